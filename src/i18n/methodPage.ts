import type { HypothesisId } from '../core/model/ids';
import type { IdeaMethod, MetricMethod } from './helpIds';

/** How a figure or a drawing is explained. Names in braces stand for figures of EXAMPLE_NUMBERS. */
export interface MethodPage {
  readonly title: string;
  readonly question: string;
  readonly answer: string;
  readonly formula: string;
  readonly example: string;
  readonly table?: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly string[][] };
  readonly traps: readonly string[];
}

/** How a part of the claim, or a rival of it, is put to the test. */
export interface HypothesisPage {
  readonly title: string;
  readonly predicts: string;
  readonly rival: string;
  readonly tested: string;
  readonly changes: string;
  readonly limits: string;
}

export type MetricPages = Readonly<Record<MetricMethod, MethodPage>>;
export type IdeaPages = Readonly<Record<IdeaMethod, MethodPage>>;
export type HypothesisPages = Readonly<Record<HypothesisId, HypothesisPage>>;
