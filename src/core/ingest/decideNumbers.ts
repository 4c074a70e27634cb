import { isMissingValue } from './cellText';
import {
  assumed,
  type ColumnChoice,
  type FileEvidence,
  type FormatDecision,
  mustChoose,
  proven,
  settled,
} from './formatDecision';
import { type HoursUnit, readHours, unitOfHeader } from './hours';
import { type DecimalSign, type NumberCell, numberOf, readNumber } from './numbers';
import { eachUsed, type UsedCells } from './usedCells';

interface NumberEntry {
  readonly cell: NumberCell;
  readonly row: number;
}

/** One decimal sign for a column of numbers. */
export function decideNumbers(cells: UsedCells, evidence: FileEvidence, choice: ColumnChoice): FormatDecision {
  return settled(decideDecimal(numbersOf(cells), evidence), choice);
}

function numbersOf(cells: UsedCells): NumberEntry[] {
  const entries: NumberEntry[] = [];
  eachUsed(cells, (text, row) => {
    const cell = isMissingValue(text) ? null : readNumber(text);
    if (cell) entries.push({ cell, row });
  });
  return entries;
}

function decideDecimal(entries: readonly NumberEntry[], evidence: FileEvidence): FormatDecision {
  const point = firstShowing(entries, '.');
  const comma = firstShowing(entries, ',');
  const proposal: DecimalSign = evidence.decimal ?? (evidence.delimiter === ',' ? '.' : ',');
  if (point > 0 && comma > 0) return openDecimal(proposal);
  if (point > 0) return proven('numberPoint', point, '.');
  if (comma > 0) return proven('numberComma', comma, ',');
  if (firstShowing(entries, 'either') === 0) return assumed('numberPoint');
  return evidence.decimal ? assumed(formatOf(evidence.decimal), evidence.decimal) : openDecimal(proposal);
}

function openDecimal(proposal: DecimalSign): FormatDecision {
  return mustChoose(formatOf(proposal), ['numberPoint', 'numberComma'], proposal);
}

function formatOf(decimal: DecimalSign): 'numberPoint' | 'numberComma' {
  return decimal === '.' ? 'numberPoint' : 'numberComma';
}

function firstShowing(entries: readonly NumberEntry[], sign: NumberCell['shows']): number {
  return earliestRow(entries.filter(({ cell }) => cell.shows === sign));
}

/** 0 where there is none. */
function earliestRow(entries: readonly { readonly row: number }[]): number {
  return entries.reduce((first, { row }) => (first === 0 || row < first ? row : first), 0);
}

const LARGEST_FRACTION = 1.5;
const SMALLEST_POINTS = 5;

/** Per cent signs are certain; bare numbers up to 1.5 are fractions, from 5 on points, else the user says. */
export function decidePercents(cells: UsedCells, evidence: FileEvidence, choice: ColumnChoice): FormatDecision {
  const entries = numbersOf(cells);
  const decimal = settled(decideDecimal(entries, evidence), decimalChoice(choice));
  if (decimal.certainty === 'mustChoose') return decimal;
  const signed = entries.filter(({ cell }) => cell.percent);
  if (signed.length > 0) return proven('percentSign', earliestRow(signed), decimal.decimal);
  const sizes = entries.map(({ cell }) => Math.abs(numberOf(cell, decimal.decimal ?? '.') ?? 0));
  const largest = sizes.reduce((left, right) => Math.max(left, right), 0);
  if (largest <= LARGEST_FRACTION) return assumed('percentFraction', decimal.decimal);
  if (largest >= SMALLEST_POINTS) return assumed('percentPoints', decimal.decimal);
  return settled(mustChoose('percentFraction', ['percentFraction', 'percentPoints'], decimal.decimal), choice);
}

/** Who settled a later question of the same column took the proposal for the decimal sign. */
function decimalChoice(choice: ColumnChoice): ColumnChoice {
  const later = choice.format !== null && choice.format !== 'numberPoint' && choice.format !== 'numberComma';
  return later ? { format: null, acceptProposal: true } : choice;
}

/** Bare durations up to this many are hours even where nothing says so: no one logs a day in a row of minutes. */
const SURELY_HOURS = 12;

/** Unit and decimal sign for a column of durations; cells with their own unit need neither. */
export function decideHours(
  cells: UsedCells,
  header: string,
  evidence: FileEvidence,
  choice: ColumnChoice,
): FormatDecision {
  const bare: NumberEntry[] = [];
  const withUnit: { format: FormatDecision['format']; row: number }[] = [];
  eachUsed(cells, (text, row) => {
    const cell = isMissingValue(text) ? null : readHours(text);
    if (cell?.kind === 'bare') bare.push({ cell: cell.number, row });
    else if (cell) withUnit.push({ format: cell.kind === 'clock' ? 'hoursClock' : cell.format, row });
  });
  if (bare.length === 0) {
    const [first] = withUnit.sort((left, right) => left.row - right.row);
    return first ? proven(first.format, first.row) : assumed(unitOfHeader(header) ?? 'hoursDecimal');
  }
  const decimal = settled(decideDecimal(bare, evidence), decimalChoice(choice));
  const unit = settled(decideUnit(bare, decimal.decimal ?? '.', header), choice);
  if (unit.certainty === 'mustChoose') return { ...unit, decimal: decimal.decimal };
  return decimal.certainty === 'mustChoose'
    ? decimal
    : { ...unit, decimal: decimal.decimal, certainty: decimal.certainty, provenByRow: decimal.provenByRow };
}

function decideUnit(bare: readonly NumberEntry[], decimal: DecimalSign, header: string): FormatDecision {
  const named = unitOfHeader(header);
  if (named) return assumed(named);
  const largest = bare.reduce((most, { cell }) => Math.max(most, numberOf(cell, decimal) ?? 0), 0);
  if (largest <= SURELY_HOURS) return assumed('hoursDecimal');
  const units: readonly HoursUnit[] = ['hoursDecimal', 'minutes', 'seconds'];
  const proposal = largest > 3600 ? 'seconds' : largest > 60 ? 'minutes' : 'hoursDecimal';
  return mustChoose(proposal, units);
}
