import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { excludesOne } from '../page/directions';
import { intervalText, pText } from '../page/reasonText';
import { naiveClaims, type Practice } from './viewModel';

/** How sure: the effect of a typical step with its interval, and what this file could have shown. */
export function sureTexts(hypothesis: HypothesisReport, speech: Speech): readonly string[] {
  const { messages, format } = speech;
  const { sure } = messages.hours;
  const { practice, estimate, lower, upper, detectable } = hypothesis;
  if (practice === null || estimate === null || lower === null || upper === null) return [sure.notTested];
  const step = format.hours(practice.standardDeviation);
  const interval = intervalText(lower, upper, speech);
  return [
    excludesOne(lower, upper)
      ? sure.step(step, format.ratio(estimate), interval)
      : sure.stepOpen(step, format.ratio(lower), format.ratio(upper)),
    ...(detectable === null ? [] : [sure.detectable(format.percent(Math.abs(1 - detectable)))]),
  ];
}

/** How sure: what two teams drawn at random typically differ by. */
export function spreadText({ estimate, lower, upper }: HypothesisReport, speech: Speech): string {
  const { sure, spread, spreadOpen } = speech.messages.hours;
  if (estimate === null) return sure.notTested;
  const interval = intervalText(lower, upper, speech);
  return excludesOne(lower, upper) ? spread(speech.format.ratio(estimate), interval) : spreadOpen(interval);
}

/** Chance: how often shuffled hours or managers gave as much. */
export function chanceText(
  { shuffled }: HypothesisReport,
  dealtOut: 'hours' | 'managers',
  { messages, format }: Speech,
): string {
  const { chance } = messages.hours;
  return shuffled === null
    ? chance.none
    : chance[dealtOut](format.count(shuffled.shuffles), format.count(shuffled.asExtreme));
}

/** Something else: how many other ways to count come out on the predicted side. */
export function specificationsText({ specifications }: HypothesisReport, { messages, format }: Speech): string {
  const words = messages.hours.else;
  return specifications === null
    ? words.noSpecifications
    : words.specifications(format.count(specifications.agree), format.count(specifications.total));
}

/** Something else: other ways to count, the trap of the naive comparison, and what is not on file. */
export function somethingElseTexts(
  report: Protected<Report>,
  hypothesis: HypothesisReport,
  practice: Practice,
  speech: Speech,
): readonly string[] {
  const { messages, format } = speech;
  const words = messages.hours.else;
  const naive = hypothesis.practice?.naive ?? null;
  const trap =
    naive === null || hypothesis.practice === null
      ? []
      : [
          words.naive[practice](format.hours(naive.leaversHours), format.hours(naive.stayersHours)),
          naiveClaims(hypothesis.practice)
            ? `${words.naiveTest(pText(naive.p, speech))} ${words.naiveTelling}`
            : words.naiveQuiet,
          words.naiveAside,
        ];
  return [
    specificationsText(hypothesis, speech),
    ...trap,
    ...(report.expected !== null && !report.expected.hiringTerms ? [words.hiring] : []),
  ];
}
