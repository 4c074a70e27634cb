/** A written count with its noun: 1 exit, 2 exits, 1,300 exits. */
export function many(written: string, one: string, more: string): string {
  return `${written} ${written === '1' ? one : more}`;
}
