import type { PeriodFigures } from './figures';

export interface MoraleView {
  readonly whole: PeriodFigures;
}
