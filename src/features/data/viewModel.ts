import type { TableCoverage } from '../../core/model/figures';
import type { FieldId, TableId } from '../../core/model/ids';
import { FILE_ISSUE_CODES, type Issue, type IssueCode } from '../../core/model/issue';
import type { Protected } from '../../core/model/protected';
import type { FileReport, Report } from '../../core/model/report';
import { TABLES } from '../../core/tables/index';

const FILE_CODES: ReadonlySet<IssueCode> = new Set(FILE_ISSUE_CODES);

/** Files of a whole drop, and the rows of those that were recognised. */
export interface DataSums {
  readonly files: number;
  readonly unusable: number;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rowsSetAside: number;
}

/** Texts that lay beside the tables count only where nothing else is there. */
export function dataSums(all: readonly FileReport[]): DataSums {
  const tables = all.filter((file) => fileProblem(file)?.code !== 'fileIsProse');
  const files = tables.length > 0 ? tables : all;
  const usable = files.filter((file) => !isUnusable(file));
  return {
    files: namesOf(files),
    unusable: namesOf(files) - namesOf(usable),
    rowsRead: sum(usable.map((file) => file.rowsRead)),
    rowsUsed: sum(usable.map((file) => file.rowsUsed)),
    rowsSetAside: sum(usable.map(rowsSetAsideOf)),
  };
}

/** A file with several tables is one file. */
function namesOf(files: readonly FileReport[]): number {
  return new Set(files.map(({ name }) => name)).size;
}

export function rowsSetAsideOf(file: FileReport): number {
  return file.setAside.reduce((total, { count }) => total + count, 0);
}

/** A file none of whose rows is used, because of the file itself. */
export function isUnusable(file: FileReport): boolean {
  return fileProblem(file) !== null;
}

/** Looked for once for each file, of which it may be one issue in a hundred thousand. */
const problems = new WeakMap<FileReport, Issue | null>();

/** What is wrong with the file as a whole. */
export function fileProblem(file: FileReport): Issue | null {
  const known = problems.get(file);
  if (known !== undefined) return known;
  const problem = file.setAside.find(({ code }) => FILE_CODES.has(code)) ?? null;
  problems.set(file, problem);
  return problem;
}

export interface IssueGroup {
  readonly code: IssueCode;
  /** Rows set aside, or cells read as missing. */
  readonly count: number;
  readonly issues: readonly Issue[];
}

/** Issues by reason, the most frequent first. */
export function groupIssues(issues: readonly Issue[], countOf: (issue: Issue) => number): readonly IssueGroup[] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups]
    .map(([code, members]) => ({ code, issues: members, count: sum(members.map(countOf)) }))
    .sort((a, b) => b.count - a.count);
}

export interface TableNeed {
  readonly table: TableId;
  readonly required: readonly FieldId[];
  /** At least so many of these besides. */
  readonly anyOf: readonly { readonly atLeast: number; readonly of: readonly FieldId[] }[];
  readonly present: boolean;
  readonly coverage: TableCoverage | null;
  /** On file, but elsewhere or without what it is for: exits in the list of hires, a history of teams without managers. */
  readonly remark: 'inHires' | 'noManager' | null;
}

/** Every table: what it needs, and what of it is on file. */
export function tableNeeds(files: readonly FileReport[], report: Protected<Report> | null): readonly TableNeed[] {
  return TABLES.map(({ id, fields, rules }) => ({
    table: id,
    required: fields.filter(({ required }) => required).map((field) => field.id),
    anyOf: rules,
    present: files.some((file) => file.table === id && !isUnusable(file)),
    coverage: report?.coverage.find(({ table, present }) => table === id && present) ?? null,
    remark: remarkOn(
      id,
      files.filter((file) => file.table === id && !isUnusable(file)),
      report,
    ),
  }));
}

function remarkOn(id: TableId, own: readonly FileReport[], report: Protected<Report> | null): TableNeed['remark'] {
  if (id === 'exits' && own.length === 0)
    return report?.coverage.some(({ table, present }) => table === id && present) ? 'inHires' : null;
  const namesNobody = own.length > 0 && !own.some(({ columns }) => columns.some(({ field }) => field === 'manager'));
  return id === 'assignments' && namesNobody ? 'noManager' : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
