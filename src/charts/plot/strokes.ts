export interface Stroke {
  readonly stroke: string;
  readonly strokeDasharray?: string;
}

/** A line that stands alone. */
const ALONE: Stroke = { stroke: 'var(--ink)' };

/** Lines that meet in one drawing: each has its colour and its dash. */
const STROKES: readonly Stroke[] = [
  { stroke: 'var(--accent)' },
  { stroke: 'var(--ink)', strokeDasharray: '7 4' },
  { stroke: 'var(--calm)', strokeDasharray: '2 4' },
  { stroke: 'var(--data)', strokeDasharray: '9 3 2 3' },
  { stroke: 'var(--series-1)', strokeDasharray: '1 3' },
  { stroke: 'var(--series-3)', strokeDasharray: '14 4' },
];

/** One for each of so many lines. */
export function strokesFor(lines: number): Stroke[] {
  return Array.from({ length: lines }, (_, index) =>
    lines === 1 ? ALONE : (STROKES[index % STROKES.length] ?? ALONE),
  );
}
