import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../core/model/analysisOptions';
import { parseIsoDay } from '../core/model/calendar';
import { OUTCOMES } from '../core/model/ids';
import { isBadChoice, parseChoices } from '../core/model/parseChoices';
import { type Choices, NO_CHOICES } from '../core/model/reading';
import { LANGUAGES, type Language } from '../i18n/language';

export interface Arguments {
  readonly paths: readonly string[];
  /** null: standard output. */
  readonly out: string | null;
  readonly language: Language;
  readonly choices: Choices;
  /** Where to write the choices in force, with a proposal for all that is open; null: nowhere. */
  readonly choicesOut: string | null;
  readonly options: AnalysisOptions;
}

/** An argument that cannot be taken: its name and the text given. */
export class ArgumentError extends Error {
  readonly argument: string;
  readonly given: string;

  constructor(argument: string, given: string) {
    super(`${argument} ${given}`);
    this.argument = argument;
    this.given = given;
  }
}

export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArguments(argv);
  if (positionals.length === 0) throw new ArgumentError('<folder|files…>', '');
  return {
    paths: positionals,
    out: values.out ?? null,
    language: oneOf(LANGUAGES, '--lang', values.lang ?? 'en'),
    choices: {
      ...(values.choices === undefined ? NO_CHOICES : readChoices(values.choices)),
      ...(values['accept-proposals'] ? { acceptProposals: true } : {}),
    },
    choicesOut: values['choices-out'] ?? null,
    options: {
      ...DEFAULT_OPTIONS,
      asOf: day('--as-of', values['as-of']),
      from: day('--from', values.from),
      outcome: oneOf(OUTCOMES, '--outcome', values.outcome ?? DEFAULT_OPTIONS.outcome),
      minGroup: wholeNumber('--min-group', values['min-group'], DEFAULT_OPTIONS.minGroup),
      benchmarkYearlyRate: yearlyRate('--benchmark', values.benchmark),
      seed: wholeNumber('--seed', values.seed, DEFAULT_OPTIONS.seed),
    },
  };
}

/** The language asked for, also where other arguments cannot be used. */
export function languageOf(argv: readonly string[]): Language {
  const asked = argv.flatMap((argument, index) =>
    argument === '--lang' ? (argv[index + 1] ?? []) : argument.startsWith('--lang=') ? argument.slice(7) : [],
  );
  return LANGUAGES.find((language) => language === asked.at(-1)) ?? 'en';
}

function parseArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'as-of': { type: 'string' },
        from: { type: 'string' },
        choices: { type: 'string' },
        'choices-out': { type: 'string' },
        'accept-proposals': { type: 'boolean' },
        'min-group': { type: 'string' },
        lang: { type: 'string' },
        outcome: { type: 'string' },
        benchmark: { type: 'string' },
        seed: { type: 'string' },
      },
    });
  } catch (error) {
    throw new ArgumentError(error instanceof Error ? error.message : String(error), '');
  }
}

function oneOf<Value extends string>(values: readonly Value[], argument: string, given: string): Value {
  const found = values.find((value) => value === given);
  if (found === undefined) throw new ArgumentError(argument, given);
  return found;
}

function day(argument: string, given: string | undefined): string | null {
  if (given === undefined) return null;
  if (parseIsoDay(given) === null) throw new ArgumentError(argument, given);
  return given;
}

function wholeNumber(argument: string, given: string | undefined, fallback: number): number {
  if (given === undefined) return fallback;
  if (!/^\d{1,9}$/.test(given)) throw new ArgumentError(argument, given);
  return Number(given);
}

/** Exits per person-year, above 0. */
function yearlyRate(argument: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  if (!/^\d{1,2}(\.\d+)?$/.test(given) || Number(given) === 0) throw new ArgumentError(argument, given);
  return Number(given);
}

function readChoices(path: string): Choices {
  const text = readText(path);
  if (text === null) throw new ArgumentError('--choices', path);
  const choices = parseChoices(parseJson(text));
  if (isBadChoice(choices)) throw new ArgumentError(`--choices ${path}: ${choices.path}`, choices.given);
  return choices;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
