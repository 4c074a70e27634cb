const LONGEST_NAME = 60;

/** `mainstay-2025-06-30-1432.mainstay` by the reader's clock, or `mainstay-Q2-board-2025-06-30-1432.mainstay`. */
export function projectFileName(now: Date, name: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const time = `${two(now.getHours())}${two(now.getMinutes())}`;
  return ['mainstay', plainName(name), day, time]
    .filter((part) => part !== '')
    .join('-')
    .concat('.mainstay');
}

/** Letters and digits that every file system takes; the rest becomes a hyphen. */
function plainName(name: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^-+|-+$/g, '');
}
