import { escapeXml } from '../escapeXml';
import type { DrawingNode } from './drawingNode';

/** Shapes, text and what shapes are cut and filled with: nothing that runs, loads, links or holds HTML. */
const ELEMENTS = new Set([
  ...['svg', 'g', 'path', 'line', 'rect', 'circle', 'ellipse', 'polyline', 'polygon', 'text', 'tspan', 'title', 'desc'],
  ...['defs', 'clipPath', 'pattern', 'linearGradient', 'stop'],
]);

/** Where things stand and how they are painted. */
const ATTRIBUTES = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy', 'd', 'points', 'width', 'height'],
  ...['viewBox', 'preserveAspectRatio', 'transform', 'offset', 'clipPathUnits', 'gradientUnits', 'gradientTransform'],
  ...['patternUnits', 'patternContentUnits', 'patternTransform', 'fill', 'fill-opacity', 'fill-rule', 'stroke'],
  ...['stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin'],
  ...['opacity', 'stop-color', 'stop-opacity', 'clip-path', 'font-family', 'font-size', 'font-weight', 'font-style'],
  ...['text-anchor', 'dominant-baseline', 'letter-spacing', 'paint-order', 'shape-rendering', 'overflow', 'role', 'id'],
]);

/** A reference within the drawing is renamed with its target; any other is dropped with its attribute. */
function ownReference(value: string, prefix: string): string | null {
  if (!/url\s*\(/i.test(value)) return value;
  const match = /^url\(["']?#([\w:-]+)["']?\)$/.exec(value.trim());
  return match === null ? null : `url(#${prefix}${match[1]})`;
}

function attributesText(node: DrawingNode, prefix: string): string {
  return Object.entries(node.attributes)
    .flatMap(([name, value]) => {
      if (!ATTRIBUTES.has(name)) return [];
      if (name === 'id') return /^[\w:-]+$/.test(value) ? [` id="${prefix}${value}"`] : [];
      const written = ownReference(value, prefix);
      return written === null ? [] : [` ${name}="${escapeXml(written)}"`];
    })
    .join('');
}

/**
 * A drawing as text, of known elements and attributes only, whatever it was made from.
 * Ids get the prefix, so that several drawings can stand in one page.
 */
export function drawingText(node: DrawingNode, prefix: string): string {
  if (node.name === '') return escapeXml(node.text);
  if (!ELEMENTS.has(node.name)) return '';
  const children = node.children.map((child) => drawingText(child, prefix)).join('');
  const start = `<${node.name}${attributesText(node, prefix)}`;
  return children === '' ? `${start}/>` : `${start}>${children}</${node.name}>`;
}
