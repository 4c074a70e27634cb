import { answeredByMonth } from '../metrics/answeredMonths';
import { figuresByGroup, figuresByYear, unitMonths } from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import { moodAnswers } from '../metrics/moodAnswers';
import { quotaRuns } from '../metrics/quotaRuns';
import { placesByBin, sellersOfCells } from '../metrics/sellersByMonth';
import type { Filter } from '../model/filter';
import { NO_FILTER } from '../model/filter';
import { hoursView } from './hours';
import { leavingView } from './leaving';
import { teamRows } from './managerRows';
import { managersView } from './managers';
import { moraleView } from './morale';
import { noticeTraps } from './noticeTrap';
import { overviewView } from './overview';
import { type Part, partOf } from './part';
import { type StaysOfPart, staysOfPart } from './staysOfPart';
import type { Subject } from './subject';
import { symptomsOfPart } from './symptomsOfPart';
import { classesByQuarter } from './teamQuarters';

type Step = (subject: Subject, part: Part, stays: StaysOfPart) => unknown;

/** The long ones in pieces, then whole screens. */
const STEPS: readonly Step[] = [
  (_subject, { counts, scope }) => figuresByGroup(counts, 'team', scope),
  (subject) => subject.ramps(),
  ({ counts }) => answeredByMonth(counts, null),
  (subject, part) => overviewView(subject, part, false),
  teamRows,
  classesByQuarter,
  noticeTraps,
  hoursView,
  (subject, _part, stays) => symptomsOfPart(subject, stays),
  managersView,
  leavingView,
  moraleView,
];

/** What the first class of tenure asked for would have to wait for. */
const STEPS_BY_TENURE: readonly ((counts: Measured) => unknown)[] = [
  ({ places }) => places.quota,
  ({ places }) => [places.training, places.coaching],
  ({ places }) => places.pulse,
  quotaRuns,
  sellersOfCells,
  placesByBin,
  moodAnswers,
  (counts) => answeredByMonth(counts, null),
  (counts) => unitMonths(counts, null),
];

const IN_A_CLASS: Filter = { ...NO_FILTER, tenure: ['under90Days'] };

/** Computes what parts of the data share, step by step, before anybody asks for one: the answers stay the same, they come sooner. */
export function* prepareViews(subject: Subject): Generator<void, void, void> {
  const { outcome } = subject.context.options;
  const part = partOf(subject, { filter: NO_FILTER, outcome });
  const stays = staysOfPart(subject, part);
  yield;
  for (const step of STEPS) {
    step(subject, part, stays);
    yield;
  }
  const { counts } = subject.byTenure();
  yield;
  for (const step of STEPS_BY_TENURE) {
    step(counts);
    yield;
  }
  const inClass = partOf(subject, { filter: IN_A_CLASS, outcome });
  staysOfPart(subject, inClass);
  yield;
  figuresByYear(inClass.counts, inClass.scope);
  yield;
  figuresByGroup(inClass.counts, 'team', inClass.scope);
  yield;
  overviewView(subject, inClass, false);
}
