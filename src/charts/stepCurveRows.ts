import { isSuppressed, type Suppressed } from '../core/model/estimate';
import type { CellTable } from '../core/model/slide';
import { type ChartWords, chartWordsIn } from '../i18n/chartWords';
import type { ChartLanguage } from './chartLanguage';
import { type TableColumn, tableOf } from './chartTable';
import type { Reading } from './plot/reading';
import { atRiskAt, stopsOf } from './survivalRows';

/** Where a curve stands from so many months on. */
export interface StepPoint {
  readonly months: number;
  /** People at risk just before. */
  readonly atRisk: number;
  /** Still here, or left by then. */
  readonly share: number;
  /** 95 % interval, where there is one. */
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface StepGroup {
  readonly name: string;
  readonly curve: readonly StepPoint[];
}

export type ShownStepGroup = StepGroup | (Suppressed & { readonly name: string });

/** From all still here downwards, or from nobody gone upwards. */
export type StepDirection = 'survival' | 'incidence';

export const startOf = (direction: StepDirection) => (direction === 'survival' ? 1 : 0);

/** The groups that may be drawn and have something to draw. */
export function stepGroups(groups: readonly ShownStepGroup[]): StepGroup[] {
  return groups.flatMap((group) => (isSuppressed(group) || group.curve.length === 0 ? [] : [group]));
}

export const endOf = ({ curve }: StepGroup) => curve.at(-1)?.months ?? 0;

/** Where the curve stands at so many months; null once it has ended. */
export function shareAt(group: StepGroup, months: number, direction: StepDirection): number | null {
  if (months > endOf(group)) return null;
  return group.curve.findLast((point) => point.months <= months)?.share ?? startOf(direction);
}

/** Places to read the curves at, as far as the longest goes. */
export function stepStops(groups: readonly StepGroup[]): number[] {
  return stopsOf(Math.max(0, ...groups.map(endOf)));
}

export function stepTable(
  groups: readonly ShownStepGroup[],
  direction: StepDirection,
  language: ChartLanguage,
): CellTable {
  const { steps, tooSmall } = wordsOf(language);
  const { columns } = language.words;
  const rows = stepGroups(groups).flatMap(({ name, curve }) => curve.map((point) => ({ name, ...point })));
  const shape: TableColumn<(typeof rows)[number]>[] = [
    { label: steps.group, kind: 'text', value: (row) => row.name },
    { label: steps.months, kind: 'decimal', value: (row) => row.months },
    { label: steps.atRisk, kind: 'count', value: (row) => row.atRisk },
    { label: steps.shares[direction], kind: 'percent', value: (row) => row.share },
    { label: columns.lower, kind: 'percent', value: (row) => row.lower },
    { label: columns.upper, kind: 'percent', value: (row) => row.upper },
  ];
  const withheld = groups.filter(isSuppressed).map(({ name }) => name);
  return tableOf(rows, shape, withheld.length === 0 ? null : tooSmall(language.format.list(withheld)));
}

const wordsOf = ({ format }: ChartLanguage): ChartWords => chartWordsIn(format.language);

/** Each place with what every curve says there. */
export function stepReadings(
  groups: readonly StepGroup[],
  direction: StepDirection,
  language: ChartLanguage,
): Reading[] {
  const { format } = language;
  return stepStops(groups).map((months) => [
    wordsOf(language).steps.after(format.count(months)),
    ...groups.flatMap((group) => toldAt(group, months, direction, language)),
  ]);
}

function toldAt(group: StepGroup, months: number, direction: StepDirection, language: ChartLanguage): string[] {
  const { format } = language;
  const { steps } = wordsOf(language);
  const share = shareAt(group, months, direction);
  if (share === null) return [];
  const percent = (value: number) => format.percent(value, 1);
  const point = group.curve.findLast((own) => own.months <= months);
  const atRisk = steps.atRiskThen(format.count(atRiskAt(group.curve, months) ?? 0));
  if (point === undefined || point.lower === null || point.upper === null) {
    return [`${steps.value(group.name, percent(share))}; ${atRisk}`];
  }
  const interval = format.interval(point.lower, point.upper, percent);
  return [`${steps.valueWithInterval(group.name, percent(share), interval)}; ${atRisk}`];
}

export function stepSummary(groups: readonly StepGroup[], direction: StepDirection, language: ChartLanguage): string {
  const { format } = language;
  const { steps } = wordsOf(language);
  const ends = groups.map((group) =>
    steps.end(
      group.name,
      format.number(endOf(group), 1),
      format.percent(group.curve.at(-1)?.share ?? startOf(direction), 1),
      format.count(Math.max(...group.curve.map(({ atRisk }) => atRisk))),
    ),
  );
  return [steps.summaries[direction](format.count(groups.length)), ...ends].join(' ');
}
