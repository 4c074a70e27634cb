import type { Report } from './report';

/**
 * Twelve hexadecimal digits that change when anything a report says does: other files, choices or options. No key and no
 * secret, only a name for one state of the data. FNV-1a, twice with different starts.
 */
export function fingerprint({ app: _app, changedAfterResults: _changed, ...report }: Report): string {
  const text = JSON.stringify(report);
  return (hash(text, 0x811c9dc5) + hash(text, 0x01000193)).slice(0, 12);
}

function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
