import { AvoidedExits } from '../../src/charts/AvoidedExits';
import { type AvoidedPoint, avoidedReadings, avoidedTable } from '../../src/charts/avoidedRows';
import { ExitShares } from '../../src/charts/ExitShares';
import { type ExitShare, exitShareReadings, exitShareRows, exitShareTable } from '../../src/charts/exitShareRows';
import { Runway } from '../../src/charts/Runway';
import { runwayReadings, runwayRows, runwayTable } from '../../src/charts/runwayRows';
import { Slopes } from '../../src/charts/Slopes';
import { SpecificationCurve } from '../../src/charts/SpecificationCurve';
import { type NamedSlope, slopeReadings, slopeTable } from '../../src/charts/slopeRows';
import {
  type SpecificationWay,
  specificationReadings,
  specificationRows,
  specificationTable,
} from '../../src/charts/specificationRows';
import { Takeovers } from '../../src/charts/Takeovers';
import { takeoverReadings, takeoverRows, takeoverTable } from '../../src/charts/takeoverRows';
import { VerdictShares } from '../../src/charts/VerdictShares';
import { type VerdictShare, verdictShareReadings, verdictShareTable } from '../../src/charts/verdictShareRows';
import type { MoverRow } from '../../src/core/model/moversReport';
import type { RunwayPoint } from '../../src/core/model/runwayReport';
import { SUPPRESSED } from './chartData';
import type { Exhibit } from './gallery';

/* Plain figures to draw; nothing here is a result. */

export const shares: readonly ExitShare[] = [
  { block: 'structure', name: 'Structure', share: 0.081, lower: -0.05, upper: 0.2 },
  { block: 'hiring', name: 'Hiring', share: -0.034, lower: -0.1, upper: 0.04 },
  { block: 'practice', name: 'Practice', share: 0.305, lower: 0.1, upper: 0.5 },
  { block: 'managers', name: 'Other', share: 0.124, lower: -0.02, upper: 0.3 },
  { block: 'rest', name: 'Anyway', share: 0.524, lower: 0.3, upper: 0.8 },
];

export const ways: readonly SpecificationWay[] = [
  { estimate: 1.1, lower: 0.9, upper: 1.4, choices: ['voluntary', '0'], ours: false },
  { estimate: 0.8, lower: 0.7, upper: 0.95, choices: ['voluntary', '1'], ours: true },
  { estimate: 0.9, lower: 0.7, upper: Number.POSITIVE_INFINITY, choices: ['all', '1'], ours: false },
];
const WAY_NAMES = ['Exits counted', 'Manager of so many months before'];

export const runwayPoints: readonly RunwayPoint[] = [
  { monthsBefore: 0, exits: 40, leavers: 1, stayers: 3, difference: -2, lower: -2.5, upper: -1.5 },
  { monthsBefore: 6, exits: 38, leavers: 3.1, stayers: 3, difference: 0.1, lower: -0.4, upper: 0.6 },
];

export const takeovers: readonly MoverRow[] = [
  {
    people: 8,
    before: { exits: 2, expected: 1.5 },
    elsewhere: { exits: 4, expected: 2 },
    after: { exits: 0, expected: 2.4 },
  },
  {
    people: 9,
    before: { exits: 3, expected: 1.5 },
    elsewhere: { exits: 1, expected: 2 },
    after: { exits: 2, expected: 2 },
  },
];

const slopes: readonly NamedSlope[] = [
  { name: 'Elsewhere', slope: -4, lower: -12, upper: 4.9 },
  { name: 'Before', slope: 0.4, lower: -0.2, upper: 1 },
];

const avoided: readonly AvoidedPoint[] = [
  { hours: 1, avoided: -3, lower: -9, upper: 2, extraHours: -100 },
  { hours: 3, avoided: 12.4, lower: 4.2, upper: 20.1, extraHours: 2400 },
];

const verdictRows: readonly VerdictShare[] = [
  {
    id: 'coaching',
    name: 'Coaching',
    truth: 'true here',
    shares: { supports: 0.8, contradicts: 0, cannotTell: 0.2, notTestable: 0 },
    intervals: {
      supports: { lower: 0.7, upper: 0.9 },
      contradicts: { lower: 0, upper: 0.04 },
      cannotTell: { lower: 0.1, upper: 0.3 },
      notTestable: { lower: 0, upper: 0.04 },
    },
    missed: false,
  },
  {
    id: 'training',
    name: 'Training',
    truth: 'false here',
    shares: { supports: 0.1, contradicts: 0.3, cannotTell: 0.5, notTestable: 0.1 },
    intervals: {
      supports: { lower: 0.05, upper: 0.2 },
      contradicts: { lower: 0.2, upper: 0.4 },
      cannotTell: { lower: 0.4, upper: 0.6 },
      notTestable: { lower: 0.05, upper: 0.2 },
    },
    missed: true,
  },
];

export const TRIAL_EXHIBITS: readonly Exhibit[] = [
  {
    name: 'ExitShares',
    file: 'ExitShares.tsx',
    ready: (frame, language) => <ExitShares frame={frame} language={language} shares={shares} />,
    suppressed: 'shares of all exits are of no group',
    empty: (frame, language) => <ExitShares frame={frame} language={language} shares={[]} />,
    table: (language) => exitShareTable(exitShareRows(shares), language),
    readings: (language) => exitShareReadings(exitShareRows(shares), language),
    drawn: shares.length,
  },
  {
    name: 'SpecificationCurve',
    file: 'SpecificationCurve.tsx',
    ready: (frame, language) => (
      <SpecificationCurve frame={frame} language={language} ways={ways} names={WAY_NAMES} scale="ratio" />
    ),
    suppressed: 'ways to count are of no group',
    empty: (frame, language) => (
      <SpecificationCurve frame={frame} language={language} ways={[]} names={[]} scale="correlation" />
    ),
    table: (language) => specificationTable(specificationRows(ways), WAY_NAMES, language),
    readings: (language) => specificationReadings(specificationRows(ways), WAY_NAMES, language),
    drawn: ways.length,
  },
  {
    name: 'Runway',
    file: 'Runway.tsx',
    ready: (frame, language) => (
      <Runway frame={frame} language={language} name="Coaching" points={runwayPoints} noticeMonths={3} unit="hours" />
    ),
    suppressed: 'means of all who left are of no group',
    empty: (frame, language) => (
      <Runway frame={frame} language={language} name="Coaching" points={[]} noticeMonths={3} unit="hours" />
    ),
    table: (language) => runwayTable(runwayRows(runwayPoints), 'hours', language),
    readings: (language) => runwayReadings(runwayRows(runwayPoints), 'hours', language),
    drawn: runwayPoints.length,
  },
  {
    name: 'Takeovers',
    file: 'Takeovers.tsx',
    ready: (frame, language) => <Takeovers frame={frame} language={language} takeovers={[...takeovers, SUPPRESSED]} />,
    suppressed: (frame, language) => <Takeovers frame={frame} language={language} takeovers={[SUPPRESSED]} />,
    empty: (frame, language) => <Takeovers frame={frame} language={language} takeovers={[]} />,
    table: (language) => takeoverTable(takeoverRows(takeovers), 1, language),
    readings: (language) => takeoverReadings(takeoverRows(takeovers), language),
    drawn: takeovers.length,
  },
  {
    name: 'Slopes',
    file: 'Slopes.tsx',
    ready: (frame, language) => <Slopes frame={frame} language={language} slopes={slopes} />,
    suppressed: 'slopes are of all takeovers',
    empty: (frame, language) => <Slopes frame={frame} language={language} slopes={[]} />,
    table: (language) => slopeTable(slopes, language),
    readings: (language) => slopeReadings(slopes, language),
    drawn: slopes.length,
  },
  {
    name: 'AvoidedExits',
    file: 'AvoidedExits.tsx',
    ready: (frame, language) => <AvoidedExits frame={frame} language={language} points={avoided} chosen={1} />,
    suppressed: 'exits of all are of no group',
    empty: (frame, language) => <AvoidedExits frame={frame} language={language} points={[]} chosen={0} />,
    table: (language) => avoidedTable(avoided, language),
    readings: (language) => avoidedReadings(avoided, language),
    drawn: avoided.length,
  },
  {
    name: 'VerdictShares',
    file: 'VerdictShares.tsx',
    ready: (frame, language) => (
      <VerdictShares frame={frame} language={language} rows={verdictRows} organisations={500} />
    ),
    suppressed: 'simulated organisations have no one to protect',
    empty: (frame, language) => <VerdictShares frame={frame} language={language} rows={[]} organisations={0} />,
    table: (language) => verdictShareTable(verdictRows, language),
    readings: (language) => verdictShareReadings(verdictRows, language),
    drawn: verdictRows.length,
  },
];
