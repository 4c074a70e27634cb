import { cellText } from './cellText';
import { headerForms, plainWords } from './headerWords';

/**
 * What choices call each column: its header; of equal headers the later ones with their place (`Note #4`); where there is
 * none only the place (`#4`).
 */
export function columnKeys(headers: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const name = cellText(header);
    const key = name === '' ? `#${index + 1}` : taken.has(name) ? `${name} #${index + 1}` : name;
    taken.add(name);
    return key;
  });
}

/**
 * Equal for files with the same headers in whatever order and spelling. A file without header goes by its width and the
 * words of its name, for one file of seven columns is not like another.
 */
export function headerSignature(headers: readonly string[], width: number, fileName: string): string {
  const names = headers.map((header) => headerForms(header).compact[0] ?? '').filter((name) => name !== '');
  const words = plainWords(fileName.replace(/\.[^.]*$/, ''))
    .join(' ')
    .replace(/\d+/g, '#');
  return names.length > 0 ? hashed(names.sort().join('\n')) : hashed(`${width}\n${words}`);
}

/** Two lanes of FNV-1a: headers may hold names of people, and choices are stored. */
function hashed(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    first = Math.imul(first ^ text.charCodeAt(index), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(index), 0x5bd1e995);
    second ^= second >>> 15;
  }
  return [first, second].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
