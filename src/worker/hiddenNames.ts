import { hashedText } from '../core/model/hashedText';
import {
  type Choices,
  choiceKey,
  type FileChoice,
  type FormatId,
  type HeaderChoice,
  type Reading,
} from '../core/model/reading';

/* File names, headers, sheets and words of exit kinds can be names of people. Choices that are saved without the files
 * keep a hash in the place of each, and get the words back from the files when these are dropped again. */

const HIDDEN = /^hidden:[0-9a-f]{16}$/;

function hidden(word: string): string {
  return HIDDEN.test(word) ? word : `hidden:${hashedText(word)}`;
}

/** The same choices without a word from the files. */
export function hideNames(choices: Choices): Choices {
  return withWords(choices, hidden);
}

/** Hidden words that the files bring back are put in their place; what they do not bring stays hidden. */
export function revealNames(choices: Choices, readings: readonly Reading[]): Choices {
  const words = new Map(readings.flatMap(wordsOf).map((word) => [hidden(word), word]));
  return withWords(choices, (word) => words.get(word) ?? word);
}

function wordsOf({ file, sheets, columns, preview }: Reading): readonly string[] {
  // The second of equal headers goes by its place as well: see `columnKeys`.
  const headers = columns.flatMap(({ header, index }) => [header, `${header} #${index + 1}`]);
  return [file, ...sheets.map(({ name }) => name), ...headers, ...preview.exitKindWords.map(({ word }) => word)];
}

function withWords(choices: Choices, write: (word: string) => string): Choices {
  return {
    ...choices,
    formats: withKeys(choices.formats, (key) => {
      const end = key.indexOf('\n');
      return end < 0 ? write(key) : choiceKey(write(key.slice(0, end)), write(key.slice(end + 1)));
    }),
    headers: withValues(choices.headers, (header: HeaderChoice) => ({
      ...header,
      fields: withKeys(header.fields, write),
      formats: withKeys<FormatId>(header.formats, write),
    })),
    files: withKeys(
      withValues(choices.files, (file: FileChoice) => ({ ...file, sheet: file.sheet && write(file.sheet) })),
      write,
    ),
    exitKinds: withKeys(choices.exitKinds, write),
    sensitive: choices.sensitive.map(write),
  };
}

function withKeys<T>(record: Readonly<Record<string, T>>, write: (key: string) => string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [write(key), value]));
}

function withValues<T>(record: Readonly<Record<string, T>>, write: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, write(value)]));
}
