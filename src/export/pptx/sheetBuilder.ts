import type { ColumnIndex } from './drawnChart';
import type { SheetCell, SheetColumn } from './sheet';

/** Lays columns side by side and remembers where each one stands. */
export class SheetBuilder {
  readonly columns: SheetColumn[] = [];

  add(header: string, cells: readonly SheetCell[], code = 'General'): ColumnIndex {
    // Two series may have one name; a header that stands twice is no name.
    const taken = this.columns.filter((column) => column.header === header || column.header.startsWith(`${header} (`));
    const unlike = taken.length === 0 ? header : `${header} (${taken.length + 1})`;
    this.columns.push({ header: unlike, cells, code });
    return this.columns.length - 1;
  }
}
