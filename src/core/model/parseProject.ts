import { type AnalysisOptions, DECIDING_OPTIONS, DEFAULT_OPTIONS, type OptionChange } from './analysisOptions';
import { type Filter, NO_FILTER, TENURE_FILTERS } from './filter';
import { EXIT_KINDS, OUTCOMES, SAMPLE_IDS } from './ids';
import { savedChoices } from './parseChoices';
import {
  type BadPlace,
  day,
  list,
  month,
  number,
  oneOf,
  orNull,
  type Parser,
  parsed,
  shape,
  text,
  textLike,
  whole,
  wholeNumber,
  yesNo,
} from './parser';
import { slide } from './parseSlide';
import { NO_PAGE_STATE, type PageState, type ProjectAnalysis, type ProjectContent, type ProjectFile } from './project';
import { NO_CHOICES } from './reading';
import type { SavedView } from './savedView';
import type { TimeNote } from './timeNote';
import { type CostRange, type Costs, NO_COSTS } from './turnoverCost';

const positive = number(Number.MIN_VALUE, Number.MAX_VALUE);
const money = number(0, Number.MAX_VALUE);

/** More would keep the page busy for hours: what a person never set, a file may not. */
const MOST_DRAWS = 100_000;
const MOST_MONTHS = 120;

const options: Parser<AnalysisOptions> = shape((field) => {
  const saved = <Key extends keyof AnalysisOptions>(key: Key, parse: Parser<AnalysisOptions[Key]>) =>
    field(key, parse, DEFAULT_OPTIONS[key]);
  return {
    outcome: saved('outcome', oneOf(OUTCOMES)),
    minGroup: saved('minGroup', wholeNumber(0)),
    seed: saved('seed', wholeNumber(0)),
    lagMonths: saved('lagMonths', wholeNumber(0, MOST_MONTHS)),
    leaveOutMonths: saved('leaveOutMonths', wholeNumber(0, MOST_MONTHS)),
    permutations: saved('permutations', wholeNumber(1, MOST_DRAWS)),
    bootstraps: saved('bootstraps', wholeNumber(1, MOST_DRAWS)),
    bestManagers: saved('bestManagers', number(0, 1)),
    bestLevels: saved('bestLevels', number(0, 1)),
    costPerExit: saved('costPerExit', orNull(money)),
    costPerHour: saved('costPerHour', orNull(money)),
    smallestRateRatio: saved('smallestRateRatio', positive),
    smallestMedianRateRatio: saved('smallestMedianRateRatio', positive),
    smallestRankCorrelation: saved('smallestRankCorrelation', number(0, 1)),
    smallestSalesRatio: saved('smallestSalesRatio', positive),
    benchmarkYearlyRate: saved('benchmarkYearlyRate', orNull(positive)),
    asOf: saved('asOf', orNull(day)),
    from: saved('from', orNull(day)),
  };
});

const optionChange: Parser<OptionChange> = shape((field) => ({
  option: field('option', oneOf(DECIDING_OPTIONS)),
  before: field('before', orNull(positive)),
}));

const projectFile: Parser<ProjectFile> = shape((field) => ({
  name: field('name', orNull(text)),
  size: field('size', wholeNumber(0)),
  sha256: field('sha256', textLike(/^(?:[0-9a-f]{64})?$/)),
}));

const analysis: Parser<ProjectAnalysis> = shape((field) => ({
  sample: field('sample', orNull(oneOf(SAMPLE_IDS)), null),
  choices: field('choices', savedChoices, NO_CHOICES),
  options: field('options', options, DEFAULT_OPTIONS),
  changedAfterResults: field('changedAfterResults', list(optionChange), []),
  files: field('files', whole(projectFile)),
}));

const filter: Parser<Filter> = shape((field) => ({
  from: field('from', orNull(month), null),
  to: field('to', orNull(month), null),
  regions: field('regions', list(wholeNumber(-1)), []),
  roles: field('roles', list(wholeNumber(-1)), []),
  teams: field('teams', list(wholeNumber(-1)), []),
  tenure: field('tenure', list(oneOf(TENURE_FILTERS)), []),
  kinds: field('kinds', list(oneOf(EXIT_KINDS)), []),
}));

const savedView: Parser<SavedView> = shape((field) => ({
  name: field('name', text),
  path: field('path', textLike(/^\/[a-z-]*$/)),
  filter: field('filter', filter),
  compare: field('compare', yesNo, false),
  outcome: field('outcome', oneOf(OUTCOMES), DEFAULT_OPTIONS.outcome),
}));

const monthNote: Parser<TimeNote> = shape((field) => ({ month: field('month', month), text: field('text', text) }));

const costRange: Parser<CostRange> = shape((field) => ({ low: field('low', money), high: field('high', money) }));

const costs: Parser<Costs> = shape((field) => ({
  recruiting: field('recruiting', orNull(costRange), null),
  training: field('training', orNull(costRange), null),
  rampShortfall: field('rampShortfall', orNull(costRange), null),
  vacantDays: field('vacantDays', orNull(costRange), null),
  quotaPerDay: field('quotaPerDay', orNull(costRange), null),
  hour: field('hour', orNull(costRange), null),
}));

const page: Parser<PageState> = shape((field) => ({
  looked: field('looked', yesNo, false),
  guess: field('guess', orNull(text), null),
  filter: field('filter', filter, NO_FILTER),
  compare: field('compare', yesNo, false),
  views: field('views', list(savedView), []),
  slides: field('slides', list(slide), []),
  monthNotes: field('monthNotes', list(monthNote), []),
  costs: field('costs', costs, NO_COSTS),
}));

const project: Parser<ProjectContent> = shape((field) => ({
  analysis: field('analysis', analysis),
  page: field('page', page, NO_PAGE_STATE),
}));

/**
 * A saved project, or the first place that is wrong. With `leftOut` (of a newer version) what is not understood is left out
 * and its path told there.
 */
export function parseProject(saved: unknown, leftOut: string[] | null): ProjectContent | BadPlace {
  const outcome = parsed(project, saved, { path: '', leftOut });
  return 'value' in outcome ? outcome.value : outcome;
}
