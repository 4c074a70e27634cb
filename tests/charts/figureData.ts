import type { DotIntervalsProps } from '../../src/charts/DotIntervals';
import type { HeatMapProps } from '../../src/charts/HeatMap';
import type { HoursTeam } from '../../src/charts/hoursScatterRows';
import type { SmallScattersProps } from '../../src/charts/SmallScatters';
import type { StackedMonthsProps } from '../../src/charts/StackedMonths';
import type { StepCurvesProps } from '../../src/charts/StepCurves';
import type { StepGroup } from '../../src/charts/stepCurveRows';
import type { TwoByTwoProps } from '../../src/charts/TwoByTwo';
import { SUPPRESSED } from './chartData';

/* Plain figures to draw; nothing here is a result. */

type Data<Props> = Omit<Props, 'frame' | 'language'>;

function monthsFrom(year: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${year + Math.floor(at / 12)}-${month}`;
  });
}

/** A curve that loses the same share of those at risk every two months. */
function curveOf(name: string, people: number, lossPerStep: number, steps: number): StepGroup {
  let [share, atRisk] = [1, people];
  const curve = Array.from({ length: steps }, (_, step) => {
    share *= 1 - lossPerStep;
    atRisk = Math.round(atRisk * (1 - lossPerStep) * 0.97);
    const half = Math.min(share, 1 - share) * (0.2 + 0.02 * step);
    return { months: 2 * (step + 1), atRisk, share, lower: share - half, upper: Math.min(1, share + half) };
  });
  return { name, curve };
}

export const survivalGroups: Data<StepCurvesProps> = {
  direction: 'survival',
  groups: [
    curveOf('Referral', 180, 0.02, 20),
    curveOf('Job board', 240, 0.035, 20),
    curveOf('Agency', 90, 0.06, 17),
    { name: 'Career fair', ...SUPPRESSED },
  ],
};

const gone = ({ curve }: StepGroup, share: number) =>
  curve.map((point) => ({ ...point, share: (1 - point.share) * share, lower: null, upper: null }));
const all = curveOf('', 420, 0.04, 18);

export const incidenceGroups: Data<StepCurvesProps> = {
  direction: 'incidence',
  groups: [
    { name: 'Voluntary', curve: gone(all, 0.62) },
    { name: 'Involuntary', curve: gone(all, 0.21) },
    { name: 'Retirement and other neutral', curve: gone(all, 0.12) },
    { name: 'Kind not given', curve: gone(all, 0.05) },
  ],
};

export const sourceDots: Data<DotIntervalsProps> = {
  unit: 'percent',
  rowsName: 'Source',
  valueName: 'hires who left within 90 days',
  reference: { value: 0.082, name: 'all hires' },
  rows: [
    { name: 'Agency', detail: '88 hires', value: 0.148, lower: 0.081, upper: 0.239, highlight: true },
    { name: 'Job board', detail: '241 hires', value: 0.091, lower: 0.058, upper: 0.135 },
    { name: 'Referral', detail: '176 hires', value: 0.045, lower: 0.02, upper: 0.088 },
    { name: 'Career fair', ...SUPPRESSED },
    { name: 'Not given', detail: '0 hires', value: null },
  ],
};

export const shrunkenDots: Data<DotIntervalsProps> = {
  unit: 'ratio',
  rowsName: 'Team',
  valueName: 'exits compared with expected, drawn towards the middle',
  beforeName: 'as observed',
  reference: { value: 1, name: 'as expected' },
  rows: [
    { name: 'Team C', value: 1.62, lower: 1.1, upper: 2.31, before: 2.4 },
    { name: 'Team F', value: 1.21, lower: 0.71, upper: 1.94, before: 1.8 },
    { name: 'Team A', value: 0.97, lower: 0.6, upper: 1.5, before: 0.95 },
    { name: 'Team B', value: 0.74, lower: 0.41, upper: 1.27, before: 0 },
    { name: 'Team K', value: 1.02, lower: 0.12, upper: Number.POSITIVE_INFINITY },
  ],
};

/** Points that wander, the same at every run. */
function wander(at: number, row: number): number {
  return 62 + 14 * Math.sin(row * 1.7) - 9 * Math.sin(at / 4 + row) - (row === 2 ? at * 0.6 : 0);
}

export function heatOf(teams: number, count: number): Data<HeatMapProps> {
  const months = monthsFrom(2024, count);
  return {
    months,
    valueName: 'morale, 0 to 100',
    rows: Array.from({ length: teams }, (_, row) => ({
      name: `Team ${String.fromCharCode(65 + row)}`,
      cells: months.map((_month, at) => {
        if (row === 3 && at < 5) return null;
        if ((row * 7 + at * 3) % 17 === 0) return SUPPRESSED;
        return { value: wander(at, row), answers: 6 + ((row + at) % 5) };
      }),
    })),
  };
}

export const fourCells: Data<TwoByTwoProps> = {
  medians: { trainingHours: 1.8, coachingHours: 2.4 },
  cells: [
    {
      training: 'less',
      coaching: 'less',
      cell: { rate: 0.31, lower: 0.24, upper: 0.39, personYears: 206, exits: 64 },
    },
    {
      training: 'more',
      coaching: 'less',
      cell: { rate: 0.27, lower: 0.2, upper: 0.36, personYears: 161, exits: 44 },
    },
    { training: 'less', coaching: 'more', cell: { rate: 0.19, lower: 0.13, upper: 0.26, personYears: 172, exits: 33 } },
    { training: 'more', coaching: 'more', cell: SUPPRESSED },
  ],
};

function panelTeam(letter: number, hours: number, ratio: number): HoursTeam {
  const expected = 3 + (letter % 4);
  const exits = Math.round(ratio * expected);
  const own = exits / expected;
  return {
    team: String.fromCharCode(65 + letter),
    people: 8 + (letter % 7) * 3,
    hoursPerPersonMonth: hours,
    exits,
    expected,
    ratio: own,
    lower: own * 0.45,
    upper: own === 0 ? 1.1 : own * 1.9,
  };
}

const REGIONS = ['North', 'South', 'West', 'East'];

export const regions: Data<SmallScattersProps> = {
  practice: 'coaching',
  panels: REGIONS.map((name, region) => ({
    name,
    people: 140 - 22 * region,
    exits: 41 - 8 * region,
    teams: [
      ...Array.from({ length: 9 - 2 * region }, (_, at) =>
        panelTeam(
          at + region * 3,
          0.6 + at * 0.7 + region * 0.2,
          Math.max(0, 2.1 - at * 0.3 + 0.5 * Math.sin(at * 5 + region)),
        ),
      ),
      SUPPRESSED,
    ],
    line:
      region === 0
        ? [
            { hours: 0.6, ratio: 1.8, lower: 1.2, upper: 2.7 },
            { hours: 3.4, ratio: 1.05, lower: 0.85, upper: 1.3 },
            { hours: 6.2, ratio: 0.6, lower: 0.35, upper: 1.05 },
          ]
        : null,
  })),
};

export const timeNotes = [
  { month: '2024-07', text: 'new quota plan' },
  { month: '2025-02', text: 'regions merged' },
];

export const exitsByKind: Data<StackedMonthsProps> = {
  kinds: ['voluntary', 'involuntary', 'neutral', 'kind not given'],
  notes: timeNotes,
  months: monthsFrom(2023, 36).map((month, at) =>
    at === 9
      ? { month, ...SUPPRESSED }
      : {
          month,
          counts: [
            Math.max(0, Math.round(5 + 3 * Math.sin(at / 3) + (at % 4))),
            at % 3,
            at % 5 === 0 ? 1 : 0,
            at % 7 === 0 ? 2 : 0,
          ],
        },
  ),
};
