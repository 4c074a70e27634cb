import { exportWordsIn } from '../../i18n/export';
import { createFormat } from '../../i18n/format';
import type { Deck, DeckSlide } from '../deck';
import {
  CORE_PROPERTIES,
  contentTypes,
  coreProperties,
  PRESENTATION,
  type Relationship,
  relationships,
  relationshipsOf,
  XML,
} from '../openXml';
import { pause } from '../pause';
import { zippedInSlices } from '../zipped';
import { chartXml } from './chartXml';
import { drawChart } from './drawChart';
import { LAYOUTS, layoutXml, masterXml, notesMasterXml, notesXml } from './mastersXml';
import { SLIDE_HEIGHT, SLIDE_WIDTH } from './places';
import { paragraphs } from './shapes';
import { sheetFile } from './sheet';
import { type Page, pagesOf, type SlideSpeech, slideXml } from './slideXml';
import { themeXml } from './themeXml';

export interface DeckOptions {
  /** Whether what the speaker says goes along. */
  readonly notes: boolean;
  readonly signal?: AbortSignal;
  /** After each slide: how many of how many are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES = `${OFFICE}.presentationml`;

/** The parts of a presentation as they are written, each with its type and its relationships. */
class PresentationParts {
  readonly parts = new Map<string, string | Uint8Array>();
  private readonly types = new Map<string, string>();

  add(path: string, content: string, type: string, related: readonly Relationship[] = []): void {
    this.parts.set(path, content);
    this.types.set(path, type);
    if (related.length > 0) this.parts.set(relationshipsOf(path), relationships(related));
  }

  /** The finished package, its directory of types first. */
  zip(signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer> | null> {
    const defaults = {
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      xml: 'application/xml',
      xlsx: `${OFFICE}.spreadsheetml.sheet`,
    };
    const directory: [string, string] = ['[Content_Types].xml', contentTypes(defaults, this.types)];
    return zippedInSlices(new Map([directory, ...this.parts]), signal);
  }
}

function addLook(parts: PresentationParts): void {
  const masterLinks = LAYOUTS.map((_, index) => ({
    id: `rId${index + 1}`,
    type: 'slideLayout',
    target: `../slideLayouts/slideLayout${index + 1}.xml`,
  }));
  const theme = { id: `rId${LAYOUTS.length + 1}`, type: 'theme', target: '../theme/theme1.xml' };
  parts.add('ppt/slideMasters/slideMaster1.xml', masterXml(), `${TYPES}.slideMaster+xml`, [...masterLinks, theme]);
  for (const [index, name] of LAYOUTS.entries()) {
    const master = { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' };
    parts.add(`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(name), `${TYPES}.slideLayout+xml`, [master]);
  }
  parts.add('ppt/theme/theme1.xml', themeXml(), `${OFFICE}.theme+xml`);
  parts.add('ppt/theme/theme2.xml', themeXml(), `${OFFICE}.theme+xml`);
  const notesTheme = { id: 'rId1', type: 'theme', target: '../theme/theme2.xml' };
  parts.add('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), `${TYPES}.notesMaster+xml`, [notesTheme]);
}

function addChart(
  parts: PresentationParts,
  { native }: DeckSlide,
  number: number,
  { words, format }: SlideSpeech,
): void {
  if (native === null) return;
  const chart = drawChart(native, words, format.language);
  const workbook = `embeddings/workbook${number}.xlsx`;
  parts.parts.set(`ppt/${workbook}`, sheetFile(chart.columns));
  parts.add(`ppt/charts/chart${number}.xml`, chartXml(chart, format.language), `${OFFICE}.drawingml.chart+xml`, [
    { id: 'rId1', type: 'package', target: `../${workbook}` },
  ]);
}

function addPage(parts: PresentationParts, page: Page, number: number, notes: boolean, speech: SlideSpeech): void {
  const related: Relationship[] = [
    { id: 'rId1', type: 'slideLayout', target: `../slideLayouts/slideLayout${LAYOUTS.indexOf(page.layout) + 1}.xml` },
  ];
  if (page.hasChart) related.push({ id: 'rId2', type: 'chart', target: `../charts/chart${number}.xml` });
  if (notes && page.slide.notes !== '') {
    related.push({ id: 'rId3', type: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` });
    const text = paragraphs(page.slide.notes.split('\n'), { size: null, colour: null, language: speech.format.locale });
    parts.add(`ppt/notesSlides/notesSlide${number}.xml`, notesXml(text), `${TYPES}.notesSlide+xml`, [
      { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
    ]);
  }
  parts.add(`ppt/slides/slide${number}.xml`, slideXml(page, speech), `${TYPES}.slide+xml`, related);
}

function addPresentation(parts: PresentationParts, deck: Deck, pages: number): void {
  const plain = (root: string) => `${XML}<p:${root} ${PRESENTATION}/>`;
  const slides = Array.from({ length: pages }, (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 6}"/>`);
  const text =
    `${XML}<p:presentation ${PRESENTATION} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>${pages === 0 ? '' : `<p:sldIdLst>${slides.join('')}</p:sldIdLst>`}` +
    `<p:sldSz cx="${SLIDE_WIDTH}" cy="${SLIDE_HEIGHT}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
  parts.add('ppt/presentation.xml', text, `${TYPES}.presentation.main+xml`, [
    { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { id: 'rId2', type: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    { id: 'rId3', type: 'presProps', target: 'presProps.xml' },
    { id: 'rId4', type: 'viewProps', target: 'viewProps.xml' },
    { id: 'rId5', type: 'theme', target: 'theme/theme1.xml' },
    ...slides.map((_, index) => ({ id: `rId${index + 6}`, type: 'slide', target: `slides/slide${index + 1}.xml` })),
  ]);
  parts.add('ppt/presProps.xml', plain('presentationPr'), `${TYPES}.presProps+xml`);
  parts.add('ppt/viewProps.xml', plain('viewPr'), `${TYPES}.viewProps+xml`);
  const core = coreProperties(deck.title, deck.day, deck.language);
  parts.add('docProps/core.xml', core, 'application/vnd.openxmlformats-package.core-properties+xml');
  const links = [
    { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
    { id: 'rId2', type: CORE_PROPERTIES, target: 'docProps/core.xml' },
  ];
  parts.parts.set('_rels/.rels', relationships(links));
}

/**
 * The review as a PowerPoint file: text as text, charts as charts with their numbers behind them, tables as tables.
 * The same deck gives the same bytes. Null when it was cancelled.
 */
export async function deckFile(deck: Deck, options: DeckOptions): Promise<Uint8Array<ArrayBuffer> | null> {
  const speech = { words: exportWordsIn(deck.language), format: createFormat(deck.language) };
  const parts = new PresentationParts();
  addLook(parts);
  let pages = 0;
  for (const [index, slide] of deck.slides.entries()) {
    if (options.signal?.aborted) return null;
    for (const page of pagesOf(slide, speech)) {
      pages += 1;
      if (page.hasChart) addChart(parts, slide, pages, speech);
      addPage(parts, page, pages, options.notes, speech);
    }
    options.onProgress?.(index + 1, deck.slides.length);
    await pause();
  }
  if (options.signal?.aborted) return null;
  addPresentation(parts, deck, pages);
  return parts.zip(options.signal);
}
