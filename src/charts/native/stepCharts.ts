import type { NativeCurve, NativeStep } from '../../core/model/nativeChart';
import { chartWordsIn } from '../../i18n/chartWords';
import type { ChartLanguage } from '../chartLanguage';
import type { Data } from '../chartSpec';
import { startOf, stepGroups } from '../stepCurveRows';
import { zeroBasedAxis } from './nativeAxis';

/** Where a curve is before its first step. */
const start = (y: number) => ({ x: 0, y, lower: null, upper: null });

function steps(horizontal: string, vertical: string, curves: readonly NativeCurve[]): NativeStep {
  return {
    kind: 'step',
    x: zeroBasedAxis(horizontal, 'count'),
    y: zeroBasedAxis(vertical, 'percent', 1),
    curves,
  };
}

export function nativeSurvivalCurve(
  { survival, withheld }: Data<'survivalCurve'>,
  { words }: ChartLanguage,
): NativeStep | null {
  if (withheld) return null;
  const points = survival.curve.map(({ months, survival: y, lower, upper }) => ({ x: months, y, lower, upper }));
  const say = words.survival;
  return steps(say.horizontal, say.vertical, [{ name: say.vertical, points: [start(1), ...points] }]);
}

export function nativeStepCurves(
  { groups, direction, horizontal }: Data<'stepCurves'>,
  { words, format }: ChartLanguage,
): NativeStep {
  const curves = stepGroups(groups).map(({ name, curve }) => ({
    name,
    points: [
      start(startOf(direction)),
      ...curve.map(({ months, share, lower, upper }) => ({ x: months, y: share, lower, upper })),
    ],
  }));
  const { vertical } = chartWordsIn(format.language).steps;
  return steps(horizontal ?? words.survival.horizontal, vertical[direction], curves);
}
