import type { HoursView } from '../model/hoursView';
import type { Guard } from './guard';
import { protectFigures } from './protectFigures';

export function protectHoursView(view: HoursView, { minimum }: Guard): HoursView {
  return { whole: protectFigures(view.whole, minimum) };
}
