import type { FieldId, TableId } from '../model/ids';
import type { CellIssueCode, FileIssueCode, Issue, RowIssueCode } from '../model/issue';
import { detached } from './cellText';

/** Beyond so many entries, further ones of a kind are counted in one. */
const MOST_ENTRIES = 100_000;
const LONGEST_RAW = 200;

export interface LedgerEntry<Code> {
  readonly code: Code;
  readonly row: number;
  readonly column?: string;
  readonly field?: FieldId | null;
  readonly raw?: string;
  readonly count: number;
}

/** Collects what was set aside in a file. The sum of counts is exact whatever the length. */
export class Ledger<Code extends FileIssueCode | RowIssueCode | CellIssueCode> {
  private readonly issues: Issue[] = [];
  private readonly merged = new Map<string, { readonly issue: Issue; count: number }>();
  private readonly file: string;
  private readonly table: TableId | null;

  constructor(file: string, table: TableId | null) {
    this.file = file;
    this.table = table;
  }

  add(entry: LedgerEntry<Code>): void {
    if (this.issues.length < MOST_ENTRIES) this.issues.push(this.issueOf(entry));
    else this.countIn(entry);
  }

  list(): readonly Issue[] {
    return [...this.issues, ...[...this.merged.values()].map(({ issue, count }) => ({ ...issue, count }))];
  }

  private countIn(entry: LedgerEntry<Code>): void {
    const key = `${entry.code}\n${entry.column ?? ''}`;
    const before = this.merged.get(key);
    if (before) before.count += entry.count;
    else this.merged.set(key, { issue: { ...this.issueOf(entry), row: 0, raw: '' }, count: entry.count });
  }

  private issueOf({ code, row, column = '', field = null, raw = '', count }: LedgerEntry<Code>): Issue {
    const { file, table } = this;
    return { code, file, table, row, column, field, raw: detached(raw.slice(0, LONGEST_RAW)), count };
  }
}
