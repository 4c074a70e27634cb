import type { FlowYear } from '../../src/charts/headcountFlowRows';
import type { HoursTeam } from '../../src/charts/hoursScatterRows';
import type { TrendSeries } from '../../src/charts/trendRows';
import type { Suppressed } from '../../src/core/model/estimate';
import type { SurvivalPoint } from '../../src/core/model/figures';
import type { HistogramReport, PracticeReport } from '../../src/core/model/hypothesisReport';
import type { FunnelPoint } from '../../src/core/model/managersReport';

/** Plain figures to draw; nothing here is a result. */
export const SUPPRESSED: Suppressed = { suppressed: 'groupTooSmall' };

function team(letter: string, hours: number, exits: number, expected: number, lower: number, upper: number): HoursTeam {
  const ratio = exits / expected;
  return { team: letter, people: 8 + exits, hoursPerPersonMonth: hours, exits, expected, ratio, lower, upper };
}

export const hoursTeams: readonly HoursTeam[] = [
  team('A', 4.2, 2, 4, 0.06, 1.81),
  team('B', 0.8, 9, 4, 1.03, 4.27),
  team('C', 1.6, 12, 4, 1.55, 5.24),
  team('D', 6.1, 0, 3, 0, 1.23),
];

export const line: PracticeReport['line'] = [
  { hours: 0.8, ratio: 1.5, lower: 1.1, upper: 2.1 },
  { hours: 3.4, ratio: 1, lower: 0.9, upper: 1.1 },
  { hours: 6.1, ratio: 0.6, lower: 0.4, upper: 0.9 },
];

export const limits: readonly FunnelPoint[] = [
  { expected: 1, lower95: 0, upper95: 4, lower998: 0, upper998: 6 },
  { expected: 3, lower95: 0.2, upper95: 2.4, lower998: 0, upper998: 3.4 },
  { expected: 5, lower95: 0.4, upper95: 2, lower998: 0.1, upper998: 2.8 },
];

export const turnover: TrendSeries['points'] = [
  { month: '2023-11', value: 0.2, lower: 0.1, upper: 0.4 },
  { month: '2023-12', value: 0.25, lower: 0.15, upper: 0.4 },
  { month: '2024-01', ...SUPPRESSED },
  { month: '2024-02', value: null },
  { month: '2024-03', value: 0.125, lower: 0.05, upper: 0.3 },
];

export const curve: readonly SurvivalPoint[] = [
  { months: 3, atRisk: 100, events: 10, survival: 0.9, lower: 0.83, upper: 0.95 },
  { months: 14.5, atRisk: 60, events: 12, survival: 0.72, lower: 0.62, upper: 0.8 },
  { months: 30, atRisk: 24, events: 8, survival: 0.48, lower: 0.35, upper: 0.6 },
];

export const flow: readonly FlowYear[] = [
  { year: 2024, first: '2024-01-01', last: '2024-12-31', opening: 100, hires: 30, exits: 20, closing: 110 },
  { year: 2025, first: '2025-01-01', last: '2025-09-30', opening: 110, hires: 10, exits: 25, closing: 95 },
];

export const histogram: HistogramReport = {
  observed: -0.3,
  binStart: -0.2,
  binWidth: 0.1,
  counts: [40, 460, 470, 30],
  asExtreme: 3,
  shuffles: 1000,
};
