import { nativeChart } from '../../../charts/native/nativeChart';
import type { Slide } from '../../../core/model/slide';
import type { Deck, DeckSlide } from '../../../export/deck';
import { pause } from '../../../export/pause';
import { createFormat } from '../../../i18n/format';
import type { Language } from '../../../i18n/language';
import { loadMessages } from '../../../i18n/messages';
import { chartLanguage } from '../../page/chartLanguage';
import { slideLanguage } from '../present/useSlideSpeech';

export interface DeckOrder {
  readonly slides: readonly Slide[];
  readonly language: Language;
  readonly day: string;
  /** Where no slide has a title. */
  readonly title: string;
  /** Whether what the speaker says goes along. */
  readonly notes: boolean;
  /** Drawings by slide. */
  readonly drawings: ReadonlyMap<string, string>;
  readonly signal: AbortSignal;
}

/** The review as files take it; null when it was cancelled. */
export async function deckOf(order: DeckOrder): Promise<Deck | null> {
  const { language, day, title, notes, drawings, signal } = order;
  const slides: DeckSlide[] = [];
  for (const own of order.slides) {
    if (signal.aborted) return null;
    const slide = notes ? own : { ...own, notes: '' };
    slides.push({ slide, native: await nativeOf(slide, language), svg: drawings.get(slide.id) ?? null });
    await pause();
  }
  const first = order.slides.find((slide) => slide.kind === 'title' && slide.title.trim() !== '');
  return { title: first?.title ?? title, language, day, slides };
}

async function nativeOf({ chart, ...slide }: Slide, pageLanguage: Language): Promise<DeckSlide['native']> {
  if (chart === null) return null;
  const language = slideLanguage(slide, pageLanguage);
  const messages = await loadMessages(language);
  return nativeChart(chart, chartLanguage({ messages, format: createFormat(language) }));
}
