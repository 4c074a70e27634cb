import type { ValueKind } from '../tables/tableDefinition';
import { dimensionCode, eventCode, exitKindCode, respondentCode, yesNoCode } from './categories';
import { cellText, isMissingText, isMissingValue } from './cellText';
import { readDate } from './dates';
import { readHours } from './hours';
import { readNumber } from './numbers';
import { readPeriod } from './periods';

const ANY_PIVOT = 50;

const READERS: Readonly<Record<ValueKind, ((text: string) => boolean) | null>> = {
  identifier: null,
  text: null,
  day: (text) => isMissingValue(text) || readDate(text, ANY_PIVOT) !== null,
  period: (text) => isMissingValue(text) || readPeriod(text, ANY_PIVOT) !== null,
  number: (text) => isMissingValue(text) || readNumber(text) !== null,
  percent: (text) => isMissingValue(text) || readNumber(text) !== null,
  hours: (text) => isMissingValue(text) || readHours(text) !== null,
  exitKind: (text) => exitKindCode(text, 'voluntary') !== null,
  yesNo: (text) => yesNoCode(text) !== null,
  dimension: (text) => dimensionCode(text) !== null,
  respondent: (text) => respondentCode(text) !== null,
  event: (text) => eventCode(text) !== null,
};

/** The share of distinct cells of a sample that can be read as a kind of value; null where any text can, or none is there. */
export function looksLike(kind: ValueKind, sample: readonly string[]): number | null {
  const reads = READERS[kind];
  if (reads === null) return null;
  const distinct = [...new Set(sample)].map(cellText).filter((text) => !isMissingText(text));
  return distinct.length === 0 ? null : distinct.filter(reads).length / distinct.length;
}
