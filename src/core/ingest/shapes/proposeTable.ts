import type { FieldId, TableId } from '../../model/ids';
import type { TableProposal } from '../../model/preview';
import { type Choices, chosen } from '../../model/reading';
import { TABLES } from '../../tables/index';
import { MANAGER, REGION, ROLE, TEAM } from '../../tables/placeFields';
import { cellText, isMissingText } from '../cellText';
import { readDate } from '../dates';
import { headerScore } from '../headerLexicon';
import { headerForms } from '../headerWords';
import { readNumber } from '../numbers';
import { plainName } from '../recogniseTable';

/** What the cells of a column look like. */
interface Evidence {
  readonly index: number;
  readonly kind: 'day' | 'number' | 'word' | 'empty';
  readonly filled: number;
  readonly distinct: number;
  /** 1, 2, 3, …: the number of the row, no one's id. */
  readonly counts: boolean;
  readonly mean: number;
  readonly latest: number;
}

const ANY_PIVOT = 50;
/** A column of years of birth ends long before anyone is hired. */
const YEARS_BEFORE = 15;
const NEARLY_ALL = 0.95;
/** An amount far more often than the day number of a workbook. */
const PLAIN_NUMBER = /^\d+$/;

/**
 * What a file without header may hold: the table by its name, the columns by their values. A proposal only; nothing is
 * read by it before it is accepted. Null where the name says nothing.
 */
export function proposeTable(
  samples: readonly (readonly string[])[],
  fileName: string,
  choices: Choices,
): TableProposal | null {
  const table = tableNamed(fileName);
  if (table === null || chosen(choices.files, fileName)?.headerRow) return null;
  const columns = samples.map(evidenceOf);
  const fields = new Array<FieldId | null>(samples.length).fill(null);
  const put = (field: FieldId, column: Evidence | undefined): void => {
    if (column && fields[column.index] === null) fields[column.index] = field;
  };
  const rows = Math.max(0, ...columns.map(({ filled }) => filled));
  put('employeeId', idOf(columns, rows, table === 'hires' || table === 'exits'));
  putDates(table, columns, rows, put);
  const open = columns.filter(({ index }) => fields[index] === null);
  putValues(table, open, put);
  if (table === 'assignments') put(placeNamed(fileName), open.find(isPlace));
  return fields.includes('employeeId') ? { table, fields } : null;
}

/** The table whose word in the name is the longest: a territory history of sales people is a history. */
function tableNamed(fileName: string): TableId | null {
  const name = plainName(fileName.replace(PEOPLE_WHO_SELL, ''));
  const [best, second] = TABLES.map(({ id, fileNames }) => ({
    id,
    length: Math.max(0, ...fileNames.filter((word) => name.includes(word)).map((word) => word.length)),
  }))
    .filter(({ length }) => length > 0)
    .sort((left, right) => right.length - left.length);
  return best && best.length > (second?.length ?? 0) ? best.id : null;
}

const PEOPLE_WHO_SELL = /sales[ _-]?(?:persons?|people|reps?|force)/gi;

function evidenceOf(sample: readonly string[], index: number): Evidence {
  const cells = sample.map(cellText).filter((text) => !isMissingText(text));
  const dates = cells.flatMap((text) => (PLAIN_NUMBER.test(text) ? [] : (readDate(text, ANY_PIVOT) ?? [])));
  const numbers = cells.flatMap((text) => {
    const cell = readNumber(text);
    return cell ? [Number(cell.digits.replace(',', '.'))] : [];
  });
  const most = cells.length * NEARLY_ALL;
  return {
    index,
    kind: cells.length === 0 ? 'empty' : dates.length >= most ? 'day' : numbers.length >= most ? 'number' : 'word',
    filled: cells.length,
    distinct: new Set(cells).size,
    counts: cells.length > 1 && cells.every((text, position) => text === String(position + 1)),
    mean: numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length),
    latest: Math.max(0, ...dates.map(({ year }) => year)),
  };
}

/** Of people the first column that is filled and never repeats; of what is told of them the first that does. */
function idOf(columns: readonly Evidence[], rows: number, isOfPeople: boolean): Evidence | undefined {
  const possible = columns.filter(({ kind, filled }) => (kind === 'number' || kind === 'word') && filled === rows);
  const unique = possible.find(({ distinct }) => distinct === rows);
  if (isOfPeople) return unique;
  return possible.find(({ counts, distinct }) => !counts && distinct > 1 && distinct < rows) ?? unique;
}

type Put = (field: FieldId, column: Evidence | undefined) => void;

function putDates(table: TableId, columns: readonly Evidence[], rows: number, put: Put): void {
  const newest = Math.max(0, ...columns.filter(({ kind }) => kind === 'day').map(({ latest }) => latest));
  const dates = columns.filter(({ kind, latest }) => kind === 'day' && latest > newest - YEARS_BEFORE);
  const first = dates.find(({ filled, distinct }) => filled === rows && distinct > 1);
  const after = dates.find(({ index }) => first !== undefined && index > first.index);
  if (table === 'hires') put('hireDate', first);
  else if (table === 'exits') put('exitDate', first);
  else if (table === 'assignments') {
    put('from', first);
    put('to', after);
  } else put('period', first);
}

function putValues(table: TableId, columns: readonly Evidence[], put: Put): void {
  const [largest] = columns
    .filter(({ kind, counts }) => kind === 'number' && !counts)
    .sort((left, right) => right.mean - left.mean);
  if (table === 'quota') put('quota', largest);
  else if (table === 'training' || table === 'coaching') put('hours', largest);
  else if (table === 'pulse') put('score', largest);
  else if (table === 'attendance') put('absentDays', largest);
}

/** A history of territories tells regions, one of departments teams. */
function placeNamed(fileName: string): FieldId {
  const words = fileName.split(WORD_BREAK).map(headerForms);
  const named = [TEAM, REGION, ROLE, MANAGER].find((field) =>
    words.some((word) => headerScore(word, field) >= SAYS_SO),
  );
  return named?.id ?? 'team';
}

const WORD_BREAK = /[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u;
const SAYS_SO = 0.9;

function isPlace({ kind, distinct, filled }: Evidence): boolean {
  return kind !== 'day' && kind !== 'empty' && distinct < filled;
}
