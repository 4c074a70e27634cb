import css from './plot.module.css';

export interface NotePlace {
  readonly x: number;
  readonly text: string;
}

interface PlacedNote extends NotePlace {
  /** Written left of its line. */
  readonly before: boolean;
  readonly lane: number;
  readonly shown: string;
}

const LETTER = 6.9;
const LANE = 17;

/** As much of the text as there is room for; all of it is in the readings and the table. */
function shorten(text: string, room: number, unit: number): string {
  const most = Math.max(6, Math.floor(room / (LETTER * unit)));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

/** Each note on the first line above the plot where it covers no other. */
function placeNotes(notes: readonly NotePlace[], [left, right]: readonly [number, number], unit: number): PlacedNote[] {
  const taken: number[][] = [];
  const ordered = [...notes].sort((a, b) => a.x - b.x);
  return ordered.map((note) => {
    const before = right - note.x < note.text.length * LETTER * unit && note.x - left > right - note.x;
    const shown = shorten(note.text, (before ? note.x - left : right - note.x) - 6 * unit, unit);
    const long = (shown.length * LETTER + 12) * unit;
    const [start, end] = before ? [note.x - long, note.x] : [note.x, note.x + long];
    const free = (lane: number) =>
      (taken[lane] ?? []).every((_, at, ends) => at % 2 === 1 || start > (ends[at + 1] ?? 0) || end < (ends[at] ?? 0));
    let lane = 0;
    while (!free(lane)) lane += 1;
    taken[lane] = [...(taken[lane] ?? []), start, end];
    return { ...note, before, lane, shown };
  });
}

/** Room above a plot that the notes take. */
export function notesHeight(notes: readonly NotePlace[], ends: readonly [number, number], unit: number): number {
  const lanes = placeNotes(notes, ends, unit).map(({ lane }) => lane + 1);
  return Math.max(0, ...lanes) * LANE * unit;
}

interface NoteMarksProps {
  readonly notes: readonly NotePlace[];
  readonly ends: readonly [number, number];
  /** Of the plot. */
  readonly top: number;
  readonly bottom: number;
  readonly unit: number;
}

/** Hairlines through the plot with their words above it. */
export function NoteMarks({ notes, ends, top, bottom, unit }: NoteMarksProps) {
  return (
    <g>
      {placeNotes(notes, ends, unit).map(({ x, text, before, lane, shown }) => {
        const y = top - (lane * LANE + 6) * unit;
        return (
          <g key={`${x} ${text}`}>
            <line className={css.noteLine} x1={x} x2={x} y1={y - 10 * unit} y2={bottom} />
            <text x={x + (before ? -5 : 5) * unit} y={y} textAnchor={before ? 'end' : 'start'} className={css.label}>
              {shown}
            </text>
          </g>
        );
      })}
    </g>
  );
}
