import { type NotePlace, placeNotes } from './placeNotes';
import css from './plot.module.css';

const LANE = 17;

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
  const placed = placeNotes(notes, ends, unit);
  const height = (lane: number) => top - (lane * LANE + 6) * unit;
  return (
    <g>
      {placed.map(({ x, text, lane }) => (
        <line key={`${x} ${text}`} className={css.noteLine} x1={x} x2={x} y1={height(lane) - 10 * unit} y2={bottom} />
      ))}
      {placed.map(({ x, text, before, lane, shown }) => (
        <text
          key={`${x} ${text}`}
          x={x + (before ? -5 : 5) * unit}
          y={height(lane)}
          textAnchor={before ? 'end' : 'start'}
          className={`${css.label} ${css.halo}`}
        >
          {shown}
        </text>
      ))}
    </g>
  );
}
