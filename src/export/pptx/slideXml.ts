import { cutText, lineOf } from '../../core/model/plainText';
import type { CellTable, Slide } from '../../core/model/slide';
import type { ExportWords } from '../../i18n/en/export';
import type { Format } from '../../i18n/format';
import type { DeckSlide } from '../deck';
import { PRESENTATION, XML } from '../openXml';
import { provenanceLines } from '../provenanceLines';
import { type LayoutName, slideNumber } from './mastersXml';
import { PLACES, type Place } from './places';
import { chartFrame, paragraphs, placeholderShape, ShapeIds, shapeTree, textBox } from './shapes';
import { ROWS_A_SLIDE, tableFrame } from './tableXml';

export interface SlideSpeech {
  readonly words: ExportWords;
  readonly format: Format;
}

/** One page of the file; a long table takes several. */
export interface Page {
  readonly slide: Slide;
  readonly layout: LayoutName;
  readonly title: string;
  readonly hasChart: boolean;
  readonly rows: CellTable['rows'];
  /** Said beneath the last page of a cut table. */
  readonly more: string | null;
}

const MOST_TABLE_PAGES = 3;
const LONGEST_TITLE = 320;
const SEPARATOR = '  ·  ';

function tablePages(slide: Slide, table: CellTable, { words, format }: SlideSpeech): Page[] {
  const count = Math.max(1, Math.min(MOST_TABLE_PAGES, Math.ceil(table.rows.length / ROWS_A_SLIDE)));
  const left = table.rows.length - count * ROWS_A_SLIDE;
  return Array.from({ length: count }, (_, index) => ({
    slide,
    layout: 'chart',
    title: index === 0 ? slide.title : words.continued(slide.title, format.count(index + 1)),
    hasChart: false,
    rows: table.rows.slice(index * ROWS_A_SLIDE, (index + 1) * ROWS_A_SLIDE),
    more: left > 0 && index === count - 1 ? words.moreRows(format.count(left)) : null,
  }));
}

/** The pages of one slide: with its chart where programs can draw it, with its table where they cannot. */
export function pagesOf({ slide, native }: DeckSlide, speech: SlideSpeech): Page[] {
  if (slide.chart !== null && native === null) return tablePages(slide, slide.chart.table, speech);
  if (slide.chart !== null) return [{ ...page(slide), layout: 'chart', hasChart: true }];
  return [{ ...page(slide), layout: slide.kind === 'chart' ? 'text' : slide.kind }];
}

function page(slide: Slide): Omit<Page, 'layout'> {
  return { slide, title: slide.title, hasChart: false, rows: [], more: null };
}

/** One size for nearly all titles; a smaller one for those that would leave the slide where the program does not shrink them. */
function titleSize(title: string, isOpening: boolean): number {
  if (isOpening) return title.length > 120 ? 24 : 34;
  return title.length > 150 ? 17 : 24;
}

/** One size for nearly all texts; a smaller one for more than the slide holds. */
function bodySize(texts: readonly string[]): number {
  const length = texts.reduce((sum, text) => sum + text.length + 60, 0);
  return length > 2200 ? 11 : length > 1400 ? 13 : 16;
}

/** Keeps an interval on one line: `95 %: 15–35`. */
function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=%)|(?<=%:) (?=[−\d])/g, '\u00a0').replace(/(?<=\d)–(?=[−\d])/g, '\u2060–\u2060');
}

/** Small print as one line of text. */
function foot(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [parts.map(lineOf).join(SEPARATOR)];
}

function footSize(parts: readonly string[], usual: number): number {
  return (foot(parts)[0]?.length ?? 0) > 260 ? 7.5 : usual;
}

/** The line under the title, with the way to read what is drawn here where the screen draws it otherwise; a table needs none. */
function subtitleOf({ slide: { chart, subtitle }, hasChart }: Page, { readings }: ExportWords): string {
  const reading = chart?.reading ?? '';
  if (chart === null || reading === '') return subtitle;
  const drawn = Object.entries(readings).find(([kind]) => kind === chart.kind)?.[1] ?? reading;
  return subtitle.replace(reading, () => (hasChart ? drawn : '')).trim();
}

/** Title, text and foot of a page, without what the layout has no place for. */
function textShapes(page: Page, ids: ShapeIds, { words, format }: SlideSpeech): string[] {
  const { slide, layout } = page;
  const style = { size: null, colour: null, language: format.locale };
  const isOpening = layout === 'title' || layout === 'section';
  const title = unbroken(cutText(lineOf(page.title), LONGEST_TITLE));
  const shape = (
    name: string,
    type: 'title' | 'ctrTitle' | 'subTitle' | 'body',
    index: number | null,
    texts: readonly string[],
    size: number | null,
  ) =>
    texts.length === 0
      ? []
      : [placeholderShape(ids.next(), name, { type, index }, null, paragraphs(texts, { ...style, size }))];
  const lead = [lineOf(subtitleOf(page, words))].filter((line) => line !== '');
  const body = [...(layout === 'chart' ? [] : lead), ...slide.body];
  // What the table leaves out stands among the small print already where the slide was frozen with it.
  const small = new Set([
    ...slide.smallPrint,
    ...(page.more === null ? [] : [page.more]),
    ...(slide.chart?.table.note ? [slide.chart.table.note] : []),
  ]);
  const source = slide.provenance === null ? [] : provenanceLines(slide.provenance, words, format);
  return [
    ...shape('Title', layout === 'title' ? 'ctrTitle' : 'title', null, [title], titleSize(title, isOpening)),
    ...(layout === 'chart' ? shape('Subtitle', 'body', 10, lead, null) : []),
    ...(layout === 'chart' ? [] : shape('Text', layout === 'title' ? 'subTitle' : 'body', 1, body, bodySize(body))),
    ...(layout === 'section' ? [] : shape('Small print', 'body', 11, foot([...small]), footSize([...small], 10.5))),
    ...(layout === 'section' ? [] : shape('Source', 'body', 12, foot(source), footSize(source, 9))),
  ];
}

/** A page of the file. Its chart, where it has one, is the second relationship. */
export function slideXml(page: Page, speech: SlideSpeech): string {
  const ids = new ShapeIds();
  const { slide } = page;
  const shapes = textShapes(page, ids, speech);
  if (page.layout === 'chart') {
    const isBeside = slide.body.length > 0;
    const place: Place = isBeside ? PLACES.narrow : PLACES.content;
    if (page.hasChart) {
      shapes.push(chartFrame(ids.next(), 'Chart', slide.chart?.summary ?? slide.title, place, 'rId2'));
    } else if (slide.chart !== null) {
      shapes.push(tableFrame(ids.next(), page.title, slide.chart.table, page.rows, place, speech.words, speech.format));
    }
    if (isBeside) {
      const text = paragraphs(slide.body, { size: 12, colour: 'ink', language: speech.format.locale });
      shapes.push(textBox(ids.next(), 'Text', PLACES.beside, text));
    }
  }
  shapes.push(slideNumber(ids.next()));
  return (
    `${XML}<p:sld ${PRESENTATION}><p:cSld>${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>'
  );
}
