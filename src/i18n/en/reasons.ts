import type { CautionCode } from '../../core/model/estimate';
import type { ReasonCode } from '../../core/model/verdict';

/** What the sentences may quote, all written already. */
export interface ReasonValues {
  readonly table: string;
  /** Any of which would do. */
  readonly columns: string;
  readonly managers: string;
  readonly exits: string;
  readonly interval: string;
  readonly agree: string;
  readonly total: string;
  readonly p: string;
}

/** Why a verdict came out as it did, or why there is none: one sentence each. */
export const reasons = {
  tableMissing: ({ table }) =>
    table === '' ? 'A file it needs is missing.' : `Needs a file that is missing: ${table}.`,
  columnMissing: ({ table, columns }) =>
    table === ''
      ? `Needs a column that none of the files has${columns === '' ? '' : `: ${columns}`}.`
      : `Needs a column or an answer that is missing in: ${table}.`,
  tooFewManagers: ({ managers }) => `Needs at least 8 managers with enough people; there are ${managers}.`,
  tooFewExits: ({ exits }) => `Needs at least 30 counted exits; there are ${exits}.`,
  tooFewPeople: () => 'The files hold too few people to show anything without showing a single one.',
  tooFewPeoplePerManager: () => 'Hardly any manager has five people or more, so teams cannot be compared.',
  managerPerPerson: () =>
    'Nearly every person has a manager of their own. The manager column probably holds something else.',
  noManagers: () => 'No file names the managers.',
  survivorsOnly: () =>
    'The files seem to hold only people who are still there. Without those who left nothing can be compared.',
  windowEmpty: () => 'Nobody was employed between the first and the last day of the data.',
  practiceConstant: () => 'Teams hardly differ in this, so there is nothing to compare.',
  fitFailed: () => 'The model could not be fitted to these data.',
  notYetBuilt: () => 'Not tested in this version.',
  predictedDirection: () => 'The whole interval lies on the side that was predicted.',
  oppositeDirection: () => 'The whole interval lies on the other side from what was predicted.',
  insideSmallestEffect: () => 'The difference is too small to be worth acting on.',
  notEquivalent: ({ interval }) => `Differences worth acting on are not ruled out: the 95% interval is ${interval}.`,
  intervalTooWide: ({ interval }) =>
    interval === ''
      ? 'The data leave open whether there is a difference.'
      : `The 95% interval, ${interval}, is too wide to tell a difference from none.`,
  notSignificantAfterHolm: ({ p }) =>
    p === ''
      ? 'Several questions were put to one file, and counting that in, chance is not ruled out.'
      : `Several questions were put to one file, and counting that in, chance is not ruled out (p ${p}).`,
  specificationsDisagree: ({ agree, total }) =>
    agree === ''
      ? 'The answer depends on how one counts.'
      : `The answer depends on how one counts: only ${agree} of ${total} ways come out on the predicted side.`,
  singleManagerDecides: () => 'One team alone carries the result; without it, it is gone.',
  negativeControlLoud: () =>
    'Exits no manager could have a hand in, such as retirements, move along. So something else is at work as well.',
  permutationDisagrees: () => 'The model and the shuffle test disagree, so neither is believed.',
  managersDiffer: () => 'Teams differ by more than this rival allows.',
  overTimeDisagrees: () =>
    'Between teams it holds, but over time it goes the other way: after a team had got more, more people left.',
  benchmarkMissing: () => 'Needs a benchmark: how many leave in a usual year in your business.',
  tooFewMonths: () => 'Needs at least 11 months of data.',
  aboveBenchmark: () => 'The rate lies above the benchmark, and much the same under every manager.',
  underBenchmark: () => 'The whole interval lies under the benchmark.',
  managersMayDiffer: () => 'The rate lies above the benchmark, but whether it is the same under every manager is open.',
  managingAboveHalf: ({ interval }) =>
    `Of the exits above the company’s best, more go with managing than with structure and hiring together: of 100 exits ${interval} more (95%), so more than half even at the cautious end. How many of all exits go with managing is less certain.`,
  managingUnderHalf: ({ interval }) =>
    `Of the exits above the company’s best, fewer go with managing than with structure and hiring together, even at the generous end: the difference is ${interval} of 100 exits (95%).`,
  managingIncludesNone: ({ interval }) =>
    `A part of the claim holds up, but how many exits go with managing is too uncertain: of all exits ${interval}.`,
  tooFewMoves: () => 'Needs at least 10 teams that changed manager.',
} satisfies Record<ReasonCode, (values: ReasonValues) => string>;

/** Statistical reservations. `values` are the numbers that come with them, written. */
export const cautions = {
  fewExits: 'Few exits: the figures swing by chance.',
  noExits: 'Not a single exit is on file.',
  survivorsOnly:
    'Hardly anyone has left, although people were hired over several years. Several HR systems export active people only: check that those who left are in the files.',
  exitsOnLastDay:
    'Many exits fall on one day, the last of all. That is probably the day of the export, written for people who are still there: leave their exit date empty.',
  noManagerHistory: 'There is no manager history: the last known manager stands for the whole time.',
  noHiringTerms: 'Where people were hired is not on file, so differences in hiring are not taken out.',
  lateEntry: 'Some people were there before the data begin. They count from then on.',
  exitsByAbsence:
    'Some exits are known only because people no longer appear in the monthly lists. Their day and kind are not known.',
  hireDatesAssumed: 'Some hire dates are not on file; those people count from the first list they appear in.',
  exitKindMostlyUnknown: 'The kind of most exits is not said, so few count as voluntary. Consider counting all exits.',
  allExitsCounted: 'All exits are counted, since no file says which were voluntary.',
  strataPooled: 'Some groups were too small for their own comparison and were taken together.',
  patternSeparated: 'In some groups everyone or nobody left; their estimates were drawn towards the middle.',
  notConverged: 'A fit did not settle; its numbers are left out.',
  practiceMissingMonths: 'The hours cover only part of the period.',
  singleManagerDecides: 'One team weighs heavily in this result.',
  negativeControlLoud: 'Exits no manager could have a hand in react as well.',
  negativeControlUnavailable: 'There are too few retirements and the like to check against.',
  specificationsDisagree: 'Other ways to count give other answers.',
  permutationDisagrees: 'The shuffle test does not agree with the model.',
  firstForm: 'Only source and assessment are looked at so far, not recruiter or hiring cohort.',
} satisfies Record<CautionCode, string>;
