import { DESK_FONTS } from '../lightTheme';
import type { DrawingNode } from './drawingNode';

/** Painted by style sheets on the page; a file knows none, so they become attributes. Children take them over. */
const INHERITED = [
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'font-size', 'font-weight', 'text-anchor', 'letter-spacing', 'paint-order'],
  ...['shape-rendering', 'font-style'],
];
/** Of the element alone. */
const OWN: Readonly<Record<string, string>> = { opacity: '1', 'dominant-baseline': 'auto', 'clip-path': 'none' };

export const FAMILIES = {
  titles: `'Source Serif 4 Variable', 'Source Serif 4', ${DESK_FONTS.titles}, serif`,
  text: `'Inter Variable', Inter, ${DESK_FONTS.text}, sans-serif`,
} as const;

function paint(value: string): string {
  return value === 'rgba(0, 0, 0, 0)' || value === 'transparent' ? 'none' : value;
}

function read(element: Element, inherited: Readonly<Record<string, string>>): DrawingNode | null {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return null;
  const attributes: Record<string, string> = {};
  for (const { name, value } of element.attributes) attributes[name] = value;
  const passedOn: Record<string, string> = {};
  for (const property of INHERITED) {
    const value = paint(style.getPropertyValue(property));
    passedOn[property] = value;
    if (inherited[property] === value) delete attributes[property];
    else attributes[property] = value;
  }
  for (const [property, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(property);
    if (value !== '' && value !== usual) attributes[property] = value;
  }
  // The family is the figure's, unless this is a title.
  if (element.localName === 'text' && style.fontFamily.includes('Serif')) attributes['font-family'] = FAMILIES.titles;
  const children = [...element.childNodes].flatMap((child): DrawingNode[] => {
    if (child instanceof Element) {
      const node = read(child, passedOn);
      return node === null ? [] : [node];
    }
    return child.nodeType === Node.TEXT_NODE
      ? [{ name: '', attributes: {}, text: child.textContent ?? '', children: [] }]
      : [];
  });
  return { name: element.localName, attributes, text: '', children };
}

/** A drawing on the page as it is painted there, without the page's styles. */
export function readDrawing(svg: SVGSVGElement): DrawingNode {
  const node = read(svg, {});
  if (node === null) throw new Error('invalid drawing; it is not painted: svg');
  return node;
}
