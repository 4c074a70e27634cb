import type { Slide } from '../core/model/slide';
import { tableLines } from '../i18n/cellText';
import { csvText, type DelimitedLines } from '../i18n/delimited';
import type { ExportWords } from '../i18n/en/export';
import type { TakeAlongWords } from '../i18n/en/takeAlong';
import type { Format } from '../i18n/format';
import { provenanceLines } from './provenanceLines';
import { zippedInSlices } from './zipped';

export interface NumbersSpeech {
  readonly words: ExportWords;
  readonly csv: TakeAlongWords['csv'];
  readonly format: Format;
}

/** The table of each chart as a CSV file of its own, and a list that says which is which; null when it was cancelled. */
export async function numbersFile(
  slides: readonly Slide[],
  speech: NumbersSpeech,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { words, csv, format } = speech;
  const parts = new Map<string, string>();
  const list: (string | null)[][] = [[csv.file, csv.title, csv.source]];
  for (const [index, { title, chart, provenance }] of slides.entries()) {
    if (chart === null) continue;
    const name = `${csv.slide}-${String(index + 1).padStart(2, '0')}.csv`;
    parts.set(name, csvText(tableLines(chart.table, chart.table.rows, words.tooSmall), format));
    const source = provenance === null ? [] : provenanceLines(provenance, words, format);
    list.push([name, title, source.join('; ')]);
  }
  const directory: [string, string] = [`${csv.list}.csv`, csvText(list satisfies DelimitedLines, format)];
  return zippedInSlices(new Map([directory, ...parts]), signal);
}
