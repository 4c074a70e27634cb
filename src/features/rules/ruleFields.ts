import type { AnalysisOptions, DecidingOption } from '../../core/model/analysisOptions';
import type { Speech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';

/** A threshold as the reader writes it: a change of 10 % rather than a ratio of 0.90. */
interface RuleField {
  readonly option: Exclude<DecidingOption, 'bestManagers' | 'bestLevels'>;
  readonly unit: 'percent' | 'times' | 'perHundred' | null;
  /** Least and most, as written. */
  readonly from: number;
  readonly to: number;
  readonly optional?: boolean;
  readonly shown: (value: number) => number;
  readonly stored: (shown: number) => number;
}

const same = (value: number) => value;

export const RULE_FIELDS: readonly RuleField[] = [
  {
    option: 'smallestRateRatio',
    unit: 'percent',
    from: 1,
    to: 50,
    shown: (ratio) => 100 * (1 - ratio),
    stored: (percent) => 1 - percent / 100,
  },
  { option: 'smallestMedianRateRatio', unit: 'times', from: 1.01, to: 5, shown: same, stored: same },
  { option: 'smallestRankCorrelation', unit: null, from: 0.05, to: 0.9, shown: same, stored: same },
  {
    option: 'smallestSalesRatio',
    unit: 'percent',
    from: 0.1,
    to: 50,
    shown: (ratio) => 100 * (ratio - 1),
    stored: (percent) => 1 + percent / 100,
  },
  {
    option: 'benchmarkYearlyRate',
    unit: 'perHundred',
    from: 1,
    to: 300,
    optional: true,
    shown: (rate) => 100 * rate,
    stored: (perHundred) => perHundred / 100,
  },
];

/** The number as typed into its field; '' where nothing is given. */
export function typedText(field: RuleField, options: AnalysisOptions, { format }: Speech): string {
  const value = options[field.option];
  return value === null ? '' : format.plain(field.shown(value));
}

/** What was typed, with comma or point; null: not given; undefined: not a number in the range. */
export function typedValue(field: RuleField, text: string): number | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return field.optional === true ? null : undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) && number >= field.from && number <= field.to ? field.stored(number) : undefined;
}

/** A threshold with its unit, as text. */
export function ruleText(option: DecidingOption, value: number | null, speech: Speech): string {
  const { format } = speech;
  const { rules } = trialIn(format.language);
  if (value === null) return rules.notGiven;
  const field = RULE_FIELDS.find((candidate) => candidate.option === option);
  if (field === undefined) return format.percent(value);
  const shown = field.shown(value);
  switch (field.unit) {
    case 'percent':
      return format.percent(shown / 100, Number.isInteger(Math.round(shown * 1e6) / 1e6) ? 0 : 1);
    case 'times':
      return rules.timesText(format.ratio(shown));
    case 'perHundred':
      return rules.perHundredText(format.plain(shown));
    case null:
      return format.ratio(shown);
  }
}
