import { plainText } from '../../core/model/plainText';
import type { Deck } from '../deck';

/** The slides with what is shown on them and where it comes from; keys may be added, not renamed. */
export function reviewJson(deck: Deck): string {
  const slides = deck.slides.map(({ slide, native }) => ({
    kind: slide.kind,
    title: slide.title,
    computedTitle: slide.computedTitle,
    subtitle: slide.subtitle,
    body: slide.body,
    smallPrint: slide.smallPrint,
    notes: slide.notes,
    provenance: slide.provenance,
    chart:
      slide.chart === null ? null : { kind: slide.chart.kind, summary: slide.chart.summary, table: slide.chart.table },
    native,
  }));
  const clean = (_key: string, value: unknown) => (typeof value === 'string' ? plainText(value) : value);
  const { title, language, day } = deck;
  return `${JSON.stringify({ version: 1, title, language, day, slides }, clean, 2)}\n`;
}
