import type { FileChoice } from '../model/reading';
import { headOf, isBinaryText, textSlices } from './decode';
import type { Encoding } from './encodings';
import { type Opening, type OpenTable, openingOf } from './openTable';
import {
  DELIMITERS,
  type Dialect,
  guessDelimiter,
  newlineOf,
  SAMPLE_CHARACTERS,
  sampleRecords,
  separatorLine,
  tokenise,
} from './tokenise';

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

interface Sample {
  readonly text: string;
  readonly isWhole: boolean;
}

interface OpenSample {
  readonly dialect: Dialect;
  readonly opening: Opening;
}

/**
 * How a text is delimited and where its header stands. Papa Parse's guess is trusted unless another delimiter
 * shows at least two names of fields and the guess shows none.
 */
function openSample(sample: Sample, stated: string | null, choice: FileChoice): OpenSample {
  const newline = newlineOf(sample.text);
  const guess = stated ?? guessDelimiter(sample.text, newline);
  const openWith = (delimiter: string): OpenSample => {
    const dialect = { delimiter, newline };
    return { dialect, opening: openingOf(sampleRecords(sample.text, sample.isWhole, dialect), choice) };
  };
  const first = openWith(guess ?? ',');
  if (stated !== null || first.opening.knownHeaders >= 2) return first;
  const others = DELIMITERS.filter((delimiter) => delimiter !== guess).map(openWith);
  return others.find(({ opening }) => opening.knownHeaders >= 2) ?? first;
}
