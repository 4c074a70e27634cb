import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DrawnChart } from '../../../src/charts/chartExtras';
import { HYPOTHESIS_IDS } from '../../../src/core/model/ids';
import type { Slide } from '../../../src/core/model/slide';
import { VERDICTS } from '../../../src/core/model/verdict';
import { frozenSlide, writtenSlide } from '../../../src/features/review/freeze';
import { readyMadeWords } from '../../../src/features/review/readyMade';
import {
  editedSlide,
  isOutdated,
  isRetitled,
  movedSlide,
  sectionsOf,
  withoutRepeats,
  withoutSlide,
  withSlide,
} from '../../../src/features/review/slides';
import { PROVENANCE } from '../support/provenance';
import { hypothesis, report, speechIn } from '../support/report';

const text = (title: string): Slide => writtenSlide({ kind: 'text', title }, 'en');
const titles = (slides: readonly Slide[]) => slides.map(({ title }) => title);

describe('the slides of a review', () => {
  it('are put after the one that is chosen, else at the end', () => {
    const [one, two, three] = [text('1'), text('2'), text('3')];
    expect(titles(withSlide([one, two], three, one.id))).toEqual(['1', '3', '2']);
    expect(titles(withSlide([one, two], three))).toEqual(['1', '2', '3']);
    expect(titles(withSlide([one, two], three, 'gone'))).toEqual(['1', '2', '3']);
  });

  it('keep all of themselves wherever one is moved, and land where they were sent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        fc.integer({ min: -5, max: 70 }),
        (count, chosen, place) => {
          const slides = Array.from({ length: count }, (_, index) => text(String(index)));
          const { id } = slides[chosen % count];
          const moved = movedSlide(slides, id, place);
          expect(new Set(moved)).toEqual(new Set(slides));
          expect(moved.findIndex((slide) => slide.id === id)).toBe(Math.min(Math.max(place, 0), count - 1));
          const others = (list: readonly Slide[]) => titles(withoutSlide(list, id));
          expect(others(moved)).toEqual(others(slides));
        },
      ),
    );
  });

  it('stand in the section before them', () => {
    const section = writtenSlide({ kind: 'section', title: 'Findings' }, 'en');
    expect(sectionsOf([text('a'), section, text('b')])).toEqual(['', 'Findings', 'Findings']);
  });
});

describe('a frozen slide', () => {
  const chart: DrawnChart = {
    frozen: {
      kind: 'funnel',
      data: {},
      summary: 'Funnel',
      table: { columns: [], rows: [], note: 'One team is left out.' },
    },
    title: '20% fewer exits',
    caution: 'An association.',
    subtitle: 'Each dot is a team.',
    count: '40 teams',
    note: null,
    margin: ['95%: 9–29%'],
    surface: () => null,
  };
  const slide = frozenSlide(chart, { provenance: PROVENANCE, method: 'Funnel', part: '' }, 'en');

  it('is not added again with what is made in one click, as long as its numbers are those of the same data', () => {
    const again = (change: Partial<DrawnChart['frozen']>, fingerprint = PROVENANCE.fingerprint) =>
      frozenSlide(
        { ...chart, frozen: { ...chart.frozen, ...change } },
        { provenance: { ...PROVENANCE, fingerprint }, method: 'Funnel', part: 'West' },
        'en',
      );
    const words = text('Method');
    const there = [editedSlide([slide], slide.id, { title: 'Our own title', notes: 'Say this' }), [words]].flat();
    const others = [again({ data: { teams: [1] } }), again({ kind: 'trend' }), again({}, 'other data'), text('Next')];
    expect(withoutRepeats([again({}), text('Method'), ...others], there)).toEqual(others);
  });

  it('says which part of the data and when in the line under the title, once', () => {
    const of = (part: string, change: Partial<DrawnChart> = {}) =>
      frozenSlide({ ...chart, ...change }, { provenance: PROVENANCE, method: '', part }, 'en').subtitle;
    expect(of('West, 2025')).toBe('West, 2025. An association. Each dot is a team.');
    expect(of('West, 2025', { caution: null, subtitle: null })).toBe('West, 2025.');
    expect(of('2025', { title: 'Turnover and hours by team, 2025' })).toBe('An association. Each dot is a team.');
  });

  it('keeps title, doubt, counts and where its numbers come from', () => {
    expect(slide).toMatchObject({
      kind: 'chart',
      title: '20% fewer exits',
      subtitle: '2023–2025. An association. Each dot is a team.',
      body: ['95%: 9–29%'],
      smallPrint: ['40 teams', 'One team is left out.'],
      provenance: { fingerprint: 'abc', method: 'Funnel' },
    });
  });

  it('tells a title of one’s own from the one the numbers gave, and finds the way back', () => {
    const [own] = editedSlide([slide], slide.id, { title: 'Mine' });
    expect(isRetitled(own)).toBe(true);
    expect(own.computedTitle).toBe('20% fewer exits');
    expect(isRetitled(slide)).toBe(false);
    expect(isRetitled(text('Words'))).toBe(false);
  });

  it('is outdated by other data only, and keeps its numbers', () => {
    expect(isOutdated(slide, 'abc')).toBe(false);
    expect(isOutdated(slide, 'def')).toBe(true);
    expect(isOutdated(slide, null)).toBe(false);
    expect(isOutdated(text('Words'), 'def')).toBe(false);
  });
});

describe('the review made in one click', () => {
  const found = report({
    hypotheses: [
      hypothesis({
        id: 'coaching',
        verdict: 'cannotTell',
        reason: 'intervalTooWide',
        lower: 0.8,
        upper: 1.3,
        exitsNeeded: 90,
      }),
      hypothesis({
        id: 'training',
        verdict: 'cannotTell',
        reason: 'intervalTooWide',
        lower: 0.7,
        upper: 1.3,
        exitsNeeded: 40,
      }),
    ],
  });

  it.each(['en', 'de'] as const)(
    'asks, answers, names the rivals, says what it cannot tell and what would (%s)',
    (language) => {
      const { before, after } = readyMadeWords(found, PROVENANCE, speechIn(language), []);
      const words = speechIn(language).messages.review.ready;
      expect(titles(before)[0]).toBe(words.question);
      expect(titles(after)).toEqual(expect.arrayContaining([words.cannotTell, words.method]));
      for (const slide of [...before, ...after]) {
        expect(slide.language).toBe(language);
        expect(slide.provenance?.fingerprint).toBe('abc');
        expect(slide.body.length).toBeLessThanOrEqual(5);
        expect(slide.body.every((line) => line.trim() !== '')).toBe(true);
      }
    },
  );

  it.each(['en', 'de'] as const)('names each verdict where it says how it comes about (%s)', (language) => {
    const speech = speechIn(language);
    const { review, charts } = speech.messages;
    const method = readyMadeWords(found, PROVENANCE, speech, []).after.find(
      ({ title }) => title === review.ready.method,
    );
    for (const verdict of VERDICTS)
      expect(method?.body.some((line) => line.includes(`${charts.verdicts[verdict]}: `))).toBe(true);
  });

  it('numbers slides of one title, and says each open line once', () => {
    const many = (['coaching', 'training', 'support', 'morale', 'performance', 'management'] as const).map((id) =>
      hypothesis({ id, verdict: 'cannotTell', reason: 'singleManagerDecides', lower: 0.8, upper: 1.3 }),
    );
    const { after } = readyMadeWords(report({ hypotheses: many }), PROVENANCE, speechIn('en'), []);
    expect(titles(after)).toEqual(
      expect.arrayContaining(['What these data cannot tell (1/2)', 'What these data cannot tell (2/2)']),
    );
    expect(new Set(titles(after)).size).toBe(after.length);
  });

  it('puts what needs the least first among the next steps', () => {
    const speech = speechIn('en');
    const steps = readyMadeWords(found, PROVENANCE, speech, []).after.find(
      ({ subtitle }) => subtitle === speech.messages.review.ready.nextSteps,
    );
    // What both wait for is said once.
    expect(steps?.body).toEqual([speech.messages.review.ready.steps('Training (about 40) and Coaching (about 90)')]);
  });

  it.each(['en', 'de'] as const)('ends in steps that follow from what held up and what is missing (%s)', (language) => {
    const speech = speechIn(language);
    const { hypotheses, review, words } = speech.messages;
    const stepsOf = (lines: Parameters<typeof hypothesis>[0][]) => {
      const { after } = readyMadeWords(report({ hypotheses: lines.map(hypothesis) }), PROVENANCE, speech, []);
      return after.find(({ title }) => title === review.ready.todo.title)?.body;
    };
    const held = { verdict: 'supports', reason: 'predictedDirection' } as const;
    const untested = { id: 'morale', verdict: 'notTestable', reason: 'tableMissing', missing: 'pulse' } as const;
    expect(stepsOf([{ id: 'coaching', ...held }, { id: 'contagion', ...held }, untested])).toEqual([
      review.ready.todo.byLot(hypotheses.coaching.name),
      review.ready.todo.ask(hypotheses.contagion.name),
      review.ready.todo.add(words.tables.pulse, words.tablePurpose.pulse),
      review.ready.todo.again,
    ]);
    expect(stepsOf([{ id: 'coaching', verdict: 'cannotTell', reason: 'intervalTooWide' }])).toEqual([
      review.ready.todo.nothingHeld,
      review.ready.todo.again,
    ]);
  });

  it.each(['en', 'de'] as const)('is short where nothing can be tested, and says everything once (%s)', (language) => {
    const speech = speechIn(language);
    const { hypotheses, review, words, reasons } = speech.messages;
    const needs = { coaching: 'coaching', training: 'training', trainingNeedsCoaching: 'training' } as const;
    const untested = report({
      hypotheses: HYPOTHESIS_IDS.map((id) => {
        const missing = Object.entries(needs).find(([line]) => line === id)?.[1] ?? null;
        return hypothesis({ id, reason: missing === null ? 'noManagers' : 'tableMissing', missing });
      }),
    });
    const { before, after } = readyMadeWords(untested, PROVENANCE, speech, ['Half leave within 36 months']);
    expect(titles(before)).toEqual([review.ready.question, review.ready.said]);
    expect(before[1]?.body.at(-1)).toBe('Half leave within 36 months.');
    expect(titles(after).slice(1)).toEqual([review.ready.files, review.ready.method]);
    const [cannot, files] = after.map(({ body }) => body);
    for (const id of HYPOTHESIS_IDS)
      expect(cannot?.filter((line) => line.split(': ')[0]?.includes(hypotheses[id].name)).length, id).toBeGreaterThan(
        0,
      );
    // Three reasons, three lines, the one of most lines of evidence first.
    expect(cannot?.map((line) => line.endsWith(reasons.noManagers()))).toEqual([true, false, false]);
    expect(files).toEqual(
      (['assignments', 'training', 'coaching'] as const).map((id) =>
        review.ready.file(words.tables[id], words.tablePurpose[id]),
      ),
    );
    expect(new Set([...before, ...after].flatMap(({ body }) => body)).size).toBe(
      [...before, ...after].flatMap(({ body }) => body).length,
    );
  });
});
