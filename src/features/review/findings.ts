import { isSuppressed } from '../../core/model/estimate';
import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { LeavingView } from '../../core/model/leavingView';
import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { isDivisible } from '../claim/attribution/attributionText';
import { isOpen } from '../claim/movers/moversText';
import { docket, isRival } from '../claim/viewModel';
import { isSettled, type Practice } from '../hours/viewModel';
import { leadLagTitle } from '../morale/viewModel';
import { holdsLeavers } from '../page/holdsLeavers';

/** One thing worth a slide, by the chart that shows it. */
export type Finding =
  | { readonly kind: 'hours'; readonly practice: Practice }
  | { readonly kind: 'line'; readonly line: HypothesisReport }
  | { readonly kind: 'funnel' | 'attribution' | 'movers' | 'early' | 'leadLag' | 'tenure' | 'staying' };

/** What the screens about leaving and morale show of all data; null where they show nothing. */
export interface WholeViews {
  readonly leaving: Protected<LeavingView> | null;
  readonly morale: Protected<MoraleView> | null;
}

export const MOST_FINDINGS = 3;

/**
 * What these data carry, the strongest first: two settled lines, the share of managing where it lies above none, who moves
 * first, the other settled lines, what travels with managers, early loss; then rivals that were contradicted, of which the
 * words about rivals tell; and what is drawn without a direction at the end, for data that settle nothing. More than are
 * shown, since a chart may turn out to have nothing to draw.
 */
export function findings(report: Protected<Report>, { leaving, morale }: WholeViews): readonly Finding[] {
  const settled = settledLines(report);
  const rejected = settled.filter((line) => isRival(line) && line.verdict === 'contradicts');
  const lines = settled.filter((line) => !rejected.includes(line)).map(findingOf);
  const { attribution, movers } = report;
  const early = leaving?.early.whole;
  const leads = leadLagTitle(morale?.leadLag?.points ?? []);
  const when = (isTrue: boolean, finding: Finding) => (isTrue ? [finding] : []);
  const found: readonly Finding[] = [
    ...lines.slice(0, 2),
    ...when(attribution.managing !== null && attribution.managing.lower > 0, { kind: 'attribution' }),
    ...when(leads === 'before' || leads === 'both', { kind: 'leadLag' }),
    ...lines.slice(2),
    ...when(movers.tested && !isOpen(movers), { kind: 'movers' }),
    ...when(early !== undefined && holdsLeavers(report) && !isSuppressed(early) && early.hires > 0, { kind: 'early' }),
    ...rejected.map(findingOf),
    { kind: 'funnel' },
    { kind: 'hours', practice: 'coaching' },
    ...when(attribution.tested && isDivisible(report), { kind: 'attribution' }),
    { kind: 'tenure' },
    { kind: 'staying' },
  ];
  return found.filter((one, index) => found.findIndex((other) => findingName(other) === findingName(one)) === index);
}

/** Supported before contradicted, each by how little chance would give as much. */
function settledLines(report: Protected<Report>): readonly HypothesisReport[] {
  const chance = ({ pAdjusted, p }: HypothesisReport) => pAdjusted ?? p ?? 1;
  return docket(report)
    .tested.filter(isSettled)
    .toSorted((one, other) => side(one) - side(other) || chance(one) - chance(other));
}

function side({ verdict }: HypothesisReport): number {
  return verdict === 'supports' ? 0 : 1;
}

/** By the chart that was made for the line; others by all the ways to count it. */
function findingOf(line: HypothesisReport): Finding {
  switch (line.id) {
    case 'coaching':
    case 'training':
      return { kind: 'hours', practice: line.id };
    case 'management':
    case 'natureOfTheBusiness':
      return { kind: 'funnel' };
    default:
      return { kind: 'line', line };
  }
}

/** What tells findings apart. */
export function findingName(finding: Finding): string {
  if (finding.kind === 'hours') return `hours ${finding.practice}`;
  return finding.kind === 'line' ? `line ${finding.line.id}` : finding.kind;
}
