import { lineOf } from '../../core/model/plainText';
import { escapeXml } from '../escapeXml';
import { LIGHT } from '../lightTheme';
import type { DrawingNode } from './drawingNode';
import { drawingText } from './drawingText';
import { FAMILIES } from './readDrawing';
import { wrapLines } from './wrapLines';

/** A mark beside the drawing and what it stands for. */
export interface KeyEntry {
  readonly name: string;
  readonly mark: DrawingNode | null;
  /** A filled square, where there is no mark. */
  readonly colour: string | null;
}

export interface FigureText {
  readonly title: string;
  readonly subtitle: string;
  /** What it shows, in words, for those who do not see it. */
  readonly description: string;
  readonly smallPrint: readonly string[];
  /** Where the numbers come from. */
  readonly source: readonly string[];
}

export interface FigureSize {
  readonly width: number;
  readonly height: number;
}

/** The sizes a picture can have, in pixels. */
export const PICTURE_SIZES = {
  wide: { width: 1920, height: 1080 },
  square: { width: 1080, height: 1080 },
} as const satisfies Record<string, FigureSize>;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly isTitle: boolean;
}

const LINE_HEIGHT = 1.28;
const SEPARATOR = ' · ';

/** What stands above and beneath the drawing, and the room between. */
interface FigureLayout {
  readonly head: readonly Line[];
  readonly foot: readonly Line[];
  readonly margin: number;
  /** Of the drawing. */
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How much larger than on a page text is. */
  readonly unit: number;
}

const heightOf = (lines: readonly Line[]) => lines.reduce((sum, { size }) => sum + size * LINE_HEIGHT, 0);

/** The drawing alone, where a page around it says the words. */
function bareLayout({ width, height }: FigureSize): FigureLayout {
  return { head: [], foot: [], margin: 0, unit: 1, place: { x: 0, y: 0, width, height } };
}

/** Room for the drawing once its words have theirs; the same for every drawing with these words. */
export function figureLayout(text: FigureText, { width, height }: FigureSize): FigureLayout {
  const unit = Math.min(width / 960, height / 540);
  const margin = 36 * unit;
  const wrap = (content: string, size: number, mostLines: number, factor: number) =>
    wrapLines(lineOf(content), { width: width - 2 * margin, size, mostLines, factor });
  const head = [
    ...wrap(text.title, 23 * unit, 3, 0.5).map((line) => ({
      text: line,
      size: 23 * unit,
      colour: LIGHT.ink,
      isTitle: true,
    })),
    ...wrap(text.subtitle, 14 * unit, 2, 0.5).map((line) => ({
      text: line,
      size: 14 * unit,
      colour: LIGHT.soft,
      isTitle: false,
    })),
  ];
  const foot = [text.smallPrint, text.source].flatMap((parts) =>
    wrap(
      parts
        .map(lineOf)
        .filter((part) => part !== '')
        .join(SEPARATOR),
      11 * unit,
      3,
      0.52,
    ).map((line) => ({
      text: line,
      size: 11 * unit,
      colour: LIGHT.soft,
      isTitle: false,
    })),
  );
  const top = margin * 0.8 + heightOf(head) + 12 * unit;
  const bottom = height - margin * 0.7 - heightOf(foot) - 12 * unit;
  return {
    head,
    foot,
    margin,
    unit,
    place: { x: margin, y: top, width: width - 2 * margin, height: Math.max(1, bottom - top) },
  };
}

const number = (value: number) => String(Math.round(value * 100) / 100);

function linesText(lines: readonly Line[], x: number, top: number): string {
  let y = top;
  return lines
    .map(({ text, size, colour, isTitle }) => {
      y += size * LINE_HEIGHT;
      const face = isTitle ? ` font-family="${escapeXml(FAMILIES.titles)}" font-weight="600"` : '';
      return `<text x="${number(x)}" y="${number(y - size * 0.28)}" font-size="${number(size)}" fill="${colour}"${face}>${escapeXml(text)}</text>`;
    })
    .join('');
}

/** Height that a key takes above the drawing. */
function keyHeight(key: readonly KeyEntry[], unit: number): number {
  return key.length === 0 ? 0 : 24 * unit;
}

function keyText(key: readonly KeyEntry[], { place, unit }: FigureLayout): string {
  let x = place.x;
  const y = place.y + 14 * unit;
  return key
    .map(({ name, mark, colour }, index) => {
      const start = x;
      const wide = mark !== null ? 34 * unit : colour !== null ? 16 * unit : 0;
      x += wide + name.length * 6.8 * unit + 22 * unit;
      const square = `<rect x="${number(start)}" y="${number(y - 9 * unit)}" width="${number(11 * unit)}" height="${number(11 * unit)}" fill="${escapeXml(colour ?? '')}"/>`;
      const drawn =
        mark === null
          ? ''
          : drawingText(
              {
                ...mark,
                attributes: {
                  ...mark.attributes,
                  x: number(start),
                  y: number(y - 8 * unit),
                  width: number(28 * unit),
                  height: number(8 * unit),
                },
              },
              `k${index}-`,
            );
      const label = `<text x="${number(start + wide)}" y="${number(y)}" font-size="${number(13 * unit)}" fill="${LIGHT.soft}">${escapeXml(lineOf(name))}</text>`;
      return `${mark === null && colour !== null ? square : drawn}${label}`;
    })
    .join('');
}

/** Ids by their order, because those of the page count every drawing made before. */
function numberedIds(text: string): string {
  const ids = [...text.matchAll(/ id="(d-[^"]+)"/g)].map(([, id]) => id ?? '');
  return ids.reduce(
    (all, id, index) => all.replaceAll(`"${id}"`, `"n${index}"`).replaceAll(`(#${id})`, `(#n${index})`),
    text,
  );
}

/** The drawing in its place; one that was drawn for another size keeps its shape. */
function placed(drawing: DrawingNode, layout: FigureLayout, above: number): string {
  const { x, y, width, height } = layout.place;
  const viewBox =
    drawing.attributes.viewBox ??
    `0 0 ${Number.parseFloat(drawing.attributes.width ?? '1')} ${Number.parseFloat(drawing.attributes.height ?? '1')}`;
  const attributes = {
    ...drawing.attributes,
    x: number(x),
    y: number(y + above),
    width: number(width),
    height: number(Math.max(1, height - above)),
    viewBox,
    preserveAspectRatio: 'xMinYMin meet',
    overflow: 'visible',
  };
  return numberedIds(drawingText({ ...drawing, attributes }, 'd-'));
}

function openTag(
  { width, height }: FigureSize,
  text: Pick<FigureText, 'title' | 'description'>,
  language: string,
): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}" role="img" aria-labelledby="figure-title figure-description" font-family="${escapeXml(FAMILIES.text)}">` +
    `<title id="figure-title">${escapeXml(lineOf(text.title))}</title><desc id="figure-description">${escapeXml(lineOf(text.description))}</desc>`
  );
}

export interface Drawing {
  readonly drawing: DrawingNode;
  readonly key: readonly KeyEntry[];
}

/** The drawing with its key as a file of its own, for pages that say the rest themselves. */
export function drawingSvg(
  { drawing, key }: Drawing,
  text: Pick<FigureText, 'title' | 'description'>,
  size: FigureSize,
  language: string,
): string {
  const layout = bareLayout(size);
  const content = `${keyText(key, layout)}${placed(drawing, layout, keyHeight(key, layout.unit))}`;
  return `${openTag(size, text, language)}${content}</svg>`;
}

/** A figure as a file of its own: title, subtitle, drawing, small print and source; it runs, loads and links nothing. */
export function figureSvg(
  { drawing, key }: Drawing,
  text: FigureText,
  size: FigureSize,
  language: string,
  fontFaces: string,
): string {
  const layout = figureLayout(text, size);
  const bottom = size.height - layout.margin * 0.7 - heightOf(layout.foot);
  const style = fontFaces === '' ? '' : `<style>${fontFaces}</style>`;
  return (
    `${openTag(size, text, language)}${style}<rect width="${size.width}" height="${size.height}" fill="${LIGHT.paper}"/>` +
    `${linesText(layout.head, layout.margin, layout.margin * 0.8)}${keyText(key, layout)}` +
    `${placed(drawing, layout, keyHeight(key, layout.unit))}${linesText(layout.foot, layout.margin, bottom)}</svg>`
  );
}
