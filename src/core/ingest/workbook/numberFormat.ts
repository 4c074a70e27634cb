/** What the number format of a cell says its number is. `zeros`: an id written with that many digits. */
export type NumberKind = 'number' | 'date' | 'duration' | 'percent' | { readonly zeros: number };

/** Formats every program knows by number. Source: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are dates in East Asia. */
const BUILT_IN: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  ...ids(9, 10).map((id): [number, NumberKind] => [id, 'percent']),
  ...[...ids(14, 17), 22, ...ids(27, 36), ...ids(50, 58)].map((id): [number, NumberKind] => [id, 'date']),
  ...[...ids(18, 21), ...ids(45, 47)].map((id): [number, NumberKind] => [id, 'duration']),
]);

function ids(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function builtInKind(id: number): NumberKind {
  return BUILT_IN.get(id) ?? 'number';
}

const LONGEST_CODE = 1000;

/** The kind of a format by its code (`yyyy-mm-dd`, `[h]:mm`, `0.0%`); a clock without a date is a duration. */
export function kindOfCode(code: string): NumberKind {
  if (code.length > LONGEST_CODE) return 'number';
  const plain = withoutLiterals(code)
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, '');
  const [section = ''] = plain.split(';');
  if (/\[(?:h+|m+|s+)\]/.test(section)) return 'duration';
  const letters = section.replace(/\[[^\]]*\]/g, '');
  const hasClock = /[hs]/.test(letters);
  if (/[yd]|m{3}/.test(letters) || (letters.includes('m') && !hasClock)) return 'date';
  if (hasClock) return 'duration';
  if (letters.includes('%')) return 'percent';
  return /^0{2,}$/.test(letters) ? { zeros: letters.length } : 'number';
}

/** Without quoted text, escaped characters, and the padding and filling signs with the character they take. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"?|[\\_*].?/g, '');
}
