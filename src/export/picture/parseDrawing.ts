import { Parser } from 'saxen';
import type { DrawingNode } from './drawingNode';
import { drawingText } from './drawingText';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (entity, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? entity;
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: DrawingNode[];
}

/** The tree of a drawing that was kept as text; null where it is no well-formed SVG. */
function parseDrawing(text: string): DrawingNode | null {
  const root: Open = { name: '', attributes: {}, children: [] };
  const open: Open[] = [root];
  let isBroken = false;
  const refuse = () => {
    isBroken = true;
  };
  const addText = (value: string) => {
    open.at(-1)?.children.push({ name: '', attributes: {}, text: value, children: [] });
  };
  const parser = new Parser();
  parser
    .on('openTag', (name, read) => {
      const found = read();
      const attributes = Object.entries(found === false ? {} : found).map(([key, value]) => [key, decoded(value)]);
      open.push({ name, attributes: Object.fromEntries(attributes), children: [] });
    })
    .on('closeTag', () => {
      const done = open.pop();
      if (done !== undefined) open.at(-1)?.children.push({ ...done, text: '' });
    })
    .on('text', (value) => addText(decoded(value)))
    .on('cdata', addText)
    .on('attention', refuse)
    .on('error', refuse);
  parser.write(text);
  parser.end();
  const [document] = root.children.filter(({ name }) => name !== '');
  return isBroken || open.length !== 1 || document?.name !== 'svg' ? null : document;
}

/** A drawing that was kept as text, without anything a drawing does not need; empty where it is none. */
export function sanitisedSvg(text: string, prefix: string): string {
  const node = parseDrawing(text);
  return node === null ? '' : drawingText(node, prefix);
}
