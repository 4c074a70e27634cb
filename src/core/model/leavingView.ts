import type { PeriodFigures } from './figures';

export interface LeavingView {
  readonly whole: PeriodFigures;
}
