import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../../src/charts/plot/placeNotes';

const ENDS = [50, 850] as const;

/** The words through which a hairline runs. */
function struck(notes: ReturnType<typeof placeNotes>): string[] {
  return notes
    .filter((low) => notes.some(({ lane, x }) => lane > low.lane && low.from < x && x < low.to))
    .map(({ text }) => text);
}

describe('the places of notes', () => {
  it('strikes through no words where notes of neighbouring months follow each other', () => {
    const notes = [
      { x: 50, text: 'First month' },
      { x: 360, text: 'Reorganisation of the northern region' },
      { x: 360, text: 'New head of sales' },
      { x: 382, text: 'CRM' },
      { x: 404, text: 'Hiring freeze' },
      { x: 850, text: 'End of the period' },
    ];
    expect(struck(placeNotes(notes, ENDS, 1))).toEqual([]);
  });

  it('strikes through no words where a note of the last month reaches over all others', () => {
    const notes = [
      { x: 160, text: 'New head' },
      { x: 168, text: 'CRM' },
      { x: 326, text: 'The end of the period with many words to say' },
    ];
    expect(struck(placeNotes(notes, [50, 326], 1))).toEqual([]);
  });

  it('keeps a single note on the lowest line and inside the plot', () => {
    const [note] = placeNotes([{ x: 840, text: 'A long text that does not fit at the right' }], ENDS, 1);
    expect(note).toMatchObject({ lane: 0, before: true });
    expect(note?.from).toBeGreaterThanOrEqual(ENDS[0]);
  });

  it('places every note, and no words on others', () => {
    const note = fc.record({ x: fc.integer({ min: 50, max: 850 }), text: fc.string({ minLength: 1, maxLength: 120 }) });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 12 }), (notes) => {
        const placed = placeNotes(notes, ENDS, 1);
        expect(placed).toHaveLength(notes.length);
        for (const one of placed)
          for (const other of placed)
            if (one !== other && one.lane === other.lane)
              expect(one.from >= other.to || other.from >= one.to).toBe(true);
      }),
    );
  });
});
