import { DotIntervals } from '../../src/charts/DotIntervals';
import { dotReadings, dotTable } from '../../src/charts/dotIntervalRows';
import { HeatMap } from '../../src/charts/HeatMap';
import { heatReadings, heatTable } from '../../src/charts/heatMapRows';
import { SmallScatters } from '../../src/charts/SmallScatters';
import { StackedMonths } from '../../src/charts/StackedMonths';
import { StepCurves } from '../../src/charts/StepCurves';
import { drawnPanels, smallScatterReadings, smallScatterTable } from '../../src/charts/smallScatterRows';
import { knownMonths, stackedReadings, stackedTable } from '../../src/charts/stackedMonthRows';
import { stepGroups, stepReadings, stepTable } from '../../src/charts/stepCurveRows';
import { TwoByTwo } from '../../src/charts/TwoByTwo';
import { twoByTwoReadings, twoByTwoRows, twoByTwoTable } from '../../src/charts/twoByTwoRows';
import { SUPPRESSED } from './chartData';
import {
  exitsByKind,
  fourCells,
  heatOf,
  regions,
  shrunkenDots,
  sourceDots,
  survivalGroups,
  timeNotes,
} from './figureData';
import type { Exhibit } from './gallery';

const heat = heatOf(4, 12);
const curves = stepGroups(survivalGroups.groups);
const panels = drawnPanels(regions.panels);
const cells = twoByTwoRows(fourCells.cells);

export const FIGURE_EXHIBITS: readonly Exhibit[] = [
  {
    name: 'StepCurves',
    file: 'StepCurves.tsx',
    ready: (frame, language) => <StepCurves frame={frame} language={language} {...survivalGroups} />,
    suppressed: (frame, language) => (
      <StepCurves frame={frame} language={language} direction="survival" groups={[{ name: 'Agency', ...SUPPRESSED }]} />
    ),
    empty: (frame, language) => <StepCurves frame={frame} language={language} direction="incidence" groups={[]} />,
    table: (language) => stepTable(survivalGroups.groups, 'survival', language),
    readings: (language) => stepReadings(curves, 'survival', language),
    drawn: curves.reduce((points, { curve }) => points + curve.length, 0),
  },
  {
    name: 'DotIntervals',
    file: 'DotIntervals.tsx',
    ready: (frame, language) => <DotIntervals frame={frame} language={language} {...sourceDots} />,
    suppressed: (frame, language) => (
      <DotIntervals frame={frame} language={language} {...sourceDots} rows={[{ name: 'Agency', ...SUPPRESSED }]} />
    ),
    empty: (frame, language) => <DotIntervals frame={frame} language={language} {...sourceDots} rows={[]} />,
    table: (language) => dotTable(sourceDots.rows, 'percent', sourceDots, language),
    readings: (language) => dotReadings(sourceDots.rows, 'percent', sourceDots, language),
    drawn: sourceDots.rows.length,
  },
  {
    name: 'DotIntervals with arrows',
    file: 'DotIntervals.tsx',
    ready: (frame, language) => <DotIntervals frame={frame} language={language} {...shrunkenDots} />,
    suppressed: (frame, language) => (
      <DotIntervals frame={frame} language={language} {...shrunkenDots} rows={[{ name: 'Team A', ...SUPPRESSED }]} />
    ),
    empty: (frame, language) => <DotIntervals frame={frame} language={language} {...shrunkenDots} rows={[]} />,
    table: (language) => dotTable(shrunkenDots.rows, 'ratio', shrunkenDots, language),
    readings: (language) => dotReadings(shrunkenDots.rows, 'ratio', shrunkenDots, language),
    drawn: shrunkenDots.rows.length,
  },
  {
    name: 'HeatMap',
    file: 'HeatMap.tsx',
    ready: (frame, language) => <HeatMap frame={frame} language={language} {...heat} />,
    suppressed: (frame, language) => (
      <HeatMap frame={frame} language={language} {...heat} rows={[{ name: 'Team A', cells: [SUPPRESSED] }]} />
    ),
    empty: (frame, language) => <HeatMap frame={frame} language={language} {...heat} rows={[]} />,
    table: (language) => heatTable(heat.rows, heat.months, language),
    readings: (language) => heatReadings(heat.rows, heat.months, language),
    drawn: heat.rows.length,
    grid: true,
  },
  {
    name: 'TwoByTwo',
    file: 'TwoByTwo.tsx',
    ready: (frame, language) => <TwoByTwo frame={frame} language={language} {...fourCells} />,
    suppressed: (frame, language) => (
      <TwoByTwo
        frame={frame}
        language={language}
        medians={fourCells.medians}
        cells={fourCells.cells.map((row) => ({ ...row, cell: SUPPRESSED }))}
      />
    ),
    empty: (frame, language) => <TwoByTwo frame={frame} language={language} medians={fourCells.medians} cells={[]} />,
    table: (language) => twoByTwoTable(cells, language),
    readings: (language) => twoByTwoReadings(cells, language),
    drawn: 4,
  },
  {
    name: 'SmallScatters',
    file: 'SmallScatters.tsx',
    ready: (frame, language) => <SmallScatters frame={frame} language={language} {...regions} />,
    suppressed: (frame, language) => (
      <SmallScatters
        frame={frame}
        language={language}
        practice="coaching"
        panels={regions.panels.map((panel) => ({ ...panel, teams: [SUPPRESSED] }))}
      />
    ),
    empty: (frame, language) => <SmallScatters frame={frame} language={language} practice="training" panels={[]} />,
    table: (language) => smallScatterTable(panels, regions.panels.length, language),
    readings: (language) => smallScatterReadings(panels, language),
    drawn: panels.reduce((teams, { rows }) => teams + rows.length, 0),
  },
  {
    name: 'StackedMonths',
    file: 'StackedMonths.tsx',
    ready: (frame, language) => <StackedMonths frame={frame} language={language} {...exitsByKind} />,
    suppressed: (frame, language) => (
      <StackedMonths
        frame={frame}
        language={language}
        kinds={['voluntary']}
        months={[{ month: '2024-01', ...SUPPRESSED }]}
      />
    ),
    empty: (frame, language) => <StackedMonths frame={frame} language={language} kinds={['voluntary']} months={[]} />,
    table: (language) => stackedTable(exitsByKind.months, exitsByKind.kinds, timeNotes, language),
    readings: (language) => stackedReadings(knownMonths(exitsByKind.months), exitsByKind.kinds, timeNotes, language),
    drawn: exitsByKind.months.length,
  },
];
