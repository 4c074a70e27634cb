import { useState } from 'react';
import { DotIntervals } from '../../charts/DotIntervals';
import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { Trend } from '../../charts/Trend';
import type { AttendanceMeasure, MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import type { TimeNote } from '../../core/model/timeNote';
import { useSpeech } from '../../i18n/LanguageProvider';
import { apart } from '../leaving/viewModel';
import { chartLanguage } from '../page/chartLanguage';
import page from '../page/page.module.css';
import { withheldRows } from '../page/withheldRows';
import { hasNoBand, lastShown, monthPoints } from './viewModel';

interface AttendanceStatementProps {
  readonly view: Protected<MoraleView>;
  readonly notes: readonly TimeNote[];
}

/** Late and absent days, by month and by unit. */
export function AttendanceStatement({ view, notes }: AttendanceStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.morale.attendance;
  const language = chartLanguage(speech);
  const [chosen, choose] = useState<AttendanceMeasure>('absentDays');
  const measures = view.attendance?.measures ?? [];
  const report = measures.find(({ measure }) => measure === chosen) ?? measures[0];
  const name = words.measure[report?.measure ?? chosen];
  const last = lastShown(report?.months ?? []);
  const days = (value: number) => format.number(value, 2);
  const { shown, withheld } = apart(report?.teams ?? []);
  const rows: ShownDotRow[] = [
    ...shown.map(({ group, people, mean, lower, upper }) => ({
      name:
        group === '' ? messages.morale.heat.notSaid : /^\d+$/.test(group) ? messages.morale.heat.unit(group) : group,
      ...{ value: mean, lower, upper },
      detail: words.detail(format.count(people)),
    })),
    ...withheldRows(withheld, speech),
  ];
  return (
    <>
      {measures.length > 1 && (
        <fieldset className={page.choice}>
          <legend className="visuallyHidden">{words.toggle}</legend>
          {measures.map(({ measure }) => (
            <label key={measure}>
              <input
                type="radio"
                name="attendance"
                value={measure}
                checked={report?.measure === measure}
                onChange={() => choose(measure)}
              />
              {words.measure[measure]}
            </label>
          ))}
        </fieldset>
      )}
      <Trend
        language={language}
        unit="hours"
        notes={notes}
        series={
          report === undefined
            ? []
            : [
                {
                  name,
                  points: monthPoints(view.months, report.months, ({ mean, lower, upper }) => ({
                    value: mean,
                    lower,
                    upper,
                  })),
                },
              ]
        }
        frame={{
          title:
            last === null || last.cell.lower === null || last.cell.upper === null
              ? words.titlePlain(name)
              : words.title(
                  name,
                  days(last.cell.mean),
                  format.month(view.months[last.at] ?? ''),
                  format.interval(last.cell.lower, last.cell.upper, days),
                ),
          ...(report === undefined ? {} : { caution: words.sick }),
          subtitle: words.subtitle,
          ...(report !== undefined && hasNoBand(report.months) ? { note: messages.morale.noBand } : {}),
          empty: words.empty,
        }}
      />
      {report !== undefined && (
        <DotIntervals
          language={language}
          unit="rate"
          rowsName={words.rows}
          valueName={words.value}
          rows={rows}
          frame={{
            title: view.attendance?.by === 'region' ? words.teamsRegion(name) : words.teams(name),
            level: 3,
            subtitle: words.teamsSubtitle,
            empty: words.emptyTeams,
          }}
        />
      )}
    </>
  );
}
