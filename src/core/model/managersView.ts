import type { PeriodFigures } from './figures';

export interface ManagersView {
  readonly whole: PeriodFigures;
}
