import { EXIT_KINDS, FIELD_IDS, TABLE_IDS } from './ids';
import {
  type BadPlace,
  list,
  month,
  oneOf,
  orNull,
  type Parser,
  parsed,
  record,
  shape,
  text,
  wholeNumber,
  yesNo,
} from './parser';
import { type Choices, type FileChoice, FORMAT_IDS, type HeaderChoice, NAME_CHOICES, SHAPE_IDS } from './reading';

const headerChoice: Parser<HeaderChoice> = shape((field) => ({
  table: field('table', orNull(oneOf(TABLE_IDS)), null),
  shape: field('shape', orNull(oneOf(SHAPE_IDS)), null),
  fields: field('fields', record(oneOf([...FIELD_IDS, 'leaveOut'] as const)), {}),
  formats: field('formats', record(oneOf(FORMAT_IDS)), {}),
}));

const fileChoice: Parser<FileChoice> = shape((field) => ({
  encoding: field('encoding', orNull(text), null),
  delimiter: field('delimiter', orNull(text), null),
  headerRow: field('headerRow', orNull(wholeNumber(0)), null),
  sheet: field('sheet', orNull(text), null),
  period: field('period', orNull(month), null),
}));

export const savedChoices: Parser<Choices> = shape((field) => ({
  formats: field('formats', record(oneOf(FORMAT_IDS)), {}),
  headers: field('headers', record(headerChoice), {}),
  files: field('files', record(fileChoice), {}),
  exitKinds: field('exitKinds', record(oneOf(EXIT_KINDS)), {}),
  sensitive: field('sensitive', list(text), []),
  names: field('names', oneOf(NAME_CHOICES), 'masked'),
  acceptProposals: field('acceptProposals', yesNo, false),
}));

/** Saved choices (`choices.json`), each part of which may be missing; or the first place that is wrong. */
export function parseChoices(saved: unknown): Choices | BadPlace {
  const outcome = parsed(savedChoices, saved, { path: '', leftOut: null });
  return 'value' in outcome ? outcome.value : outcome;
}

export function isBadChoice(choices: Choices | BadPlace): choices is BadPlace {
  return 'path' in choices;
}
