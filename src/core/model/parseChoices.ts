import { EXIT_KINDS, FIELD_IDS, TABLE_IDS } from './ids';
import {
  type Choices,
  type FileChoice,
  FORMAT_IDS,
  type HeaderChoice,
  NAME_CHOICES,
  NO_CHOICES,
  NO_FILE_CHOICE,
  NO_HEADER_CHOICE,
  SHAPE_IDS,
} from './reading';

/** Where saved choices are not what they should be: the way to the place, and what stands there. */
export interface BadChoice {
  readonly path: string;
  readonly given: string;
}

type Parser<T> = (value: unknown, path: string) => T;

class Refused extends Error {
  readonly where: BadChoice;

  constructor(path: string, given: unknown) {
    super('invalid choices; see where');
    this.where = { path, given: typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given)) };
  }
}

/** Saved choices (`choices.json`), each part of which may be missing; or the first place that is wrong. */
export function parseChoices(saved: unknown): Choices | BadChoice {
  try {
    return whole(saved);
  } catch (error) {
    if (error instanceof Refused) return error.where;
    throw error;
  }
}

export function isBadChoice(choices: Choices | BadChoice): choices is BadChoice {
  return 'path' in choices;
}

function whole(saved: unknown): Choices {
  const { formats, headers, files, exitKinds, sensitive, names, acceptProposals } = parts(saved, '', [
    ...Object.keys(NO_CHOICES),
  ]);
  return {
    formats: record(oneOf(FORMAT_IDS))(formats ?? {}, 'formats'),
    headers: record(headerChoice)(headers ?? {}, 'headers'),
    files: record(fileChoice)(files ?? {}, 'files'),
    exitKinds: record(oneOf(EXIT_KINDS))(exitKinds ?? {}, 'exitKinds'),
    sensitive: texts(sensitive ?? [], 'sensitive'),
    names: oneOf(NAME_CHOICES)(names ?? NO_CHOICES.names, 'names'),
    acceptProposals: yesNo(acceptProposals ?? false, 'acceptProposals'),
  };
}

function headerChoice(value: unknown, path: string): HeaderChoice {
  const { table, shape, fields, formats } = parts(value, path, Object.keys(NO_HEADER_CHOICE));
  return {
    table: orNull(oneOf(TABLE_IDS))(table ?? null, `${path}.table`),
    shape: orNull(oneOf(SHAPE_IDS))(shape ?? null, `${path}.shape`),
    fields: record(oneOf([...FIELD_IDS, 'leaveOut'] as const))(fields ?? {}, `${path}.fields`),
    formats: record(oneOf(FORMAT_IDS))(formats ?? {}, `${path}.formats`),
  };
}

function fileChoice(value: unknown, path: string): FileChoice {
  const { encoding, delimiter, headerRow, sheet, period } = parts(value, path, Object.keys(NO_FILE_CHOICE));
  return {
    encoding: orNull(text)(encoding ?? null, `${path}.encoding`),
    delimiter: orNull(text)(delimiter ?? null, `${path}.delimiter`),
    headerRow: orNull(rowNumber)(headerRow ?? null, `${path}.headerRow`),
    sheet: orNull(text)(sheet ?? null, `${path}.sheet`),
    period: orNull(month)(period ?? null, `${path}.period`),
  };
}

/** The values of an object's own keys; a key nobody knows is a slip, not to be passed over. */
function parts(value: unknown, path: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused(path, value);
  const entries = Object.entries(value);
  const unknown = entries.find(([key]) => !known.includes(key));
  if (unknown) throw new Refused(path === '' ? unknown[0] : `${path}.${unknown[0]}`, unknown[1]);
  return Object.fromEntries(entries);
}

function record<T>(parse: Parser<T>): Parser<Readonly<Record<string, T>>> {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused(path, value);
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]: [string, unknown]) => [
        key,
        parse(entry, `${path}.${key.replace('\n', ' / ')}`),
      ]),
    );
  };
}

function oneOf<const T extends string>(values: readonly T[]): Parser<T> {
  return (value, path) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new Refused(path, value);
    return found;
  };
}

function orNull<T>(parse: Parser<T>): Parser<T | null> {
  return (value, path) => (value === null ? null : parse(value, path));
}

const text: Parser<string> = (value, path) => {
  if (typeof value !== 'string') throw new Refused(path, value);
  return value;
};

const month: Parser<string> = (value, path) => {
  if (typeof value !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(value)) throw new Refused(path, value);
  return value;
};

const rowNumber: Parser<number> = (value, path) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Refused(path, value);
  return value;
};

const yesNo: Parser<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Refused(path, value);
  return value;
};

const texts: Parser<readonly string[]> = (value, path) => {
  if (!Array.isArray(value)) throw new Refused(path, value);
  return value.map((entry: unknown, index) => text(entry, `${path}.${index}`));
};
