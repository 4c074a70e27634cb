import type { NativeIntervals } from '../../core/model/nativeChart';
import type { CellKind } from '../../core/model/slide';
import { chartWordsIn } from '../../i18n/chartWords';
import type { ChartLanguage } from '../chartLanguage';
import type { Data } from '../chartSpec';
import { CELL_KINDS_OF_DOTS, isMeasuredDot } from '../dotIntervalRows';
import { exitShareRows } from '../exitShareRows';
import { specificationRows } from '../specificationRows';
import { isKnownCell, nameOfCell, twoByTwoRows } from '../twoByTwoRows';
import { finite, freeAxis } from './nativeAxis';

interface Row {
  readonly label: string;
  readonly before?: number | null;
  readonly estimate: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

interface Shape {
  readonly rowLabel: string;
  readonly valueLabel: string;
  readonly kind: CellKind;
  readonly isRatio: boolean;
  readonly reference: number | null;
  readonly before?: NativeIntervals['before'];
}

/** Null where an estimate has no interval with two ends: it is not drawn as if it had one. */
function intervals(shape: Shape, given: readonly Row[]): NativeIntervals | null {
  const rows = given.flatMap(({ label, estimate, ...others }) => {
    const [lower, upper, before] = [finite(others.lower), finite(others.upper), finite(others.before)];
    return lower === null || upper === null ? [] : [{ label, before, estimate, lower, upper }];
  });
  if (rows.length < given.length) return null;
  const { rowLabel, valueLabel, kind, reference, before = null } = shape;
  const isLog = shape.isRatio && rows.every(({ lower }) => lower > 0);
  const value = { ...freeAxis(valueLabel, kind), scale: isLog ? 'log' : 'linear' } as const;
  return { kind: 'intervals', rowLabel, value, reference, before, rows };
}

/** Rows without a value are not in it. */
export function nativeDotIntervals(data: Data<'dotIntervals'>): NativeIntervals | null {
  const { rows, unit, rowsName, valueName, axisName = valueName, beforeName, reference } = data;
  return intervals(
    {
      rowLabel: rowsName,
      valueLabel: axisName,
      kind: CELL_KINDS_OF_DOTS[unit],
      isRatio: unit === 'ratio',
      reference: reference?.value ?? (unit === 'ratio' ? 1 : null),
      before: beforeName === undefined ? null : { name: beforeName, estimate: valueName },
    },
    rows.filter(isMeasuredDot).map(({ name, value, ...others }) => ({ label: name, estimate: value, ...others })),
  );
}

export function nativeSpecificationCurve(
  { ways, scale }: Data<'specificationCurve'>,
  { words, format }: ChartLanguage,
): NativeIntervals | null {
  const say = words.specifications;
  return intervals(
    {
      rowLabel: say.number,
      valueLabel: say.estimate,
      kind: 'ratio',
      isRatio: scale === 'ratio',
      reference: scale === 'ratio' ? 1 : 0,
    },
    specificationRows(ways).map(({ estimate, lower, upper, ours }, index) => ({
      ...{ estimate, lower, upper },
      label: ours ? `${say.way(format.count(index + 1))}, ${say.ours}` : say.way(format.count(index + 1)),
    })),
  );
}

export function nativeSlopes({ slopes }: Data<'slopes'>, { words }: ChartLanguage): NativeIntervals | null {
  return intervals(
    {
      rowLabel: words.slopes.line,
      valueLabel: words.slopes.horizontal,
      kind: 'decimal',
      isRatio: false,
      reference: 0,
    },
    slopes.map(({ name, slope, lower, upper }) => ({ label: name, estimate: slope, lower, upper })),
  );
}

export function nativeTwoByTwo({ cells }: Data<'twoByTwo'>, language: ChartLanguage): NativeIntervals | null {
  const { twoByTwo } = chartWordsIn(language.format.language);
  return intervals(
    { rowLabel: '', valueLabel: twoByTwo.rate, kind: 'percent', isRatio: false, reference: null },
    twoByTwoRows(cells)
      .filter(isKnownCell)
      .map((row) => ({
        label: nameOfCell(row, language),
        estimate: row.cell.rate,
        lower: row.cell.lower,
        upper: row.cell.upper,
      })),
  );
}

/** Estimates with intervals, not bars: bars would hide how little is known. */
export function nativeExitShares({ shares }: Data<'exitShares'>, { words }: ChartLanguage): NativeIntervals | null {
  return intervals(
    {
      rowLabel: words.exitShares.part,
      valueLabel: words.exitShares.share,
      kind: 'number',
      isRatio: false,
      reference: 0,
    },
    exitShareRows(shares).map(({ name, share, lower, upper }) => ({
      ...{ label: name, estimate: share * 100, lower: lower * 100, upper: upper * 100 },
    })),
  );
}

/** How often each hypothesis was supported; how often it came to the other verdicts is in the table. */
export function nativeVerdictShares({ rows }: Data<'verdictShares'>, { words }: ChartLanguage): NativeIntervals | null {
  const { hypothesis, of, reading } = words.verdictShares;
  return intervals(
    {
      rowLabel: hypothesis,
      valueLabel: `${words.verdicts.supports}, ${of}`,
      kind: 'percent',
      isRatio: false,
      reference: null,
    },
    rows.map(({ name, truth, shares, intervals: ends }) => ({
      label: reading(name, truth),
      estimate: shares.supports,
      ...ends.supports,
    })),
  );
}
