import { describe, expect, it } from 'vitest';
import { HYPOTHESIS_IDS } from '../../../src/core/model/ids';
import { parsed } from '../../../src/core/model/parser';
import { slide as parseSlide } from '../../../src/core/model/parseSlide';
import { VERDICTS } from '../../../src/core/model/verdict';
import { lineSlide, overallSlide } from '../../../src/features/review/verdictSlides';
import { LANGUAGES } from '../../../src/i18n/language';
import { PROVENANCE } from '../support/provenance';
import { hypothesis, report, speechIn, supportedPractice } from '../support/report';

describe.each(LANGUAGES)('a verdict as a slide in %s', (language) => {
  const speech = speechIn(language);

  it('keeps verdict and mark, evidence for and against, doubt, basis and where it comes from', () => {
    const line = { ...supportedPractice('coaching'), specifications: { agree: 82, total: 84, rows: [] } };
    const slide = lineSlide(line, report({ hypotheses: [line] }), PROVENANCE, speech);
    const { charts, hypotheses, trial, claim } = speech.messages;
    expect(slide.title).toBe(`${hypotheses.coaching.name}: ● ${charts.verdicts.supports}`);
    expect(slide.subtitle).toContain(hypotheses.coaching.predicts);
    const text = slide.body.join('\n');
    for (const part of [trial.lines.coaching.predicts, trial.lines.coaching.rival, trial.change, '84'])
      expect(text).toContain(part);
    expect(text).toContain(speech.format.interval(0.64, 0.88));
    expect(slide.smallPrint).toEqual([
      claim.evidence.basisText('40', '283', speech.format.number(12_559 / 12)),
      speech.messages.review.verdict.ofAll,
    ]);
    expect(slide.provenance).toMatchObject({ fingerprint: 'abc', seed: 7, scope: '', people: 658, exits: 283 });
    expect(slide.provenance?.method).toBe(hypotheses.coaching.name);
  });

  it('of every line and verdict has no empty word, and is read back from a project', () => {
    for (const id of HYPOTHESIS_IDS) {
      for (const verdict of VERDICTS) {
        const line = hypothesis({ id, verdict, reason: 'intervalTooWide', estimate: 1.1, lower: 0.9, upper: null });
        const slide = lineSlide(line, report({ hypotheses: [line] }), PROVENANCE, speech);
        expect(slide.body.every((text) => text.trim() !== '' && !/undefined|NaN|null/.test(text))).toBe(true);
        expect(slide.body.length).toBeLessThanOrEqual(6);
        expect(parsed(parseSlide, JSON.parse(JSON.stringify(slide)), { path: '', leftOut: [] })).toEqual({
          value: slide,
        });
      }
    }
  });

  it('of the claim as a whole holds the article, the count of lines, and that it is an association', () => {
    const given = report({ hypotheses: [supportedPractice('coaching')] });
    const slide = overallSlide(given, PROVENANCE, speech);
    expect(slide.title).toBe(speech.messages.claim.overall.cannotTell);
    expect(slide.body.join(' ')).toContain(speech.messages.claim.article);
    expect(slide.body.at(-1)).toBe(speech.messages.trial.association);
    expect(slide.smallPrint).toEqual([speech.messages.review.verdict.ofAll]);
  });
});
