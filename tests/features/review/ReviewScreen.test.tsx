import { prerender } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import type { Provenance, Slide } from '../../../src/core/model/slide';
import { writtenSlide } from '../../../src/features/review/freeze';
import { ReviewScreen } from '../../../src/features/review/ReviewScreen';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { report, speechIn } from '../support/report';

const PROVENANCE: Provenance = {
  from: '2023-01-01',
  to: '2025-12-31',
  scope: '',
  people: 658,
  exits: 283,
  method: '',
  address: '',
  seed: 1,
  fingerprint: 'a',
  app: 'Mainstay 0.1.0',
};

async function shown(language: Language, hasResults: boolean, slides: readonly Slide[]): Promise<string> {
  const never = async () => {
    throw new Error('invalid call; nothing is pressed here: none');
  };
  const { prelude } = await prerender(
    <LanguageProvider language={language}>
      <ReviewScreen
        slides={slides}
        onSlides={never}
        report={hasResults ? report() : null}
        provenance={hasResults ? PROVENANCE : null}
        onLook={never}
        namesShown={false}
        onAdd={never}
        onViews={never}
        onPeek={never}
      />
    </LanguageProvider>,
  );
  return new Response(prelude).text();
}

describe.each(LANGUAGES)('the review in %s', (language) => {
  const { review } = speechIn(language).messages;

  it('promises to put one together only where it can', async () => {
    const without = await shown(language, false, []);
    expect(without).toContain(review.emptyWithoutData);
    expect(without).not.toContain(review.readyMade);
    const results = await shown(language, true, []);
    expect(results).toContain(review.empty);
    expect(results).toContain(review.readyMade);
  });

  it('says on paper how slides are printed, where there are slides', async () => {
    const slide = writtenSlide({ kind: 'text', title: 'One' }, language);
    expect(await shown(language, false, [slide])).toContain(review.onPaper);
    expect(await shown(language, false, [])).not.toContain(review.onPaper);
  });
});
