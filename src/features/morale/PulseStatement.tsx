import { HeatMap } from '../../charts/HeatMap';
import { Trend } from '../../charts/Trend';
import { isSuppressed } from '../../core/model/estimate';
import type { DimensionReport, MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import type { TimeNote } from '../../core/model/timeNote';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import { Comparison } from '../compared/Comparison';
import { HowLink } from '../help/HowLink';
import { chartLanguage } from '../page/chartLanguage';
import { Statement } from '../page/Statement';
import { askedMonths, hasNoBand, lastShown, monthPoints } from './viewModel';

interface PulseStatementProps {
  readonly view: Protected<MoraleView>;
  readonly report: DimensionReport;
  readonly notes: readonly TimeNote[];
}

/** One question of the pulse: by month, and by unit and month. */
export function PulseStatement({ view, report, notes }: PulseStatementProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { pulse, heat, dimension, leftOut, noBand } = messages.morale;
  const language = chartLanguage(speech);
  const name = dimension[report.dimension];
  const { whole } = report;
  const asked = askedMonths(view.months, report.heat);
  const favourable = lastShown(report.months)?.cell.favourable ?? null;
  const remarks = [
    ...(favourable === null ? [] : [pulse.favourable(format.percent(favourable))]),
    pulse.leavers,
    ...(hasNoBand(report.months) ? [noBand] : []),
    ...(view.groupMeansLeftOut ? [leftOut] : []),
  ];
  return (
    <>
      <Statement>
        <Trend
          language={language}
          unit="score"
          notes={notes}
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
            title: pulseTitle(report, speech),
            subtitle: pulse.subtitle,
            ...(isSuppressed(whole) ? {} : { count: pulse.count(format.count(whole.answers)) }),
            note: remarks.join(' '),
            empty: pulse.empty,
            definition: <HowLink id="pulse" />,
          }}
        />
      </Statement>
      <Comparison />
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

export function pulseTitle(
  { dimension, whole }: Pick<DimensionReport, 'dimension' | 'whole'>,
  { messages, format }: Speech,
): string {
  const { pulse } = messages.morale;
  const name = messages.morale.dimension[dimension];
  if (isSuppressed(whole) || whole.lower === null || whole.upper === null) return pulse.titlePlain(name);
  const points = (value: number) => format.number(value, 1);
  return pulse.title(name, points(whole.mean), format.interval(whole.lower, whole.upper, points));
}
