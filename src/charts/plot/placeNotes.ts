export interface NotePlace {
  readonly x: number;
  readonly text: string;
}

export interface PlacedNote extends NotePlace {
  /** Written left of its line. */
  readonly before: boolean;
  /** Lines above the plot, from 0. */
  readonly lane: number;
  readonly shown: string;
  /** What its words cover. */
  readonly from: number;
  readonly to: number;
}

type Unplaced = Omit<PlacedNote, 'lane'>;

const LETTER = 6.9;
/** Between the words of two notes on one line. */
const APART = 12;

/** As much of the text as there is room for; all of it is in the readings and the table. */
function shorten(text: string, room: number, unit: number): string {
  const most = Math.max(6, Math.floor(room / (LETTER * unit)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** On the side of its line where there is room for its words, else on the wider. */
function written(note: NotePlace, [left, right]: readonly [number, number], unit: number): Unplaced {
  const { x, text } = note;
  const before = right - x < text.length * LETTER * unit && x - left > right - x;
  const shown = shorten(text, (before ? x - left : right - x) - 6 * unit, unit);
  const long = shown.length * LETTER * unit;
  return { ...note, before, shown, from: before ? x - long : x, to: before ? x : x + long };
}

/** Whether the hairline of a note runs through the words of another that stand beneath its own. */
const strikes = (high: PlacedNote, low: PlacedNote) => high.lane > low.lane && low.from < high.x && high.x < low.to;

const strikesAmong = (notes: readonly PlacedNote[]) =>
  notes.reduce((sum, one) => sum + notes.filter((other) => strikes(one, other)).length, 0);

/** Each in turn on the lowest line where it covers no words, and strikes and is struck by none if there is such a line. */
function stack(ordered: readonly Unplaced[], unit: number): PlacedNote[] {
  const placed: PlacedNote[] = [];
  for (const note of ordered) {
    const free = ordered
      .map((_, lane): PlacedNote => ({ ...note, lane }))
      .filter((own) => placed.every((other) => other.lane !== own.lane || isClear(own, other, APART * unit)));
    const clear = free.find((own) => placed.every((other) => !strikes(own, other) && !strikes(other, own)));
    const chosen = clear ?? free[0];
    if (chosen !== undefined) placed.push(chosen);
  }
  return placed;
}

const isClear = (one: Unplaced, other: Unplaced, apart: number) =>
  one.from >= other.to + apart || other.from >= one.to + apart;

/**
 * Words right of their hairlines are stacked from the last to the first and words left of theirs from the first to the
 * last, so that each begins above the hairlines it passes; of the two orders the one that strikes through fewer words.
 */
export function placeNotes(
  notes: readonly NotePlace[],
  ends: readonly [number, number],
  unit: number,
): readonly PlacedNote[] {
  const all = notes.map((note) => written(note, ends, unit));
  const leftwards = all.filter(({ before }) => before).sort((a, b) => a.x - b.x);
  const rightwards = all.filter(({ before }) => !before).sort((a, b) => b.x - a.x);
  const first = stack([...rightwards, ...leftwards], unit);
  const second = stack([...leftwards, ...rightwards], unit);
  return strikesAmong(second) < strikesAmong(first) ? second : first;
}
