import type { Filter } from '../../core/model/filter';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './filter.module.css';
import { monthRange, type PeriodPreset, periodPresets } from './filterSteps';

interface PeriodChoiceProps {
  readonly months: readonly string[];
  readonly filter: Filter;
  readonly onChange: (range: Pick<Filter, 'from' | 'to'>) => void;
}

/** Ready-made periods, or a first and a last month. */
export function PeriodChoice({ months, filter, onChange }: PeriodChoiceProps) {
  const { messages, format } = useSpeech();
  const { period } = messages.filter;
  const from = filter.from ?? months[0] ?? '';
  const to = filter.to ?? months.at(-1) ?? '';
  const presetName = ({ name }: PeriodPreset) =>
    name === 'all' ? period.all : name === 'lastYear' ? period.lastYear : name;
  const select = (label: string, value: string, onSelect: (month: string) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onSelect(target.value)}>
        {months.map((month) => (
          <option key={month} value={month}>
            {format.month(month)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <fieldset className={css.list}>
        <legend className="visuallyHidden">{period.presets}</legend>
        {periodPresets(months).map((preset) => (
          <label key={preset.name} className={css.entry}>
            <input
              type="radio"
              name="period"
              checked={preset.from === filter.from && preset.to === filter.to}
              onChange={() => onChange({ from: preset.from, to: preset.to })}
            />
            {presetName(preset)}
          </label>
        ))}
      </fieldset>
      <div className={css.months}>
        {select(period.from, from, (month) => onChange(monthRange(month, to < month ? month : to, months)))}
        {select(period.to, to, (month) => onChange(monthRange(month < from ? month : from, month, months)))}
      </div>
    </>
  );
}
