import {
  type FittedModel,
  fitGeneralizedLinearModel,
  type GeneralizedLinearModel,
} from '../../../src/core/stats/generalizedLinearModel';

const FAMILIES = {
  binomialCloglog: 'binomialCloglog',
  binomialLogit: 'binomialLogit',
  quasiPoisson: 'quasiPoisson',
  poisson: 'poisson',
  gaussian: 'gaussian',
} as const;

interface ReferenceModel {
  readonly family: string;
  readonly columns: readonly (readonly number[])[];
  readonly response: readonly number[];
  readonly trials: readonly number[] | null;
  readonly offset: readonly number[];
  readonly weights?: readonly number[] | null;
}

/** A model of regression.json as the typed arrays that core takes. */
export function modelOf(model: ReferenceModel): GeneralizedLinearModel {
  const family = Object.values(FAMILIES).find((name) => name === model.family);
  if (!family) throw new Error(`invalid family; not in the reference: ${model.family}`);
  return {
    columns: model.columns.map((column) => Float64Array.from(column)),
    response: Float64Array.from(model.response),
    trials: model.trials && Float64Array.from(model.trials),
    offset: Float64Array.from(model.offset),
    ...(model.weights && { weights: Float64Array.from(model.weights) }),
    family,
  };
}

export function fitted(model: GeneralizedLinearModel): FittedModel {
  const fit = fitGeneralizedLinearModel(model);
  if (!fit.ok) throw new Error(`invalid fit; ${fit.failure.code}: ${fit.failure.column}`);
  return fit;
}
