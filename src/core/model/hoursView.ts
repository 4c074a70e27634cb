import type { PeriodFigures } from './figures';

export interface HoursView {
  readonly whole: PeriodFigures;
}
