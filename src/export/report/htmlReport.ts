import { isSuppressed } from '../../core/model/estimate';
import type { CellKind, CellTable, Slide } from '../../core/model/slide';
import { cellText } from '../../i18n/cellText';
import type { ExportWords } from '../../i18n/en/export';
import { exportWordsIn } from '../../i18n/export';
import { createFormat, type Format } from '../../i18n/format';
import type { Deck, DeckSlide } from '../deck';
import { escapeXml } from '../escapeXml';
import { pause } from '../pause';
import { sanitisedSvg } from '../picture/parseDrawing';
import { provenanceLines } from '../provenanceLines';
import { REPORT_STYLE } from './reportStyle';

export interface ReportOptions {
  /** Whether what the speaker says goes along. */
  readonly notes: boolean;
  readonly signal?: AbortSignal;
  /** After each slide: how many of how many are written. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Speech {
  readonly words: ExportWords;
  readonly format: Format;
}

/** Text in an element that keeps its own direction. */
const element = (tag: string, text: string, attributes = '') =>
  text.trim() === '' ? '' : `<${tag}${attributes} dir="auto">${escapeXml(text)}</${tag}>`;

const isNumeric = (kind: CellKind) => kind !== 'text' && kind !== 'month' && kind !== 'year';

function tableHtml(title: string, table: CellTable, { words, format }: Speech): string {
  const look = (kind: CellKind) => (isNumeric(kind) ? ' class="number"' : '');
  const head = table.columns.map(
    ({ label, kind }) => `<th scope="col"${look(kind)} dir="auto">${escapeXml(label)}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = table.columns.map(({ kind }, column) => {
      const cell = row[column] ?? null;
      const text = escapeXml(cellText(cell, kind, format, words.tooSmall));
      const tag = column === 0 ? 'th scope="row"' : 'td';
      const withheld = isSuppressed(cell) ? '<i>' : '';
      return `<${tag}${look(kind)} dir="auto">${withheld}${text}${withheld === '' ? '' : '</i>'}</${column === 0 ? 'th' : 'td'}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return (
    `<details><summary>${escapeXml(words.numbers)}</summary><div class="scroll" tabindex="0" role="region" aria-label="${escapeXml(title)}">` +
    `<table><caption>${escapeXml(title)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>` +
    `${element('p', table.note ?? '', ' class="small"')}</details>`
  );
}

function chartHtml({ slide, svg }: DeckSlide, index: number, speech: Speech): string {
  if (slide.chart === null) return '';
  const { summary, table } = slide.chart;
  const drawing = svg === null ? '' : sanitisedSvg(svg, `s${index}-`);
  // Where nothing is drawn the numbers stand open.
  const numbers = tableHtml(
    `${speech.words.slide(speech.format.count(index + 1))}: ${speech.words.numbers}`,
    table,
    speech,
  );
  return (
    `${drawing === '' ? '' : `<figure role="img" aria-label="${escapeXml(summary)}">${drawing}</figure>`}` +
    `${element('p', summary, drawing === '' ? '' : ' class="unseen"')}${drawing === '' ? numbers.replace('<details>', '<details open>') : numbers}`
  );
}

function sourceHtml({ provenance }: Slide, { words, format }: Speech): string {
  if (provenance === null) return '';
  const lines = provenanceLines(provenance, words, format).map((line) => `<span dir="auto">${escapeXml(line)}</span>`);
  return `<p class="source"><b>${escapeXml(words.source)}</b> ${lines.join(' · ')}</p>`;
}

function notesHtml({ notes }: Slide, { words }: Speech): string {
  if (notes.trim() === '') return '';
  const lines = notes.split('\n').map((line) => element('p', line));
  return `<div class="notes" role="note"><b>${escapeXml(words.notes)}</b>${lines.join('')}</div>`;
}

function slideHtml(one: DeckSlide, index: number, options: ReportOptions, speech: Speech): string {
  const { slide } = one;
  const opening = slide.kind === 'title' || slide.kind === 'section';
  const name = slide.title.trim() === '' ? speech.words.slide(speech.format.count(index + 1)) : slide.title;
  return (
    `<section id="slide-${index + 1}" class="${opening ? 'opening' : 'slide'}" aria-label="${escapeXml(`${speech.words.slide(speech.format.count(index + 1))}: ${name}`)}">` +
    `<h2 dir="auto">${escapeXml(name)}</h2>${element('p', slide.subtitle, ' class="lead"')}` +
    slide.body.map((text) => element('p', text)).join('') +
    chartHtml(one, index, speech) +
    slide.smallPrint.map((text) => element('p', text, ' class="small"')).join('') +
    sourceHtml(slide, speech) +
    (options.notes ? notesHtml(slide, speech) : '') +
    '</section>'
  );
}

/** The digest by which the page's own rule lets its one style sheet in. */
async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(REPORT_STYLE));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/**
 * The review as one page that reads, prints and opens anywhere, and runs, loads and sends nothing. Null when it was
 * cancelled.
 */
export async function htmlReport(deck: Deck, options: ReportOptions): Promise<string | null> {
  const speech = { words: exportWordsIn(deck.language), format: createFormat(deck.language) };
  const { words, format } = speech;
  const policy = `default-src 'none'; style-src 'sha256-${await styleHash()}'; base-uri 'none'; form-action 'none'`;
  const title = escapeXml(deck.title.trim() === '' ? 'Mainstay' : deck.title);
  const contents = deck.slides.map(
    ({ slide }, index) =>
      `<li><a href="#slide-${index + 1}" dir="auto">${escapeXml(slide.title.trim() === '' ? words.slide(format.count(index + 1)) : slide.title)}</a></li>`,
  );
  const sections: string[] = [];
  for (const [index, one] of deck.slides.entries()) {
    if (options.signal?.aborted) return null;
    sections.push(slideHtml(one, index, options, speech));
    options.onProgress?.(index + 1, deck.slides.length);
    await pause();
  }
  return (
    `<!doctype html>\n<html lang="${deck.language}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="referrer" content="no-referrer">\n<title>${title}</title>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>\n` +
    `<header><h1 dir="auto">${title}</h1><p>${escapeXml(words.written(format.day(deck.day)))}. ${escapeXml(words.offline)}</p></header>\n` +
    `<nav aria-label="${escapeXml(words.contents)}"><ol>${contents.join('')}</ol></nav>\n<main>\n` +
    `${sections.join('\n')}\n</main>\n</body>\n</html>\n`
  );
}
