import { isSuppressed } from '../../../core/model/estimate';
import type { Protected } from '../../../core/model/protected';
import type { Report } from '../../../core/model/report';
import type { WhatIfOutcome, WhatIfReport, WhatIfTarget } from '../../../core/model/whatIfReport';
import type { Speech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';

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

/** Fewer, more, or open: a direction only where the interval leaves out no change. */
export function whatIfTitle(
  practice: WhatIfPractice,
  kind: WhatIfKind,
  { hours, ...target }: WhatIfTarget,
  { format }: Speech,
): string {
  const { premise, fewer, more, open } = trialIn(format.language).whatIf;
  const { avoided, lower, upper } = target[kind];
  const supposed = premise[kind][practice](format.plain(hours));
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

/** What stands under the title: the figures where the title leaves it open, the hours it would take, the money. */
export function whatIfTexts(outcome: WhatIfOutcome, { format }: Speech): readonly string[] {
  const words = trialIn(format.language).whatIf;
  const { avoided, lower, upper, extraHours, saved } = outcome;
  const open = lower <= 0 && upper >= 0;
  const money = (amount: number) => format.count(Math.round(amount));
  return [
    ...(open ? [words.interval(exitsText(avoided, format), exitsInterval(lower, upper, format))] : []),
    (extraHours < 0 ? words.extraLess : words.extra)(format.count(Math.abs(extraHours))),
    ...(saved === null ? [] : [words.saved(money(saved.money), format.interval(saved.lower, saved.upper, money))]),
  ];
}
