/** Something that happened, to be read beside the figures: a reorganisation, a new quota plan. */
export interface TimeNote {
  /** yyyy-mm */
  readonly month: string;
  readonly text: string;
}

/** What is noted of a month. */
export function notesOf(notes: readonly TimeNote[], month: string): string[] {
  return notes.filter((note) => note.month === month).map(({ text }) => text);
}

/** As a cell of the table. */
export function noteCell(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
