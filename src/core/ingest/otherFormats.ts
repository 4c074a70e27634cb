import type { FormatId } from '../model/reading';
import type { ValueKind } from '../tables/tableDefinition';
import type { FormatDecision } from './formatDecision';

const FAMILIES: readonly (readonly [readonly ValueKind[], readonly FormatId[]])[] = [
  [
    ['day', 'period'],
    ['dateDayMonthYear', 'dateMonthDayYear'],
  ],
  [['number'], ['numberPoint', 'numberComma']],
  [['percent'], ['percentPoints', 'percentFraction']],
  [['hours'], ['hoursDecimal', 'minutes', 'seconds']],
];

/** Formats a column that is not proven could have instead; those to choose from where it must be chosen. */
export function otherFormats({ certainty, format, options }: FormatDecision, kind: ValueKind): readonly FormatId[] {
  if (certainty === 'proven') return [];
  if (certainty === 'mustChoose') return options;
  if (options.length > 0) return options.filter((other) => other !== format);
  const family = FAMILIES.find(([kinds, formats]) => kinds.includes(kind) && formats.includes(format));
  return family ? family[1].filter((other) => other !== format) : [];
}

/** An assumption gives way to what the user says, a proof does not. */
export function overruled(decision: FormatDecision, kind: ValueKind, said: FormatId | null): FormatDecision {
  if (said === null || decision.certainty !== 'assumed') return decision;
  return otherFormats(decision, kind).includes(said) ? underFormat(decision, said) : decision;
}

/** The decision as it would be for another format. */
export function underFormat(decision: FormatDecision, format: FormatId): FormatDecision {
  const decimal = format === 'numberPoint' ? '.' : format === 'numberComma' ? ',' : decision.decimal;
  return { format, decimal, certainty: 'assumed', provenByRow: 0, options: [] };
}
