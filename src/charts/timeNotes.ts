import type { TimeNote } from '../core/model/timeNote';

export type { TimeNote };

/** What is noted of a month. */
export function notesOf(notes: readonly TimeNote[], month: string): string[] {
  return notes.filter((note) => note.month === month).map(({ text }) => text);
}

/** As a cell of the table. */
export function noteCell(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('; ');
}
