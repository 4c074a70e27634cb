import type { PowerCurve, PowerPoint } from '../core/model/calibration';
import type { HypothesisId } from '../core/model/ids';
import type { WorldId } from '../core/worlds/worlds';
import type { Outcome } from './calibrateOrganisation';

export interface CurvePlace {
  readonly strength: number;
  readonly managers: number;
}

/** A world, the hypotheses true in it whose power is asked, and over what. */
export interface Curve {
  readonly world: WorldId;
  readonly ids: readonly HypothesisId[];
  readonly over: PowerCurve['over'];
}

/** What came of the organisations at one place. */
export interface CurveOutcomes extends CurvePlace {
  readonly outcomes: readonly Outcome[];
}

const WANTED = 0.8;
const PLACES: Readonly<Record<PowerCurve['over'], readonly CurvePlace[]>> = {
  strength: [0.5, 1, 1.5, 2, 3].map((strength) => ({ strength, managers: 40 })),
  // Where nothing acts there is no effect to strengthen, and contagion twice as strong empties teams; what can be had is more managers.
  managers: [20, 40, 80, 160].map((managers) => ({ strength: 1, managers })),
};

export const CURVES: readonly Curve[] = [
  { world: 'managersDiffer', ids: ['management'], over: 'strength' },
  { world: 'trainingCounts', ids: ['training'], over: 'strength' },
  { world: 'coachingCounts', ids: ['coaching'], over: 'strength' },
  { world: 'trainingWasted', ids: ['trainingNeedsCoaching'], over: 'strength' },
  { world: 'supportAndMorale', ids: ['support', 'morale'], over: 'strength' },
  { world: 'hoursSell', ids: ['performance'], over: 'strength' },
  { world: 'symptoms', ids: ['symptoms'], over: 'strength' },
  { world: 'blindSpot', ids: ['blindSpot'], over: 'strength' },
  { world: 'badHires', ids: ['badHires'], over: 'strength' },
  { world: 'contagion', ids: ['contagion'], over: 'managers' },
  { world: 'quotaJumps', ids: ['quotaAndTerritory'], over: 'strength' },
  { world: 'natureOfTheBusiness', ids: ['natureOfTheBusiness'], over: 'managers' },
  { world: 'churnAndBurn', ids: ['churnAndBurn'], over: 'managers' },
];

export function placesOf({ over }: Curve): readonly CurvePlace[] {
  return PLACES[over];
}

/** A curve some of whose points have not been drawn is none. */
export function powerCurves({ world, ids, over }: Curve, found: readonly CurveOutcomes[]): PowerCurve[] {
  if (found.some(({ outcomes }) => outcomes.length === 0)) return [];
  return ids.map((id) => {
    const points = found.map(({ strength, managers, outcomes }) => ({
      ...{ strength, managers, organisations: outcomes.length },
      supports: outcomes.filter(({ lines }) => lines[id]?.verdict === 'supports').length,
    }));
    return { id, world, over, points, foundAt: foundAt(points, over) };
  });
}

/** Where the share of organisations first reaches four in five, along straight lines between the points. */
function foundAt(points: readonly PowerPoint[], over: PowerCurve['over']): number | null {
  const share = ({ supports, organisations }: PowerPoint) => supports / organisations;
  const index = points.findIndex((point) => share(point) >= WANTED);
  const reached = points[index];
  if (!reached) return null;
  const before = points[index - 1];
  if (!before) return reached[over];
  const part = (WANTED - share(before)) / (share(reached) - share(before));
  return before[over] + part * (reached[over] - before[over]);
}
