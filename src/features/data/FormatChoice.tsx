import { type ReactNode, useId } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { Cell } from './Cell';
import { effectText } from './cellText';
import { withFormat } from './choices';
import type { ColumnRow, FormatOption } from './columnRows';
import css from './columns.module.css';
import { useAsked, useSettling } from './settling';

interface FormatChoiceProps {
  readonly signature: string;
  readonly row: ColumnRow;
  readonly name: string;
  readonly samples: ReactNode;
}

/** The ways a column can be read, with what each makes of a cell and what speaks against it. */
export function FormatChoice({ signature, row, name, samples }: FormatChoiceProps) {
  const { messages } = useSpeech();
  const { settle } = useSettling();
  const [used, ask] = useAsked(row.options.find(({ isUsed }) => isUsed)?.format ?? null);
  const group = useId();
  return (
    <fieldset className={css.options}>
      <legend className="visuallyHidden">{messages.data.columns.formatOf(name)}</legend>
      {row.options.map((option) => (
        <div key={option.format} className={css.option} data-format={option.format}>
          <label>
            <input
              type="radio"
              name={group}
              checked={option.format === used}
              aria-describedby={`${group}-${option.format}`}
              onChange={() => {
                ask(option.format);
                settle(withFormat(signature, row.keys, option.format));
              }}
            />
            <span>
              {messages.words.formats[option.format]}
              {option.isLikely && <span className={page.quiet}> ({messages.data.columns.likely})</span>}
            </span>
          </label>
          <div id={`${group}-${option.format}`} className={css.effect}>
            {option.isUsed ? samples : <Effect option={option} row={row} />}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

interface EffectProps {
  readonly option: FormatOption;
  readonly row: ColumnRow;
}

function Effect({ option, row }: EffectProps) {
  const speech = useSpeech();
  const { sample, effect, format } = option;
  const text = effectText(option, row.certainty === 'mustChoose', speech);
  return (
    <>
      {sample !== null && <Cell sample={sample} field={row.field} format={format} />}
      {text !== '' && (
        <span className={css.against} data-effect={effect?.code}>
          {sample !== null && '; '}
          {text}
        </span>
      )}
    </>
  );
}
