import type { Slide } from '../../core/model/slide';

/* What can be done with the slides of a review. Each function gives new slides and leaves the old ones as they are. */

export function withSlide(slides: readonly Slide[], slide: Slide, after: string | null = null): readonly Slide[] {
  const place = slides.findIndex(({ id }) => id === after);
  return place < 0 ? [...slides, slide] : slides.toSpliced(place + 1, 0, slide);
}

export function withoutSlide(slides: readonly Slide[], id: string): readonly Slide[] {
  return slides.filter((slide) => slide.id !== id);
}

/** To another place, counted from 0; the nearest there is where it lies outside. */
export function movedSlide(slides: readonly Slide[], id: string, place: number): readonly Slide[] {
  const moved = slides.find((slide) => slide.id === id);
  if (moved === undefined) return slides;
  const others = withoutSlide(slides, id);
  return others.toSpliced(Math.min(Math.max(place, 0), others.length), 0, moved);
}

export type SlideText = Pick<Slide, 'title' | 'subtitle' | 'body' | 'notes'>;

export function editedSlide(slides: readonly Slide[], id: string, change: Partial<SlideText>): readonly Slide[] {
  return slides.map((slide) => (slide.id === id ? { ...slide, ...change } : slide));
}

/** Whether a person has written another title than the numbers gave. */
export function isRetitled({ title, computedTitle }: Slide): boolean {
  return computedTitle !== null && title !== computedTitle;
}

/** Whether the data are not those it was frozen from; a slide without numbers cannot be outdated. */
export function isOutdated({ provenance }: Slide, fingerprint: string | null): boolean {
  return provenance !== null && fingerprint !== null && provenance.fingerprint !== fingerprint;
}

/** The section each slide stands in: the title of the last section slide before it, or ''. */
export function sectionsOf(slides: readonly Slide[]): readonly string[] {
  let section = '';
  return slides.map((slide) => {
    if (slide.kind === 'section') section = slide.title;
    return section;
  });
}

/** Those that are not in the review already, of the same data and in the same language: a chart by its numbers, words by their text. */
export function withoutRepeats(made: readonly Slide[], slides: readonly Slide[]): readonly Slide[] {
  const there = new Set(slides.map(contentOf));
  return made.filter((slide) => !there.has(contentOf(slide)));
}

function contentOf({ kind, language, chart, title, computedTitle, subtitle, body, provenance }: Slide): string {
  const content =
    chart === null ? { title: computedTitle ?? title, subtitle, body } : { kind: chart.kind, data: chart.data };
  return JSON.stringify({ kind, language, fingerprint: provenance?.fingerprint ?? null, content });
}
