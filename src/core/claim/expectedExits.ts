import type { Caution } from '../model/estimate';
import type { ExpectedReport } from '../model/managersReport';
import type { Steps } from '../model/progress';
import type { Panel } from '../panel/panel';
import { log } from '../stats/elementary';
import {
  type FailedModel,
  type FittedModel,
  fitInSteps,
  type GeneralizedLinearModel,
} from '../stats/generalizedLinearModel';
import type { Patterns } from './patterns';

/** Exits expected from tenure, region, role, year, season and hiring alone. */
export interface ExpectedExits {
  /** Probability of a counted exit in a person-month of each pattern. */
  readonly ofPattern: Float64Array;
  readonly design: ExpectedDesign;
  readonly coefficients: Float64Array;
  /** Row-major, one row per design column. */
  readonly covariance: Float64Array;
  readonly report: ExpectedReport;
}

/** The columns the regression was fitted on: the intercept, then indicators of levels. */
export interface ExpectedDesign {
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
  /** Per covariate of the patterns, the column of each level; −1 for levels that share the reference. */
  readonly columnOfLevel: readonly Int32Array[];
}

/** Levels that would see fewer exits than this, were all levels alike, are pooled: nothing can be learnt from them. */
const FEWEST_EXITS_PER_LEVEL = 5;

/** A fit takes some ten iterations. */
const MOST_ITERATIONS_SHOWN = 10;

/** Counted exits in each pattern. */
export function exitsPerPattern(panel: Panel, patterns: Patterns, countedKinds: ReadonlySet<number>): Float64Array {
  const exits = new Float64Array(patterns.count);
  for (let row = 0; row < panel.count; row++) {
    const pattern = patterns.ofRow[row] ?? -1;
    if (pattern >= 0 && countedKinds.has(panel.exitKind[row] ?? -1)) exits[pattern] = (exits[pattern] ?? 0) + 1;
  }
  return exits;
}

/**
 * How many exits would one expect, whoever manages?
 *
 * Complementary log-log regression of exits on the patterns' covariates with offset log(share of the month at risk),
 * fitted on grouped patterns: P(exit) = 1 − exp(−share × exp(η)). Where a level separates (no exit at all in it),
 * Firth's penalty keeps the fit finite and the report says so.
 * Source: Prentice & Gloeckler 1978; R: glm(cbind(exits, rows − exits) ~ …, binomial("cloglog"), offset = log(share)).
 * Returns null where nothing can be fitted (no exits).
 */
export function* fitExpectedExits(patterns: Patterns, exits: Float64Array): Steps<ExpectedExits | null> {
  let design = designColumns(patterns, exits);
  const offset = patterns.fraction.map(log);
  const regress = (firth: boolean) => {
    const { columns } = design;
    return inSteps({ columns, response: exits, trials: patterns.rows, offset, family: 'binomialCloglog', firth });
  };
  let plain = yield* regress(false);
  while (!plain.ok && plain.failure.code === 'collinear' && plain.failure.column !== null) {
    design = withoutColumn(design, plain.failure.column);
    plain = yield* regress(false);
  }
  const fitted = plain.ok || plain.failure.code === 'noEvents' ? plain : yield* regress(true);
  if (!fitted.ok) return null;
  const cautions: Caution[] = plain.ok ? [] : [{ code: 'patternSeparated' }];
  return {
    ofPattern: fitted.fitted.map((value, pattern) => value / (patterns.rows[pattern] ?? 1)),
    design,
    coefficients: fitted.coefficients,
    covariance: fitted.covariance,
    report: {
      terms: design.names.map((name, index) => ({
        name,
        estimate: fitted.coefficients[index] ?? Number.NaN,
        standardError: fitted.standardErrors[index] ?? Number.NaN,
      })),
      patterns: patterns.count,
      deviance: fitted.deviance,
      hiringTerms: patterns.covariates.some(({ name }) => name === 'source' || name === 'assessment'),
      cautions,
    },
  };
}

function* inSteps(model: GeneralizedLinearModel): Steps<FittedModel | FailedModel> {
  const fit = fitInSteps(model);
  for (let iteration = 0; ; iteration++) {
    const step = fit.next();
    if (step.done) return step.value;
    yield { stage: 'expecting', done: Math.min(iteration, MOST_ITERATIONS_SHOWN), total: MOST_ITERATIONS_SHOWN };
  }
}

/** A column that follows from the others (each region its own role, say) adds nothing and is left out. */
function withoutColumn(design: ExpectedDesign, column: number): ExpectedDesign {
  const others = (_: unknown, index: number) => index !== column;
  return {
    columns: design.columns.filter(others),
    names: design.names.filter(others),
    columnOfLevel: design.columnOfLevel.map((columns) =>
      columns.map((own) => (own === column ? -1 : own > column ? own - 1 : own)),
    ),
  };
}

function designColumns(patterns: Patterns, exits: Float64Array): ExpectedDesign {
  const total = exits.reduce((sum, value) => sum + value, 0);
  const time = patterns.fraction.map((fraction, pattern) => fraction * (patterns.rows[pattern] ?? 0));
  const wholeTime = time.reduce((sum, value) => sum + value, 0);
  const columns: Float64Array[] = [new Float64Array(patterns.count).fill(1)];
  const names = ['intercept'];
  const columnOfLevel: Int32Array[] = [];
  patterns.covariates.forEach((covariate, index) => {
    const levels = patterns.levels[index] ?? new Int32Array(0);
    const columnOf = pooledColumns(levels, covariate.labels, time, (FEWEST_EXITS_PER_LEVEL * wholeTime) / total);
    const first = columns.length;
    columnOfLevel.push(columnOf.ofLevel.map((own) => (own < 0 ? -1 : first + own)));
    for (let column = 0; column < columnOf.count; column++) {
      columns.push(Float64Array.from(levels, (level) => (columnOf.ofLevel[level] === column ? 1 : 0)));
      names.push(`${covariate.name}:${columnOf.names[column]}`);
    }
  });
  return { columns, names, columnOfLevel };
}

/** Assigns each level a design column; −1 for the reference (the level with most time), thin levels share one. */
function pooledColumns(levels: Int32Array, labels: readonly string[], time: Float64Array, leastTime: number) {
  const timeOf = new Float64Array(labels.length);
  levels.forEach((level, pattern) => {
    timeOf[level] = (timeOf[level] ?? 0) + (time[pattern] ?? 0);
  });
  const reference = timeOf.indexOf(Math.max(...timeOf));
  const ofLevel = new Int32Array(labels.length).fill(-1);
  const names: string[] = [];
  const thin: number[] = [];
  timeOf.forEach((levelTime, level) => {
    if (level === reference || levelTime === 0) return;
    if (levelTime < leastTime) thin.push(level);
    else ofLevel[level] = names.push(labels[level] ?? '') - 1;
  });
  const thinTime = thin.reduce((sum, level) => sum + (timeOf[level] ?? 0), 0);
  if (thinTime >= leastTime) {
    const column = names.push('pooled') - 1;
    for (const level of thin) ofLevel[level] = column;
  }
  return { ofLevel, names, count: names.length };
}
