import { hashedText } from '../model/hashedText';
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
  return names.length > 0 ? hashedText(names.sort().join('\n')) : hashedText(`${width}\n${words}`);
}
