import { isSuppressed } from '../../core/model/estimate';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Costs } from '../../core/model/turnoverCost';
import type { VerdictId } from '../../core/model/verdict';
import type { WhatIfOutcome, WhatIfReport, WhatIfTarget } from '../../core/model/whatIfReport';
import type { Speech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { savedRange } from './savedRange';

export type WhatIfPractice = WhatIfReport['practice'];
/** Teams with more keep theirs, or every team gets the same. */
export type WhatIfKind = 'atLeast' | 'same';

/** The target nearest to so many hours. */
export function nearestTarget(targets: readonly WhatIfTarget[], hours: number): number {
  return targets.reduce((best, target, index) => {
    const known = targets[best];
    return known && Math.abs(known.hours - hours) <= Math.abs(target.hours - hours) ? best : index;
  }, 0);
}

/** Where to start: the hours of the managers who give most, or else the middle of those on offer. */
export function firstTarget({ targets, practice }: WhatIfReport, report: Protected<Report>): number {
  const best = report.attribution.reference.practice[practice];
  return best === null ? Math.floor(targets.length / 2) : nearestTarget(targets, best);
}

/** Teams that may be shown and whose hours are on file. */
export function teamsWithHours(
  report: Protected<Report>,
  practice: WhatIfPractice,
): readonly { readonly team: string; readonly hours: number }[] {
  return report.managers.rows.flatMap((row) => {
    const hours = isSuppressed(row) ? null : row.hours[practice];
    return isSuppressed(row) || hours === null ? [] : [{ team: row.manager, hours }];
  });
}

/** Fewer, more, or open: a direction only where the verdict carries one and the interval leaves out no change. */
export function whatIfTitle(
  practice: WhatIfPractice,
  kind: WhatIfKind,
  { hours, ...target }: WhatIfTarget,
  isSupported: boolean,
  { format }: Speech,
): string {
  const { premise, fewer, more, open } = trialIn(format.language).whatIf;
  const { avoided, lower, upper } = target[kind];
  const supposed = premise[kind][practice](format.plain(hours));
  if (!isSupported) return open(supposed);
  if (lower > 0) return fewer(supposed, exitsText(avoided, format), exitsInterval(lower, upper, format));
  if (upper < 0) return more(supposed, exitsText(-avoided, format), exitsInterval(-upper, -lower, format));
  return open(supposed);
}

/** Whole exits; under ten a decimal, so that a small number is not rounded to none. */
function exitsText(exits: number, format: Speech['format']): string {
  return format.number(exits, Math.abs(exits) < 10 ? 1 : 0);
}

function exitsInterval(lower: number, upper: number, format: Speech['format']): string {
  return format.interval(lower, upper, (end) => exitsText(end, format));
}

/** `10 fewer`, `42 more`: which way, in a word instead of a sign. */
function changeText(avoided: number, { messages, format }: Speech): string {
  const say = avoided < 0 ? messages.whatIf.more : messages.whatIf.fewer;
  return say(exitsText(Math.abs(avoided), format));
}

/** What stands under the title: the figures where the title leaves it open, and the hours it would take. */
export function whatIfTexts(outcome: WhatIfOutcome, isSupported: boolean, speech: Speech): readonly string[] {
  const { format } = speech;
  const words = trialIn(format.language).whatIf;
  const { avoided, lower, upper, extraHours } = outcome;
  const open = !isSupported || (lower <= 0 && upper >= 0);
  return [
    ...(open
      ? [words.interval(changeText(avoided, speech), words.range(changeText(lower, speech), changeText(upper, speech)))]
      : []),
    (extraHours < 0 ? words.extraLess : words.extra)(format.count(Math.abs(extraHours))),
  ];
}

/** The money as a range, or what to do to see it. */
export function moneyTexts(outcome: WhatIfOutcome, costs: Costs, { messages, format }: Speech): readonly string[] {
  const words = messages.whatIf;
  const range = savedRange(outcome, costs);
  if (range === null) return [words.noMoney];
  const money = (amount: number) => format.count(Math.round(amount));
  const say = range.low > 0 ? words.money : words.moneyOpen;
  return [say(money(range.low), money(range.high)), words.moneyHow];
}

/** Why nothing may be promised; null where the verdict supports the practice. */
export function cautionText(
  practice: WhatIfPractice,
  { lower, upper }: WhatIfOutcome,
  verdict: VerdictId,
  speech: Speech,
): string | null {
  if (verdict === 'supports') return null;
  const { messages } = speech;
  return messages.whatIf.notPromised(
    messages.hypotheses[practice].name,
    messages.charts.verdicts[verdict],
    changeText(lower, speech),
    changeText(upper, speech),
  );
}
