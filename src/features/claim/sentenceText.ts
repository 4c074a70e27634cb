import type { AttributionReport, Share } from '../../core/model/attributionReport';
import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { ReasonCode } from '../../core/model/verdict';
import type { Speech } from '../../i18n/LanguageProvider';
import { changeDecimals, percentInterval } from '../page/percentInterval';
import { intervalText, isOne, NOTHING_QUOTED, verdictReasonText } from '../page/reasonText';
import { lineText } from './lineText';
import { roughCount } from './roughCount';
import { docket, type Finding, findingOf, isRival, verdictCounts } from './viewModel';

const DAY_MILLISECONDS = 86_400_000;
/** Nobody waits longer for a verdict. */
const MOST_YEARS = 50;

/** The verdict on one hypothesis in a sentence or two: what was found or why not, and what would settle it. */
export function verdictSentence(hypothesis: HypothesisReport, report: Protected<Report>, speech: Speech): string {
  const finding = findingOf(hypothesis);
  if (finding !== null) return findingText(finding, speech);
  const line = lineText(hypothesis, speech);
  if (line !== null) return line;
  const reason = verdictReasonText(hypothesis, report.managers.count, speech);
  const remedy = hypothesis.verdict === 'cannotTell' ? settlingText(hypothesis, report, speech) : '';
  return remedy === '' ? reason : `${reason} ${remedy}`;
}

/** The sentence all lines tested share, to be said once; null where they differ or there is but one. */
export function sharedSentence(report: Protected<Report>, speech: Speech): string | null {
  const { tested } = docket(report);
  const [first, ...others] = new Set(tested.map((hypothesis) => verdictSentence(hypothesis, report, speech)));
  return tested.length > 1 && first !== undefined && others.length === 0 ? first : null;
}

function settlingText(
  { reason, exits, exitsNeeded, detectable, unit, details }: HypothesisReport,
  report: Protected<Report>,
  { messages, format }: Speech,
): string {
  const { findings } = messages.claim;
  const isAboutNumbers = reason === 'intervalTooWide' || reason === 'notSignificantAfterHolm';
  if (!isAboutNumbers) return '';
  // More exits under as many managers would not do.
  if (unit === 'rankCorrelation')
    return detectable === null ? '' : findings.detectableCorrelation(format.ratio(detectable));
  if (details?.kind === 'performance' && details.sellerMonthsNeeded > 0)
    return findings.settleSellerMonths(format.count(roughCount(details.sellerMonthsNeeded)));
  if (exitsNeeded !== null && exitsNeeded > 0)
    return [
      findings.settle(exitsNeeded, format.count(roughCount(exitsNeeded))),
      ...paceText(exitsNeeded, exits, report, messages.claim.findings, format),
    ].join(' ');
  if (detectable === null) return '';
  return unit === 'medianRateRatio'
    ? findings.detectableSpread(format.ratio(detectable))
    : findings.detectable(format.percent(Math.abs(1 - detectable)));
}

/** So many exits at the pace of those behind the line; nothing where that is under a year, or the exits are withheld. */
function paceText(
  needed: number,
  exits: number | null,
  { from, asOf }: Protected<Report>,
  words: Speech['messages']['claim']['findings'],
  format: Speech['format'],
): readonly string[] {
  if (exits === null || exits <= 0) return [];
  const years = (needed * yearsBetween(from, asOf)) / exits;
  if (years > MOST_YEARS) return [words.neverEnough];
  const rounded = Math.round(years);
  return rounded < 1 ? [] : [words.pace(rounded, format.count(rounded))];
}

function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS / 365.25;
}

function findingText(finding: Finding, speech: Speech): string {
  const { format } = speech;
  const { findings } = speech.messages.claim;
  switch (finding.kind) {
    case 'managersDiffer':
    case 'notTheSameRate':
    case 'hiresDiffer':
      return findings[finding.kind](format.ratio(finding.ratio), intervalText(finding.lower, finding.upper, speech));
    case 'managersAlike':
    case 'sameRateEverywhere':
      return isOne(finding.ratio)
        ? findings.noneSeen[finding.kind]
        : findings[finding.kind](format.ratio(finding.ratio));
    case 'hiresAlike':
      return finding.ratio === 1 ? findings.hiresLessThanChance : findings.hiresAlike(format.ratio(finding.ratio));
    case 'hoursAlike':
      return findings.hoursAlike[finding.practice](format.interval(finding.lower, finding.upper));
    case 'hoursFewer':
    case 'hoursMore': {
      const decimals = changeDecimals(finding.lower);
      const interval = percentInterval(finding.lower, finding.upper, decimals, format);
      return findings[finding.kind][finding.practice](format.percent(finding.change, decimals), interval);
    }
  }
}

/** The article's sentence as a whole. */
export function overallText(report: Protected<Report>, { messages, format }: Speech): string {
  const { claim, hypotheses } = messages;
  const { verdict, supported } = report.overall;
  if (verdict !== 'partly') return claim.overall[verdict];
  return claim.partly(supported.length, format.list(supported.map((id) => claim.quoted(hypotheses[id].name))));
}

/** Rivals that are supported where the claim as a whole cannot be told: what did show; '' where nothing did. */
export function didShowText(report: Protected<Report>, { messages, format }: Speech): string {
  if (report.overall.verdict !== 'cannotTell') return '';
  const rivals = report.hypotheses.filter((line) => isRival(line) && line.verdict === 'supports');
  if (rivals.length === 0) return '';
  return messages.claim.didShow(
    format.list(rivals.map(({ id }) => messages.claim.quoted(messages.hypotheses[id].name))),
  );
}

/** Why the overall verdict is what it is, by the interval that decides it; '' where the lines below say it. */
export function overallReasonText(report: Protected<Report>, speech: Speech): string {
  const { verdict, reason, supported } = report.overall;
  const { format, messages } = speech;
  const deciding = decidingShare(report.attribution, reason);
  if (deciding !== null) {
    const interval = decidingInterval(reason, deciding, speech);
    const text = messages.reasons[reason]({ ...NOTHING_QUOTED, interval });
    if (verdict !== 'mostly') return text;
    const names = supported.map((id) => messages.claim.quoted(messages.hypotheses[id].name));
    return `${text} ${messages.claim.mostlyParts(supported.length, format.list(names))}`;
  }
  if (verdict !== 'notTestable') return '';
  const speaking = report.hypotheses.find((hypothesis) => hypothesis.reason === reason);
  return speaking === undefined ? '' : verdictReasonText(speaking, report.managers.count, speech);
}

/** More or less than half is decided by managing less structure and hiring, not by how much of all exits managing has. */
function decidingShare({ managing, lead }: AttributionReport, reason: ReasonCode): Share | null {
  if (reason === 'managingAboveHalf' || reason === 'managingUnderHalf') return lead;
  return reason === 'managingIncludesNone' ? managing : null;
}

function decidingInterval(reason: ReasonCode, { lower, upper }: Share, { format }: Speech): string {
  return reason === 'managingIncludesNone'
    ? percentInterval(lower, upper, 0, format)
    : format.interval(100 * lower, 100 * upper, (end) => format.number(end));
}

export function docketTitle(report: Protected<Report>, { messages, format }: Speech): string {
  const { title, parts } = messages.claim.docket;
  const { tested } = docket(report);
  const counts = verdictCounts(tested).map(({ verdict, count }) => parts[verdict](format.count(count)));
  return title(tested.length, format.count(tested.length), format.list(counts));
}
