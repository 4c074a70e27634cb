/** Where saved data is not what it should be: the way to the place, and what stands there. */
export interface BadPlace {
  readonly path: string;
  readonly given: string;
}

/** Where a parser stands. `leftOut` is null where nothing may be left out, else it hears the paths that were. */
export interface Place {
  readonly path: string;
  readonly leftOut: string[] | null;
}

export type Parser<T> = (value: unknown, at: Place) => T;

/** Reads one entry of an object; `missing` stands where the entry does not. */
type Field = <T>(key: string, parse: Parser<T>, missing?: T) => T;

const MOST_SHOWN = 80;

class Refused extends Error {
  readonly where: BadPlace;

  constructor(path: string, given: unknown) {
    super('invalid saved data; see where');
    const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given));
    this.where = { path, given: text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text };
  }
}

/** What a parser makes of a value, or the first place that is wrong. */
export function parsed<T>(parse: Parser<T>, value: unknown, at: Place): { readonly value: T } | BadPlace {
  try {
    return { value: parse(value, at) };
  } catch (error) {
    if (error instanceof Refused) return error.where;
    throw error;
  }
}

/** An object of known entries. An entry nobody knows is a slip, not to be passed over, unless things may be left out. */
export function shape<T>(build: (field: Field) => T): Parser<T> {
  return (value, at) => {
    const entries = new Map(entriesOf(value, at));
    const asked = new Set<string>();
    const built = build((key, parse, missing) => {
      asked.add(key);
      const entry = entries.get(key);
      if (missing === undefined) return parse(entry, below(at, key));
      return entry === undefined ? missing : (leniently(parse, entry, below(at, key))?.value ?? missing);
    });
    for (const [key, entry] of entries) {
      if (asked.has(key)) continue;
      if (at.leftOut === null) throw new Refused(below(at, key).path, entry);
      at.leftOut.push(below(at, key).path);
    }
    return built;
  };
}

/** An object whose keys the data named. */
export function record<T>(parse: Parser<T>): Parser<Readonly<Record<string, T>>> {
  return (value, at) =>
    Object.fromEntries(
      entriesOf(value, at).flatMap(([key, entry]) => {
        const kept = leniently(parse, entry, below(at, key.replace('\n', ' / ')));
        return kept === null ? [] : [[key, kept.value]];
      }),
    );
}

export function list<T>(parse: Parser<T>): Parser<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Refused(at.path, value);
    return value.flatMap((entry: unknown, index) => {
      const kept = leniently(parse, entry, below(at, String(index)));
      return kept === null ? [] : [kept.value];
    });
  };
}

/** A list of which no entry may be left out. */
export function whole<T>(parse: Parser<T>): Parser<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Refused(at.path, value);
    return value.map((entry: unknown, index) => parse(entry, below(at, String(index))));
  };
}

export function oneOf<const T extends string>(values: readonly T[]): Parser<T> {
  return (value, { path }) => {
    const found = values.find((candidate) => candidate === value);
    if (found === undefined) throw new Refused(path, value);
    return found;
  };
}

export function orNull<T>(parse: Parser<T>): Parser<T | null> {
  return (value, at) => (value === null ? null : parse(value, at));
}

export const text: Parser<string> = (value, { path }) => {
  if (typeof value !== 'string') throw new Refused(path, value);
  return value;
};

export function textLike(pattern: RegExp): Parser<string> {
  return (value, { path }) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw new Refused(path, value);
    return value;
  };
}

/** yyyy-mm */
export const month = textLike(/^\d{4}-(?:0[1-9]|1[0-2])$/);
/** yyyy-mm-dd */
export const day = textLike(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/);

export function number(least: number, most: number): Parser<number> {
  return (value, { path }) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) throw new Refused(path, value);
    return value;
  };
}

export function wholeNumber(least: number, most: number = Number.MAX_SAFE_INTEGER): Parser<number> {
  const within = number(least, most);
  return (value, at) => {
    if (!Number.isInteger(value)) throw new Refused(at.path, value);
    return within(value, at);
  };
}

export const yesNo: Parser<boolean> = (value, { path }) => {
  if (typeof value !== 'boolean') throw new Refused(path, value);
  return value;
};

function below({ path, leftOut }: Place, key: string): Place {
  return { path: path === '' ? key : `${path}.${key}`, leftOut };
}

function entriesOf(value: unknown, { path }: Place): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused(path, value);
  return Object.entries(value);
}

/** Where things may be left out, what is wrong is, and told. */
function leniently<T>(parse: Parser<T>, value: unknown, at: Place): { readonly value: T } | null {
  if (at.leftOut === null) return { value: parse(value, at) };
  const outcome = parsed(parse, value, at);
  if ('value' in outcome) return outcome;
  at.leftOut.push(outcome.path);
  return null;
}
