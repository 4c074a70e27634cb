import type { MoraleView } from '../model/moraleView';
import type { Guard } from './guard';
import { protectFigures } from './protectFigures';

export function protectMoraleView(view: MoraleView, { minimum }: Guard): MoraleView {
  return { whole: protectFigures(view.whole, minimum) };
}
