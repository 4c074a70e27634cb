import { EXIT_KINDS, type ExitKind } from '../model/ids';

/** 1 for the codes of exits that count. */
export function countedCodes(kinds: readonly ExitKind[]): Uint8Array {
  const codes = new Uint8Array(256);
  for (const kind of kinds) codes[EXIT_KINDS.indexOf(kind)] = 1;
  return codes;
}
