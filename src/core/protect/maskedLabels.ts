/**
 * Labels that say nothing: A, B, …, Z, AA, AB, … or 1, 2, 3, … The order follows a hash of the names, so a name keeps its
 * label whatever the order of the files, and neither alphabet nor size shows through.
 */
export function maskedLabels(names: readonly string[], kind: 'letters' | 'numbers'): ReadonlyMap<string, string> {
  const ordered = [...new Set(names)].sort((a, b) => hash(a) - hash(b) || (a < b ? -1 : 1));
  return new Map(ordered.map((name, index) => [name, kind === 'numbers' ? String(index + 1) : letters(index)]));
}

function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  const last = String.fromCharCode(65 + (index % 26));
  return rest < 0 ? last : letters(rest) + last;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
