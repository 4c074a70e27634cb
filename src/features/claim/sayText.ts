import type { HypothesisReport } from '../../core/model/hypothesisReport';
import type { HypothesisId } from '../../core/model/ids';
import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import type { Speech } from '../../i18n/LanguageProvider';
import { trialIn } from '../../i18n/trial';
import { basisText } from './basisText';
import { lineText } from './lineText';
import { overallReasonText, overallText, verdictSentence } from './sentenceText';
import { docket, findingOf, isRatioOfExits } from './viewModel';

/** Lines whose own words hold their interval. */
const TOLD_WITH_INTERVAL: readonly HypothesisId[] = ['support', 'morale', 'churnAndBurn', 'quotaAndTerritory'];

/** What can be said in a meeting: the verdict as a whole, and the line furthest from no difference with its interval and n. */
export function sayText(report: Protected<Report>, speech: Speech): string {
  const overall = ended(overallText(report, speech));
  const line = strongestLine(report, speech);
  if (line === null) return [overall, overallReasonText(report, speech)].filter((text) => text !== '').join(' ');
  const basis = basisText(line, speech);
  const told = [overall, ended(verdictSentence(line, report, speech))];
  if (basis !== null) told.push(trialIn(speech.format.language).say.basis(basis));
  return told.join(' ');
}

/** A title as a sentence among others. */
function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Of the supported ratios of exits whose sentence tells their interval, the one whose nearer end is furthest from 1. */
export function strongestLine(report: Protected<Report>, speech: Speech): HypothesisReport | null {
  const told = docket(report).tested.filter((line) => line.verdict === 'supports' && tellsInterval(line, speech));
  return told.toSorted((one, other) => distance(other) - distance(one))[0] ?? null;
}

function tellsInterval(line: HypothesisReport, speech: Speech): boolean {
  const finding = findingOf(line);
  if (finding !== null) return 'lower' in finding;
  return isRatioOfExits(line) && TOLD_WITH_INTERVAL.includes(line.id) && lineText(line, speech) !== null;
}

/** As a ratio of at least 1: an eighth and eight times are as far. */
function distance({ lower, upper }: HypothesisReport): number {
  return Math.max(lower ?? 1, upper === null ? 1 : 1 / upper);
}
