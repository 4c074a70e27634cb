import type { LeavingView } from '../model/leavingView';
import type { Guard } from './guard';
import { protectFigures } from './protectFigures';

export function protectLeavingView(view: LeavingView, { minimum }: Guard): LeavingView {
  return { whole: protectFigures(view.whole, minimum) };
}
