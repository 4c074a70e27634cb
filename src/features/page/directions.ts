/** Whether an interval leaves no difference out of what is possible; false where an end is not known. */
export function excludesOne(lower: number | null, upper: number | null): boolean {
  if (lower === null) return false;
  return lower > 1 || (upper !== null && upper < 1);
}
