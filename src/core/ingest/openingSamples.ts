import { maskedText } from '../model/maskedText';
import type { CellSample, ColumnPreview } from '../model/preview';
import type { NameChoice } from '../model/reading';
import { cellText, detached, isMissingText } from './cellText';
import type { Layout } from './layout';
import type { OpenTable } from './openTable';

const MOST_SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/**
 * Cells of the columns of a file no table was found in, so that the reader can say what they hold. As nobody knows which
 * of them name people, all are masked unless names are shown; columns that look personal give none.
 */
export function openingSamples({ columns }: Layout, { opening }: OpenTable, names: NameChoice): ColumnPreview[] {
  const first = (opening.header?.last ?? -1) + 1;
  const shown = (text: string): string => (names === 'masked' ? maskedText(text) : text);
  return columns
    .filter(({ leftOut }) => leftOut === 'notRecognised' || leftOut === 'chosen')
    .map(({ index }): ColumnPreview => {
      const samples = new Map<string, CellSample>();
      for (let place = first; place < opening.records.length && samples.size < MOST_SAMPLES; place++) {
        const text = cellText(opening.records[place]?.[index] ?? '');
        const raw = detached(shown(text.slice(0, LONGEST_SAMPLE)));
        if (isMissingText(text) || samples.has(raw)) continue;
        samples.set(raw, { row: opening.rows[place] ?? 0, raw, understood: null });
      }
      return { index, samples: [...samples.values()], others: [] };
    });
}
