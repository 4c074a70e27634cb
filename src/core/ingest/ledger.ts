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
  private readonly merged = new Map<string, Issue>();
  private readonly file: string;
  private readonly table: TableId | null;

  constructor(file: string, table: TableId | null) {
    this.file = file;
    this.table = table;
  }

  add(entry: LedgerEntry<Code>): void {
    const { code, row, column = '', field = null, raw = '', count } = entry;
    const base = { code, file: this.file, table: this.table, column, field };
    if (this.issues.length < MOST_ENTRIES) {
      this.issues.push({ ...base, row, raw: detached(raw.slice(0, LONGEST_RAW)), count });
      return;
    }
    const key = `${code}\n${column}`;
    const before = this.merged.get(key);
    this.merged.set(key, { ...base, row: 0, raw: '', count: count + (before?.count ?? 0) });
  }

  list(): readonly Issue[] {
    return [...this.issues, ...this.merged.values()];
  }
}
