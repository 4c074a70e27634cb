import { isSuppressed } from '../../core/model/estimate';
import type { Change, ComparedFigures, ShareId } from '../../core/model/overviewView';
import type { ViewId } from '../../core/model/views';
import type { Speech } from '../../i18n/LanguageProvider';
import { direction } from '../overview/changeText';
import { wholePulse } from '../overview/viewModel';

const COMPARED = {
  hours: ['coaching', 'training', 'turnover'],
  leaving: ['turnover', 'firstNinetyDays', 'firstYear'],
  managers: ['turnover', 'coaching', 'training'],
  morale: ['morale', 'responseRate'],
} as const satisfies Record<Exclude<ViewId, 'overview'>, readonly string[]>;
type ComparedFigure = (typeof COMPARED)[keyof typeof COMPARED][number];

/** A figure now and before as written, and what may be said of the difference. */
interface ComparedRow {
  readonly name: string;
  readonly now: string;
  readonly before: string;
  readonly difference: string;
}

interface Compared {
  readonly now: string;
  readonly before: string;
  /** In points; null where no interval says how far chance may move it. */
  readonly change: Change | null;
}

/** What a screen compares with the period before: all of its part together. Figures the files do not have are left out. */
export function comparedRows(
  screen: keyof typeof COMPARED,
  compared: ComparedFigures,
  speech: Speech,
): readonly ComparedRow[] {
  const words = speech.messages.filter.compare;
  return COMPARED[screen].flatMap((figure) => {
    const found = READERS[figure](compared, speech);
    if (found === null) return [];
    const { now, before, change } = found;
    const difference = change === null ? withoutInterval(figure, compared, speech) : differenceText(change, speech);
    return [{ name: words.figures[figure], now, before, difference }];
  });
}

/** Hours have none; of the others one of the two is not there to compare. */
function withoutInterval(figure: ComparedFigure, { shares, before }: ComparedFigures, { messages }: Speech): string {
  const { noInterval, noHires } = messages.filter.compare;
  if (figure === 'coaching' || figure === 'training') return noInterval;
  const isEarly = figure === 'firstNinetyDays' || figure === 'firstYear';
  // A share of hires is null only where no hire was followed for so long; see earlyLoss.
  if (isEarly && (shares[figure] === null || before?.shares[figure] === null)) return noHires[figure];
  return messages.overview.noValue;
}

type Reader = (compared: ComparedFigures, speech: Speech) => Compared | null;

const READERS: Readonly<Record<ComparedFigure, Reader>> = {
  turnover: ({ whole, before }, speech) =>
    before && {
      now: percentText(whole.turnover.rate, speech),
      before: percentText(before.whole.turnover.rate, speech),
      change: inPoints(before.changes.turnover),
    },
  coaching: hours('coachingHoursPerPersonMonth'),
  training: hours('trainingHoursPerPersonMonth'),
  firstNinetyDays: share('firstNinetyDays'),
  firstYear: share('firstYear'),
  responseRate: share('responseRate'),
  morale: ({ whole, before }, speech) => {
    if (before === null || (whole.pulse === null && before.whole.pulse === null)) return null;
    const { format } = speech;
    const write = (given: typeof whole) => {
      const pulse = wholePulse({ whole: given });
      if (pulse !== null) return format.number(pulse.mean, 1);
      return given.pulse === null ? speech.messages.overview.noValue : tooSmall(speech);
    };
    return { now: write(whole), before: write(before.whole), change: before.changes.morale };
  },
};

/** Without an interval, as on the Overview: told as they were. */
function hours(figure: 'coachingHoursPerPersonMonth' | 'trainingHoursPerPersonMonth'): Reader {
  return ({ whole, before }, { format, messages }) => {
    if (before === null || (whole[figure] === null && before.whole[figure] === null)) return null;
    const write = (value: number | null) => (value === null ? messages.overview.noValue : format.hours(value));
    return { now: write(whole[figure]), before: write(before.whole[figure]), change: null };
  };
}

function share(id: ShareId): Reader {
  return ({ shares, before }, speech) => {
    if (before === null || (shares[id] === null && before.shares[id] === null)) return null;
    const write = (given: typeof shares) => {
      const own = given[id];
      return own !== null && isSuppressed(own) ? tooSmall(speech) : percentText(own?.value ?? null, speech);
    };
    return { now: write(shares), before: write(before.shares), change: inPoints(before.changes[id]) };
  };
}

const tooSmall = ({ messages }: Speech) => messages.charts.frame.tooSmall;

function percentText(value: number | null, { format, messages }: Speech): string {
  return value === null ? messages.overview.noValue : format.percent(value, 1);
}

/** Shares are told in points of a hundred. */
function inPoints(change: Change | null): Change | null {
  if (change === null) return null;
  return { difference: 100 * change.difference, lower: 100 * change.lower, upper: 100 * change.upper };
}

/** A direction only where the interval leaves no difference out. */
function differenceText(change: Change, { messages, format }: Speech): string {
  const points = (value: number) => format.number(value, 1);
  const { difference } = messages.filter.compare;
  return difference[direction(change)](points(change.difference), format.interval(change.lower, change.upper, points));
}
