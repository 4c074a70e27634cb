import type { KeyEntry } from './figureSvg';
import { readDrawing } from './readDrawing';

function entryOf(element: HTMLElement): KeyEntry {
  const svg = element.querySelector('svg');
  const swatch = [...element.querySelectorAll('*')].find(
    (one) => one.textContent === '' && getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)',
  );
  return {
    name: element.textContent ?? '',
    mark: svg === null ? null : readDrawing(svg),
    colour: swatch === undefined ? null : getComputedStyle(swatch).backgroundColor,
  };
}

/** What stands above a drawing as text of the page: each name with its mark. */
export function readKey(surface: HTMLElement, drawing: SVGSVGElement): KeyEntry[] {
  const keys = [...surface.querySelectorAll<HTMLElement>('div')].filter(
    (one) => !one.contains(drawing) && one.querySelector('div') === null && one.textContent?.trim() !== '',
  );
  return keys.flatMap((key) => {
    const entries = [...key.children].filter((child) => child instanceof HTMLElement);
    return entries.length === 0 ? [entryOf(key)] : entries.map(entryOf);
  });
}

/** The drawing of a surface: its largest, since keys hold small ones. */
export function drawingIn(surface: HTMLElement): SVGSVGElement | null {
  const area = (svg: SVGSVGElement) => svg.getBoundingClientRect().width * svg.getBoundingClientRect().height;
  const all = [...surface.querySelectorAll('svg')].filter((svg) => svg.parentElement?.closest('svg') === null);
  return all.sort((a, b) => area(b) - area(a))[0] ?? null;
}
