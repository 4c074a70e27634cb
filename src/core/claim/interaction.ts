import type { InteractionReport } from '../model/hypothesisReport';
import { exp } from '../stats/elementary';
import { median } from '../stats/quantile';
import { fitBetweenManagers, type TeamsCompared, teamsCompared } from './betweenManagers';
import type { ClaimContext, Countable } from './context';

const NORMAL_97_5 = 1.959963984540054;

/**
 * The comparison of training, turned into one of training's slope under much coaching against its slope under little (split at
 * the middle of the managers): what is tested is training × much coaching; training, much coaching and coaching are held.
 */
export function trainingUnderCoaching(compared: TeamsCompared, coachingOfManager: Float64Array): TeamsCompared {
  const coaching = Float64Array.from(compared.managers, (manager) => coachingOfManager[manager] ?? Number.NaN);
  const known = coaching.filter((hours) => !Number.isNaN(hours));
  const middle = median(known) ?? 0;
  const high = coaching.map((hours) => (hours >= middle ? 1 : 0));
  const training = compared.hours.map((hours) => hours - compared.meanHours);
  return {
    ...compared,
    hours: training.map((hours, index) => hours * (high[index] ?? 0)),
    held: [...compared.held, training, high],
    meanHours: 0,
  };
}

/** The four kinds of teams, and training's rate ratio under little and much coaching. Null where it cannot be fitted. */
export function interactionReport(
  context: ClaimContext,
  way: {
    readonly outcome: Countable;
    readonly lagMonths: number;
    readonly leaveOutMonths: number;
    readonly skipFirstMonths: number;
  },
): InteractionReport | null {
  const teams = context.teams(way.outcome, way.skipFirstMonths, way.lagMonths);
  const training = context.practice('training', way.leaveOutMonths, way.skipFirstMonths);
  const coaching = context.practice('coaching', way.leaveOutMonths, way.skipFirstMonths);
  if (!teams || !training || !coaching) return null;
  const compared = teamsCompared(teams, training.hours, [coaching.hours], context.strata);
  const whole = trainingUnderCoaching(compared, coaching.hours);
  const ratioAt = (much: 0 | 1) => {
    const high = whole.held.at(-1) ?? new Float64Array(0);
    const centredHours = whole.held.at(-2) ?? new Float64Array(0);
    const other = centredHours.map((hours, index) => (high[index] === much ? 0 : hours));
    const own = centredHours.map((hours, index) => (high[index] === much ? hours : 0));
    const fit = fitBetweenManagers({ ...compared, hours: own, held: [...compared.held, other, high] });
    return fit && exp(fit.slope * compared.standardDeviation);
  };
  const [ratioAtLow, ratioAtHigh] = [ratioAt(0), ratioAt(1)];
  if (ratioAtLow === null || ratioAtHigh === null) return null;
  const names = context.workforce.dictionaries.manager;
  const cells = fourKinds(compared, teams.personMonths, whole.held.at(-1) ?? new Float64Array(0), names);
  return { kind: 'interaction', cells, ratioAtLow, ratioAtHigh, excess: excessRisk(cells) };
}

type Cell = InteractionReport['cells'][number];

function fourKinds(
  compared: TeamsCompared,
  personMonths: Float64Array,
  muchCoaching: Float64Array,
  names: readonly string[],
): Cell[] {
  const middle = median(compared.hours) ?? 0;
  const kinds = (['low', 'high'] as const).flatMap((training) =>
    (['low', 'high'] as const).map((coaching) => ({ training, coaching })),
  );
  return kinds.map(({ training, coaching }) => {
    const own = [...compared.managers.keys()].filter(
      (index) =>
        (compared.hours[index] ?? 0) >= middle === (training === 'high') &&
        (muchCoaching[index] === 1) === (coaching === 'high'),
    );
    const total = (values: Float64Array) => own.reduce((sum, index) => sum + (values[index] ?? 0), 0);
    const exits = total(compared.observed);
    const expected = total(compared.expected);
    const time = own.reduce((sum, index) => sum + (personMonths[compared.managers[index] ?? 0] ?? 0), 0);
    const ratio = expected > 0 ? exits / expected : null;
    const teams = own.map((index) => names[compared.managers[index]]);
    return { training, coaching, teams, managers: own.length, exits, expected, personMonths: time, ratio };
  });
}

/**
 * Relative excess risk due to interaction of little training and little coaching, against teams high on both:
 * RR(both) − RR(training only) − RR(coaching only) + 1, from exits over expected; interval by the delta method on Poisson counts.
 * Source: Rothman 1986; Hosmer & Lemeshow 1992, Epidemiology 3, 452–456; factors recoded to harm as Knol et al. 2011 ask.
 * Null where a cell has no exit.
 */
export function excessRisk(cells: readonly Pick<Cell, 'training' | 'coaching' | 'exits' | 'ratio'>[]): {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
} | null {
  const cell = (training: 'low' | 'high', coaching: 'low' | 'high') =>
    cells.find((candidate) => candidate.training === training && candidate.coaching === coaching);
  const [none, training, coaching, both] = [
    cell('high', 'high'),
    cell('low', 'high'),
    cell('high', 'low'),
    cell('low', 'low'),
  ];
  if (!none?.ratio || !training?.ratio || !coaching?.ratio || !both?.ratio) return null;
  const [ofTraining, ofCoaching, ofBoth] = [training, coaching, both].map(
    ({ ratio }) => (ratio ?? 0) / (none.ratio ?? 1),
  );
  const [t, c, b] = [ofTraining ?? 0, ofCoaching ?? 0, ofBoth ?? 0];
  const estimate = b - t - c + 1;
  const variance =
    (b * b) / both.exits +
    (t * t) / training.exits +
    (c * c) / coaching.exits +
    ((b - t - c) * (b - t - c)) / none.exits;
  const reach = NORMAL_97_5 * Math.sqrt(variance);
  return { estimate, lower: estimate - reach, upper: estimate + reach };
}
