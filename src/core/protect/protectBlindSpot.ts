import { isSuppressed } from '../model/estimate';
import type { BlindSpotView } from '../model/moraleView';
import { tQuantile } from '../stats/studentT';
import type { Guard } from './guard';
import { protectTeams } from './protectManagers';

/**
 * The mean gap is that of the managers shown: of all of them it would tell of the withheld ones. Managers too many to draw have no rows, and
 * nothing can be subtracted from their mean. null where hardly any is shown.
 */
export function protectBlindSpot(report: BlindSpotView, { minimum, managers }: Guard): BlindSpotView | null {
  const rows = protectTeams(report.rows, minimum, managers);
  if (!rows.some(isSuppressed)) return { ...report, rows };
  const gaps = rows.flatMap((row) => (isSuppressed(row) ? [] : [row.own - row.sellers]));
  if (gaps.length < 2) return null;
  const gap = gaps.reduce((sum, own) => sum + own, 0) / gaps.length;
  const squares = gaps.reduce((sum, own) => sum + (own - gap) ** 2, 0);
  const reach = tQuantile(0.975, gaps.length - 1) * Math.sqrt(squares / (gaps.length - 1) / gaps.length);
  return { managers: gaps.length, gap, lower: gap - reach, upper: gap + reach, rows };
}
