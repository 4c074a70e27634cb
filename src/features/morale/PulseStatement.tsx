import { HeatMap } from '../../charts/HeatMap';
import { Trend } from '../../charts/Trend';
import { isSuppressed } from '../../core/model/estimate';
import type { DimensionReport, MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import { useSpeech } from '../../i18n/LanguageProvider';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Statement } from '../page/Statement';
import { askedMonths, lastShown, monthPoints } from './viewModel';

interface PulseStatementProps {
  readonly view: Protected<MoraleView>;
  readonly report: DimensionReport;
}

/** One question of the pulse: by month, and by unit and month. */
export function PulseStatement({ view, report }: PulseStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { pulse, heat, dimension, leftOut } = messages.morale;
  const language = chartLanguage(speech);
  const name = dimension[report.dimension];
  const { whole } = report;
  const points = (value: number) => format.number(value, 1);
  const asked = askedMonths(view.months, report.heat);
  const favourable = lastShown(report.months)?.cell.favourable ?? null;
  const notes = [
    ...(favourable === null ? [] : [pulse.favourable(format.percent(favourable))]),
    pulse.leavers,
    ...(view.groupMeansLeftOut ? [leftOut] : []),
  ];
  return (
    <>
      <Statement>
        <Trend
          language={language}
          unit="score"
          series={[
            {
              name,
              points: monthPoints(view.months, report.months, ({ mean, lower, upper }) => ({
                value: mean,
                lower,
                upper,
              })),
            },
          ]}
          frame={{
            title:
              isSuppressed(whole) || whole.lower === null || whole.upper === null
                ? pulse.titlePlain(name)
                : pulse.title(name, points(whole.mean), format.interval(whole.lower, whole.upper, points)),
            subtitle: pulse.subtitle,
            ...(isSuppressed(whole) ? {} : { count: pulse.count(format.count(whole.answers)) }),
            note: notes.join(' '),
            empty: pulse.empty,
            definition: <HowLink id="pulse" />,
          }}
        />
      </Statement>
      <Statement>
        <HeatMap
          language={language}
          months={asked.months}
          valueName={heat.value}
          rows={asked.rows.map(({ group, cells }) => ({
            name:
              group === '' ? heat.notSaid : report.heat.by === 'team' && /^\d+$/.test(group) ? heat.unit(group) : group,
            cells,
          }))}
          frame={{
            title: heat.title[report.heat.by ?? 'team'](name),
            subtitle: heat.subtitle,
            empty: report.heat.by === null ? heat.tooMany : heat.empty,
            definition: <HowLink id="smallGroups" />,
          }}
        />
      </Statement>
    </>
  );
}
