import type { FieldDefinition } from './tableDefinition';

const DATED = [
  'month',
  'period',
  'year month',
  'month year',
  'calendar month',
  'fiscal period',
  'fiscal month',
  'quarter',
  'fiscal quarter',
  'year quarter',
  'week',
  'calendar week',
  'period start',
  'period end',
  'month end',
  'date',
  'metric date',
  'week start',
  'week ending',
  'Monat',
  'Periode',
  'Zeitraum',
  'Abrechnungsmonat',
  'Berichtsmonat',
  'Kalendermonat',
  'Jahr Monat',
  'Monat Jahr',
  'Quartal',
  'Kalenderwoche',
  'KW',
  'Stichtag',
  'Datum',
];

/** The month, quarter, week or day a row speaks about; `more` are the names a table has for it besides. */
export function periodField(more: readonly string[]): FieldDefinition {
  return {
    id: 'period',
    kind: 'period',
    required: true,
    synonyms: [...DATED, ...more],
    weakSynonyms: ['Termin', 'day', 'Tag', 'time'],
  };
}
