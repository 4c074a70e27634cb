import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { ReasonCode } from '../../core/model/verdict';
import type { ReasonValues } from '../../i18n/en/reasons';
import type { Speech } from '../../i18n/LanguageProvider';

export const NOTHING_QUOTED: ReasonValues = {
  table: '',
  columns: '',
  managers: '',
  exits: '',
  interval: '',
  agree: '',
  total: '',
  p: '',
};

/** Why there is no report: no figures to quote, and the table a report cannot do without is the hires. */
export function reasonText(reason: ReasonCode, { messages }: Speech): string {
  return messages.reasons[reason]({ ...NOTHING_QUOTED, table: messages.words.tables.hires });
}

/** Why a verdict came out as it did, with its figures. */
export function verdictReasonText(hypothesis: HypothesisReport, managers: number, speech: Speech): string {
  const { messages, format } = speech;
  const { missing, specifications, pAdjusted } = hypothesis;
  return messages.reasons[hypothesis.reason]({
    table: missing === null ? '' : messages.words.tables[missing],
    columns: columnsText(hypothesis, speech),
    managers: format.count(managers),
    exits: hypothesis.exits === null ? messages.claim.evidence.fewer : format.count(hypothesis.exits),
    interval: intervalText(hypothesis.lower, hypothesis.upper, speech),
    agree: specifications ? format.count(specifications.agree) : '',
    total: specifications ? format.count(specifications.total) : '',
    p: pAdjusted === null ? '' : pText(pAdjusted, speech),
  });
}

/** The columns any of which a line needs, where no table alone is meant. */
function columnsText({ id }: HypothesisReport, { messages }: Speech): string {
  const { fields } = messages.words;
  return id === 'badHires' ? `${fields.source} / ${fields.assessmentScore}` : '';
}

/** An interval of ratios; an open upper end says so, and so does a lower end at no difference; '' where there is none. */
export function intervalText(lower: number | null, upper: number | null, { messages, format }: Speech): string {
  if (lower === null) return '';
  if (lower === 1 && upper !== null && isOne(upper)) return messages.claim.noneSeen;
  if (lower === 1) return upper === null ? messages.claim.fromNone : messages.claim.upTo(format.ratio(upper));
  return upper === null ? messages.claim.orMore(format.ratio(lower)) : format.interval(lower, upper);
}

/** Whether a ratio reads as no difference, to the last digit ratios are written with. */
export function isOne(ratio: number): boolean {
  return Math.abs(ratio - 1) < 0.0005;
}

/** `= 0.03` or `< 0.001`: what follows the letter p. */
export function pText(p: number, { format }: Speech): string {
  const written = format.pValue(p);
  return /^[<>]/.test(written) ? written : `= ${written}`;
}
