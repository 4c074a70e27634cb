import type { Drawing } from './figureSvg';
import { readDrawing } from './readDrawing';
import { drawingIn, readKey } from './readKey';

/** The drawing and its key out of the element that holds both on a page; null where nothing is drawn. */
export function readFigure(surface: HTMLElement): Drawing | null {
  const svg = drawingIn(surface);
  return svg === null ? null : { drawing: readDrawing(svg), key: readKey(surface, svg) };
}
