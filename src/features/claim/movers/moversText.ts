import type { MoversReport, Slope } from '../../../core/model/moversReport';
import type { RunwayPoint } from '../../../core/model/runwayReport';
import type { Speech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';

/** Whether an interval of a slope leaves out that it says nothing. */
const saysSomething = (slope: Slope | null): slope is Slope => slope !== null && slope.lower > 0;

/** A direction only where the interval excludes that nothing travels. */
export function moversTitle({ travels, stays }: MoversReport, { format }: Speech): string {
  const words = trialIn(format.language).movers;
  const told = ({ slope, lower, upper }: Slope, write: (slope: string, interval: string) => string) =>
    write(
      format.percent(slope),
      format.interval(lower, upper, (end) => format.percent(end)),
    );
  if (saysSomething(travels)) return told(travels, words.titleTravels);
  if (saysSomething(stays)) return told(stays, words.titleStays);
  return words.title;
}

/** Why neither slope says anything: nothing and all lie within both intervals, or at least nothing does; null: one says something. */
export function openness({ travels, stays }: MoversReport): 'tooFew' | 'open' | null {
  if (saysSomething(travels) || saysSomething(stays)) return null;
  const known = [travels, stays].filter((slope) => slope !== null);
  return known.every(({ lower, upper }) => lower <= 0 && upper >= 1) ? 'tooFew' : 'open';
}

/** Both leave it open whether anything goes along. */
export function isOpen(movers: MoversReport): boolean {
  return openness(movers) !== null;
}

/** How many months before notice stand out: pointwise intervals that exclude no difference. */
export function runwayFinding(
  points: readonly RunwayPoint[],
  noticeMonths: number,
): { readonly outstanding: number; readonly months: number } {
  const before = points.filter(({ monthsBefore }) => monthsBefore > noticeMonths);
  const outstanding = before.filter(({ lower, upper }) => lower > 0 || upper < 0);
  return { outstanding: outstanding.length, months: before.length };
}

export function runwayTitle(
  measure: string,
  points: readonly RunwayPoint[],
  noticeMonths: number,
  speech: Speech,
): string {
  const { format } = speech;
  const words = trialIn(format.language).runway;
  const { outstanding, months } = runwayFinding(points, noticeMonths);
  if (months === 0) return words.chart(measure, words.noMonths);
  if (months === 1) return words.chart(measure, words.oneMonth(outstanding === 1));
  return words.chart(measure, words.months(outstanding, format.count(outstanding), format.count(months)));
}
