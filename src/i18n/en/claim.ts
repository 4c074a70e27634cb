import type { HypothesisId } from '../../core/model/ids';
import type { OverallVerdictId } from '../../core/model/report';
import type { EffectUnit, VerdictId } from '../../core/model/verdict';
import { many } from '../many';

export const claim = {
  heading: 'The claim',
  orMore: (lower: string) => `${lower} or more`,
  /** Ratios that cannot be under 1, where the lower end is 1. */
  upTo: (upper: string) => `between no difference and ${upper} times`,
  noneSeen: 'no difference seen',
  fromNone: 'between no difference and any',
  article:
    'High turnover is mostly not the nature of the business. It is what happens where sellers are poorly supported.',
  articleNote: 'The trainer’s claim, in our words.',
  quoted: (name: string) => `“${name}”`,
  overall: {
    mostly: 'Here, mostly: over half of the exits above the company’s best go with how teams are managed',
    notHere: 'Not here: in these data exits do not follow who manages',
    cannotTell: 'These data cannot tell',
    notTestable: 'These data cannot put the claim to the test',
  } satisfies Record<Exclude<OverallVerdictId, 'partly'>, string>,
  partly: (count: number, supported: string) =>
    count === 1 ? `In part: ${supported} holds up in these data` : `In part: ${supported} hold up in these data`,
  /** Under a verdict that cannot tell: rivals the data do support. */
  didShow: (rivals: string) => `What did show: ${rivals}.`,
  /** Which parts carry the verdict `mostly`. */
  mostlyParts: (count: number, supported: string) =>
    count === 0
      ? 'No part of the sentence holds up by itself here; only practice and other differences between managers together do.'
      : `Of its parts, ${supported} ${count === 1 ? 'holds up by itself' : 'hold up by themselves'}.`,
  docket: {
    title: (count: number, lines: string, parts: string) =>
      count === 1 ? `One line of evidence: ${parts}` : `${lines} lines of evidence: ${parts}`,
    reading: 'The trainer’s claim, taken apart. What each part predicts was fixed before looking.',
    parts: {
      supports: (count: string) => (count === '1' ? '1 supports' : `${count} support`),
      contradicts: (count: string) => (count === '1' ? '1 contradicts' : `${count} contradict`),
      cannotTell: (count: string) => `${count} cannot tell`,
      notTestable: (count: string) => `${count} not testable`,
    } satisfies Record<VerdictId, (count: string) => string>,
    caption: 'Each hypothesis with its estimate, interval and verdict',
    hypothesis: 'Hypothesis',
    effect: 'Estimate and 95% interval',
    effectText: (estimate: string, interval: string) => `${estimate} (${interval})`,
    /** For how much more the estimate stands. */
    perHours: (hours: string) => `per ${hours}\u00a0h a month`,
    perStep: 'per typical step',
    verdict: 'Verdict',
    sentence: 'In a sentence',
    evidence: 'Evidence',
    showEvidence: (name: string) => `Evidence: ${name}`,
    notBuilt: (names: string) => `Not tested in this version: ${names}.`,
  },
  findings: {
    managersDiffer: (ratio: string, interval: string) =>
      `Exits pile up under some managers more than chance allows: of two teams drawn at random, one typically loses ${ratio} times as many (95%: ${interval}).`,
    managersAlike: (ratio: string) =>
      `Managers differ by less than is worth acting on: two teams drawn at random by at most ${ratio} times on the 90% interval that decides this.`,
    hoursFewer: {
      coaching: (percent: string, interval: string) =>
        `Each further coaching hour a month goes with ${percent} fewer exits (95%: ${interval}).`,
      training: (percent: string, interval: string) =>
        `Each further training hour a month goes with ${percent} fewer exits (95%: ${interval}).`,
    },
    hoursMore: {
      coaching: (percent: string, interval: string) =>
        `The other way round: each further coaching hour a month goes with ${percent} more exits (95%: ${interval}).`,
      training: (percent: string, interval: string) =>
        `The other way round: each further training hour a month goes with ${percent} more exits (95%: ${interval}).`,
    },
    hoursAlike: {
      coaching: (interval: string) =>
        `No difference worth acting on: a typical step in coaching hours goes with ${interval} times the exits on the 90% interval that decides this.`,
      training: (interval: string) =>
        `No difference worth acting on: a typical step in training hours goes with ${interval} times the exits on the 90% interval that decides this.`,
    },
    sameRateEverywhere: (ratio: string) =>
      `Much the same rate under every manager: two teams drawn at random differ by at most ${ratio} times on the 90% interval that decides this.`,
    notTheSameRate: (ratio: string, interval: string) =>
      `Not the same rate everywhere: of two teams drawn at random, one typically loses ${ratio} times as many (95%: ${interval}).`,
    hiresDiffer: (ratio: string, interval: string) =>
      `Early exits go with source and assessment at hiring, whoever manages: a typical difference there goes with ${ratio} times the exits (95%: ${interval}).`,
    hiresAlike: (ratio: string) =>
      `Early exits hardly differ by source and assessment at hiring: at most ${ratio} times on the 90% interval that decides this.`,
    noneSeen: {
      managersAlike: 'No difference between managers was seen beyond what chance gives.',
      sameRateEverywhere: 'Much the same rate under every manager: no difference seen.',
    },
    /** How long so many exits take. */
    pace: (years: number, written: string) =>
      years === 1 ? 'That is about one year at this pace.' : `That is about ${written} years at this pace.`,
    neverEnough: 'That is more than these files can ever give.',
    hiresLessThanChance:
      'Early exits differ by source and assessment at hiring even less than chance alone would have it.',
    supportFewer: (percent: string, interval: string) =>
      `A typical step in how well people feel backed goes with ${percent} fewer exits (95%: ${interval}).`,
    trainingNeedsCoaching: (low: string, high: string) =>
      `A typical step in training goes with ${high} times the exits where there is much coaching, and with ${low} times where there is little.`,
    moraleFirst: (percent: string, interval: string) =>
      `Among people of one team in the same month, a typical step up in morale goes with ${percent} fewer exits months later (95%: ${interval}).`,
    hoursSell: (percent: string, interval: string) =>
      `After a team had got more hours, its sellers attained ${percent} more for a typical step (95%: ${interval}).`,
    symptomsTogether: (correlation: string) =>
      `High turnover, sellers under 60% of quota and low morale sit in the same teams (weakest rank correlation: ${correlation}).`,
    blindSpot: (points: string, correlation: string) =>
      `Managers rate their support ${points} points of 100 above what their people say, and the wider the gap, the higher the turnover (rank correlation: ${correlation}).`,
    blindSpotBelow: (points: string, correlation: string) =>
      `Managers rate their support ${points} points of 100 below what their people say on average; still, the higher their rating above their people’s, the higher the turnover (rank correlation: ${correlation}).`,
    aboveBenchmark: (ratio: string, interval: string) =>
      `${ratio} times the benchmark (95%: ${interval}), much the same under every manager.`,
    exitsInARow: (ratio: string) =>
      `In the five months after an exit, each one goes with ${ratio} times as many further exits in the same team.`,
    quotaDecides: (ratio: string, interval: string) =>
      `Exits go with attainment and raised quotas, whoever manages: a typical difference there goes with ${ratio} times the exits (95%: ${interval}).`,
    settle: (count: number, written: string) =>
      count === 1 ? 'One more exit could settle it.' : `About ${written} more exits could settle it.`,
    detectable: (percent: string) =>
      `These files would probably have shown a difference of ${percent} or more per typical step (80% power), and missed a smaller one.`,
    settleSellerMonths: (written: string) => `About ${written} more months of sellers’ figures could settle it.`,
    detectableCorrelation: (correlation: string) =>
      `With so many managers, a rank correlation of ${correlation} or more would probably have shown (80% power), and a weaker one would have been missed.`,
    detectableSpread: (ratio: string) =>
      `These files would probably have shown teams that typically differ by ${ratio} times or more (80% power), and missed a smaller difference.`,
  },
  evidence: {
    estimate: 'Estimate',
    units: {
      medianRateRatio: ' times, between two teams drawn at random (1 = all alike)',
      rateRatioToBenchmark: ' times the benchmark (1 = as usual)',
      rankCorrelation: ' as rank correlation between managers (0 = unrelated, 1 = the same order)',
      salesRatioPerStandardDeviation: ' times the attainment for a typical step in hours over time (1 = no difference)',
      rateRatioPerStandardDeviation: ' times the exits for a typical step in hours (1 = no difference)',
    } satisfies Record<EffectUnit, string>,
    /** What a typical step is a step in, where it is not hours. */
    unitsOf: {
      trainingNeedsCoaching:
        ': what a typical step in training goes with where there is much coaching, over the same where there is little (1 = no difference)',
      support: ' times the exits for a typical step in how well people feel backed (1 = no difference)',
      morale: ' times the exits for a typical step up in morale (1 = no difference)',
      badHires: ' times the early exits for a typical difference in source and assessment (1 = no difference)',
      contagion: ' times the exits for a typical difference in exits of the months before (1 = no difference)',
      quotaAndTerritory: ' times the exits for a typical difference in attainment and quota (1 = no difference)',
    } satisfies Partial<Record<HypothesisId, string>>,
    details: {
      littleCoaching: 'A step in training, under little coaching',
      muchCoaching: 'A step in training, under much coaching',
      kinds: {
        low: { low: 'Little training, little coaching', high: 'Little training, much coaching' },
        high: { low: 'Much training, little coaching', high: 'Much training, much coaching' },
      },
      kindOfTeams: (ratio: string, exits: string, managers: string) =>
        `${ratio} times the exits expected (${many(exits, 'exit', 'exits')}, ${many(managers, 'manager', 'managers')} shown)`,
      excess: 'Lacking both, beyond what lacking each adds (relative excess risk, 0 = nothing)',
      excessText: (excess: string, interval: string) => `${excess} (95%: ${interval})`,
      timesExits: (ratio: string) => `${ratio} times the exits`,
      moodPerExit: 'The other way round: morale of those who stay, after an exit',
      points: (points: string, interval: string) => `${points} points of 100 (95%: ${interval})`,
      exitsStruggling: 'Exits with sellers under 60% of quota',
      exitsMorale: 'Exits with low morale',
      strugglingMorale: 'Sellers under 60% of quota with low morale',
      gap: 'Managers’ own rating less their people’s, on average',
      gapPoints: (points: string) => `${points} points of 100`,
      perExit: (months: string) => `Per exit, in the ${many(months, 'month', 'months')} after it`,
      sellerMonths: 'Further months of sellers’ figures needed to settle it',
    },
    interval95: '95% interval',
    interval90: '90% interval',
    p: 'p, from the model',
    pPermutation: 'p, from shuffling',
    pAdjusted: 'p, corrected for the number of questions (Holm)',
    shuffles: 'At least as extreme when shuffled',
    shufflesOf: (asExtreme: string, shuffles: string) => `${asExtreme} of ${shuffles}`,
    detectable: 'Smallest difference this file could show (80% power)',
    exitsNeeded: 'Further exits needed to settle it',
    roughly: (count: string) => `about ${count}`,
    benefitRuledOut: (percent: string) =>
      `A benefit of more than ${percent} per typical step is ruled out by the 95% interval.`,
    basis: 'Behind it',
    /** Instead of a number of exits that is withheld. */
    fewer: 'fewer',
    basisText: (managers: string, exits: string, years: string) =>
      `${many(managers, 'manager', 'managers')}, ${many(exits, 'exit', 'exits')}, ${years} years worked`,
    specifications: 'Other ways to count',
    specificationsAgree: (agree: string, total: string) => `${agree} of ${total} on the predicted side`,
    specificationColumns: {
      outcome: 'Counted',
      lagMonths: 'Manager of so many months before',
      leaveOutMonths: 'Leavers’ last months left out',
      skipFirstMonths: 'First months after hire left out',
      earlyMonths: 'Exits within so many months of hire',
    },
    allMonths: 'any',
    cautions: 'Reservations',
    chance: 'What shuffling gives',
    none: '–',
  },
  method: 'How to read a verdict',
  methodText: {
    supports: () =>
      'The 95% interval lies on the predicted side, chance is ruled out even with several questions asked, and other ways to count agree.',
    contradicts: (alike: string, median: string) =>
      `Any difference is too small to be worth acting on: the 90% interval lies within ${alike} times the exits per typical step, or, between managers, under ${median} times. Or else the difference is beyond chance, but lies the other way.`,
    cannotTell: () => 'Everything between. It is an answer, not a failure.',
    notTestable: () => 'Something the test needs is not in the files.',
  } satisfies Record<VerdictId, (alike: string, median: string) => string>,
  methodRival: (name: string, median: string) =>
    `${name} is read the other way round, because it predicts no difference: supported where the 90% interval between managers stays under ${median} times, contradicted where managers differ.`,
};
