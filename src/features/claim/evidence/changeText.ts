import type { HypothesisReport } from '../../../core/model/hypothesisReport';
import type { Speech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { roughCount } from '../roughCount';

const AGREEING_SHARE = 0.8;

/** How many of so many other ways to count must agree before a verdict supports. */
export function leastAgreeing(total: number): number {
  return Math.ceil(AGREEING_SHARE * total - 1e-9);
}

/** What would make this verdict another one, from the rules fixed before looking. */
export function changeText(hypothesis: HypothesisReport, speech: Speech): string {
  const { messages, format } = speech;
  const { changes } = trialIn(format.language);
  const { verdict, reason, missing, specifications } = hypothesis;
  if (reason === 'insideSmallestEffect') return samenessText(hypothesis, speech);
  if (verdict === 'supports')
    return specifications === null
      ? changes.supportsPlain
      : changes.supports(
          format.count(specifications.agree),
          format.count(leastAgreeing(specifications.total)),
          format.count(specifications.total),
        );
  switch (reason) {
    case 'oppositeDirection':
    case 'underBenchmark':
      return changes.opposite;
    case 'managersDiffer':
    case 'managersMayDiffer':
      return changes.managersFirst;
    case 'notSignificantAfterHolm':
      return changes.fewerQuestions;
    case 'specificationsDisagree':
      return specifications === null
        ? changes.longer
        : changes.specifications(format.count(leastAgreeing(specifications.total)), format.count(specifications.total));
    case 'singleManagerDecides':
      return changes.singleManager;
    case 'negativeControlLoud':
      return changes.negativeControl;
    case 'permutationDisagrees':
      return changes.permutation;
    case 'overTimeDisagrees':
      return changes.overTime;
    case 'benchmarkMissing':
      return changes.benchmark;
    case 'tableMissing':
      return missing === null ? changes.notTestable : changes.table(messages.words.tables[missing]);
  }
  return verdict === 'notTestable' ? changes.notTestable : settlingText(hypothesis, speech);
}

/** Two ways out of "cannot tell": more of the same, or more managers where only they count. */
function settlingText({ unit, exitsNeeded, details }: HypothesisReport, { format }: Speech): string {
  const { changes } = trialIn(format.language);
  if (unit === 'rankCorrelation') return changes.moreManagers;
  if (details?.kind === 'performance')
    return details.sellerMonthsNeeded > 0
      ? changes.moreSellerMonths(format.count(roughCount(details.sellerMonthsNeeded)))
      : changes.longer;
  if (exitsNeeded === null || exitsNeeded <= 0) return changes.longer;
  return changes.moreExits(format.count(roughCount(exitsNeeded)));
}

/** An interval that is no wider than no difference hangs on no rule: only other data would change what it says. */
const NOTHING_SEEN = 1.0005;

/** Too small a difference to be worth acting on: the furthest end of the 90 % interval is what decides. */
function samenessText({ unit, lower90, upper90 }: HypothesisReport, { format }: Speech): string {
  const { changes } = trialIn(format.language);
  if (lower90 === null || upper90 === null) return changes.longer;
  if (unit === 'rankCorrelation')
    return changes.samenessCorrelation(format.ratio(Math.max(Math.abs(lower90), Math.abs(upper90))));
  const furthest = Math.max(upper90, 1 / lower90);
  return furthest < NOTHING_SEEN ? changes.longer : changes.sameness(format.ratio(furthest));
}
