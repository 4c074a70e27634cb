import type { ManagersView } from '../model/managersView';
import type { Guard } from './guard';
import { protectFigures } from './protectFigures';

export function protectManagersView(view: ManagersView, { minimum }: Guard): ManagersView {
  return { whole: protectFigures(view.whole, minimum) };
}
