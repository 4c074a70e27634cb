import type { FileChoice } from '../model/reading';
import { headOf, isBinaryText, textSlices } from './decode';
import { separatorLine } from './dialect';
import type { Encoding } from './encodings';
import { openSample } from './openSample';
import type { OpenTable } from './openTable';
import { SAMPLE_CHARACTERS, tokenise } from './tokenise';

/** A text file under an encoding, opened as a table; null where it is no text at all. */
export function openText(bytes: Uint8Array, encoding: Encoding, choice: FileChoice): OpenTable | null {
  const head = headOf(bytes, encoding, SAMPLE_CHARACTERS + 1);
  if (isBinaryText(head)) return null;
  const { length, delimiter } = separatorLine(head);
  const sample = { text: head.slice(length, SAMPLE_CHARACTERS), isWhole: head.length <= SAMPLE_CHARACTERS };
  const { dialect, opening } = openSample(sample, choice.delimiter ?? delimiter, choice);
  return {
    encoding,
    delimiter: dialect.delimiter,
    sheet: '',
    sheets: [],
    isDate1904: false,
    opening,
    batches: () => tokenise(textSlices(bytes, encoding), dialect, length),
    size: bytes.length,
  };
}
