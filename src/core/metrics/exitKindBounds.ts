import type { Figures } from '../model/figures';
import type { RateBounds } from '../model/overviewView';

/**
 * Question: between which rates does the voluntary one lie, where some exits do not say their kind?
 * Formula: voluntary / person-years, and (voluntary + not said) / person-years: without and with all that do not say.
 * Source: Manski (2003), Partial Identification of Probability Distributions, ch. 1. R: arithmetic.
 * Unit: exits per person-year. null without time at risk.
 */
export function exitKindBounds({ exitsByKind, personYears }: Figures): RateBounds | null {
  if (personYears <= 0) return null;
  const { voluntary, unknown } = exitsByKind;
  return { lower: voluntary / personYears, upper: (voluntary + unknown) / personYears };
}
