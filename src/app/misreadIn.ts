import { readAddress, writeAddress } from './address';

/** What of an address means nothing, as it stands there: unknown settings, values there are none of, months in reverse. */
export function misreadIn(hash: string): readonly string[] {
  const understood = settingsOf(writeAddress(readAddress(hash)));
  return [...settingsOf(hash)].flatMap(([key, value]) => {
    const isDefault = DEFAULTS.get(key) === value;
    return isDefault || isSaid(value, understood.get(key)) ? [] : [value === '' ? key : `${key}=${value}`];
  });
}

/** What may stand in an address although it changes nothing. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['exits', 'voluntary'],
  ['theme', 'system'],
  ['compare', '0'],
]);

/** All of the list was understood, in whatever order. */
function isSaid(value: string, understood: string | null): boolean {
  return understood !== null && value.split('.').every((one) => understood.split('.').includes(one));
}

function settingsOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.split('?')[1] ?? '');
}
