import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ReadingContext } from '../../src/charts/plot/reading';

/** Markup of a drawing that nobody reads from. */
export function draw(drawing: ReactElement): string {
  const reading = { readings: [], active: null, surface: { current: null }, point: () => undefined };
  return renderToStaticMarkup(<ReadingContext.Provider value={reading}>{drawing}</ReadingContext.Provider>);
}
