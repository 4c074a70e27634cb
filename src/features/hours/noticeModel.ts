import type { ShownDotRow } from '../../charts/dotIntervalRows';
import { isSuppressed } from '../../core/model/estimate';
import type { LeaversHours, NoticeLag, NoticeTrap } from '../../core/model/hoursView';
import type { Speech } from '../../i18n/LanguageProvider';

export type NoticeTitle = 'fades' | 'turns' | 'remains' | 'neutral';

const hoursAt = (trap: NoticeTrap, months: number): LeaversHours | null => {
  const hours = trap.lags[months]?.hours ?? null;
  return hours === null || isSuppressed(hours) ? null : hours;
};

const isBelow = ({ upper, stayersHours }: LeaversHours) => upper < stayersHours;

const isAbove = ({ lower, stayersHours }: LeaversHours) => lower > stayersHours;

/** The first month that no notice reaches, of those looked at. */
export function monthsBeforeNotice(trap: NoticeTrap, leaveOutMonths: number): number {
  return Math.min(leaveOutMonths + 1, trap.lags.length - 1);
}

/** A gap at the end, and before the notice as well, or only at the end: only where intervals say so. */
export function noticeTitle(trap: NoticeTrap, leaveOutMonths: number): NoticeTitle {
  const [last, before] = [hoursAt(trap, 0), hoursAt(trap, monthsBeforeNotice(trap, leaveOutMonths))];
  if (last === null || before === null || !isBelow(last)) return 'neutral';
  if (isBelow(before)) return 'remains';
  return isAbove(before) ? 'turns' : 'fades';
}

/** What happened at this lag, in a sentence, and what to make of it. */
export function noticeTexts({ months, hours }: NoticeLag, leaveOutMonths: number, speech: Speech): readonly string[] {
  const { notice } = speech.messages.hoursTime;
  const { format } = speech;
  const when = notice.lagValue(months, format.count(months));
  const told =
    hours === null || isSuppressed(hours)
      ? notice.untold
      : notice.told(when, format.hours(hours.leaversHours), format.hours(hours.stayersHours));
  if (months <= leaveOutMonths) return [told, months === 0 ? notice.same : notice.within];
  const more = hours !== null && !isSuppressed(hours) && isAbove(hours);
  return [told, more ? notice.aim : notice.before];
}

/** A row for each number of months, the chosen one marked. */
export function leaversRows(trap: NoticeTrap, chosen: number, speech: Speech): ShownDotRow[] {
  const { notice } = speech.messages.hoursTime;
  const { format } = speech;
  return trap.lags.map(({ months, hours }) => {
    const name = notice.lagValue(months, format.count(months));
    if (hours === null) return { name, value: null };
    if (isSuppressed(hours)) return { name, ...hours };
    return {
      name,
      detail: notice.behind(format.count(hours.leavers)),
      value: hours.leaversHours,
      lower: hours.lower,
      upper: hours.upper,
      before: hours.stayersHours,
      highlight: months === chosen,
    };
  });
}
