import { DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import type { Figures, PeriodFigures } from '../../../src/core/model/figures';
import type { HypothesisReport, PracticeReport } from '../../../src/core/model/hypothesisReport';
import { HYPOTHESIS_IDS } from '../../../src/core/model/ids';
import type { ManagerRow } from '../../../src/core/model/managersReport';
import type { Protected } from '../../../src/core/model/protected';
import type { Report } from '../../../src/core/model/report';
import { protectReport } from '../../../src/core/protect/protectReport';
import { createFormat } from '../../../src/i18n/format';
import type { Speech } from '../../../src/i18n/LanguageProvider';
import { LANGUAGES, type Language } from '../../../src/i18n/language';
import { loadMessages, messagesIn } from '../../../src/i18n/messages';

/* Reports as the pipeline writes them, with what a test cares about put in by hand. */

await Promise.all(LANGUAGES.map(loadMessages));

export function speechIn(language: Language): Speech {
  return { messages: messagesIn(language), format: createFormat(language) };
}

export const PRACTICE: PracticeReport = {
  ratioPerHour: 0.8,
  lowerPerHour: 0.7,
  upperPerHour: 0.91,
  standardDeviation: 1.3,
  line: [
    { hours: 1, ratio: 1.4, lower: 1.2, upper: 1.7 },
    { hours: 6, ratio: 0.5, lower: 0.3, upper: 0.8 },
  ],
  contrast: { threshold: 2.5, ratio: 1.6, lower: 1.2, upper: 2.1 },
  naive: { leaversHours: 1.1, stayersHours: 3, t: -15.1, p: 1e-9 },
};

export function hypothesis(given: Partial<HypothesisReport> & Pick<HypothesisReport, 'id'>): HypothesisReport {
  return {
    verdict: 'notTestable',
    reason: 'notYetBuilt',
    missing: null,
    estimate: null,
    unit: 'rateRatioPerStandardDeviation',
    lower: null,
    upper: null,
    lower90: null,
    upper90: null,
    p: null,
    pPermutation: null,
    pAdjusted: null,
    detectable: null,
    exitsNeeded: null,
    managers: 0,
    exits: 0,
    personMonths: 0,
    specifications: null,
    shuffled: null,
    practice: null,
    cautions: [],
    ...given,
  };
}

export function supportedPractice(id: 'coaching' | 'training'): HypothesisReport {
  return hypothesis({
    id,
    verdict: 'supports',
    reason: 'predictedDirection',
    estimate: 0.75,
    lower: 0.64,
    upper: 0.88,
    lower90: 0.65,
    upper90: 0.86,
    p: 0.001,
    pPermutation: 0.005,
    pAdjusted: 0.02,
    detectable: 0.8,
    exitsNeeded: 1045,
    managers: 40,
    exits: 283,
    personMonths: 12_559,
    practice: PRACTICE,
  });
}

const FIGURES: Figures = {
  opening: 100,
  hires: 30,
  exits: 25,
  exitsByKind: { voluntary: 20, involuntary: 3, neutral: 2, unknown: 0 },
  counted: 20,
  transfersIn: 0,
  transfersOut: 0,
  closing: 105,
  averageHeadcount: 102.5,
  personYears: 102,
  turnover: {
    rate: 0.196,
    lower: 0.12,
    upper: 0.303,
    shrm: 0.197,
    bda: 0.195,
    schlueter: 0.154,
    zvei: 0.195,
    basis: 0.2,
  },
  trainingHoursPerPersonMonth: 2,
  coachingHoursPerPersonMonth: 3,
  attainment: { total: 1.01, medianSeller: 0.97, shareAtQuota: 0.44, sellers: 90 },
  pulse: { mean: 58, answers: 400, respondents: 120 },
};

export function figures(given: Partial<PeriodFigures> = {}): PeriodFigures {
  return { ...FIGURES, first: '2024-01-01', last: '2024-12-31', ...given };
}

export function managerRow(given: Partial<ManagerRow> = {}): ManagerRow {
  return {
    manager: 'Manager',
    people: 12,
    personMonths: 240,
    exits: 6,
    expected: 5,
    ratio: 1.2,
    lower: 0.44,
    upper: 2.6,
    shrunk: 1.1,
    hours: { training: 2, coaching: 3 },
    ...given,
  };
}

export function report(given: Partial<Report> = {}): Protected<Report> {
  return protectReport({
    version: 1,
    app: '0',
    seed: 1,
    from: '2023-01-01',
    asOf: '2025-12-31',
    matches: [],
    findings: [],
    hypothesisCoverage: [],
    options: DEFAULT_OPTIONS,
    files: [],
    people: 150,
    spells: 152,
    exits: { total: 25, voluntary: 20, involuntary: 3, neutral: 2, unknown: 0, counted: 20 },
    cautions: [],
    coverage: [],
    byYear: [figures({ year: 2024 })],
    byMonth: [],
    byTeam: [],
    byRegion: [],
    byRole: [],
    whole: figures(),
    survival: { medianMonths: null, medianLower: null, medianUpper: null, lateEntry: 0, curve: [] },
    expected: null,
    managers: {
      tested: true,
      reason: null,
      count: 40,
      medianRateRatio: null,
      lower: null,
      upper: null,
      p: null,
      rows: [],
      funnel: [],
    },
    hypotheses: HYPOTHESIS_IDS.map((id) => hypothesis({ id })),
    attribution: {
      tested: false,
      reason: 'tooFewManagers',
      exits: 0,
      reference: { bestManagers: 0.2, bestLevels: 0.5, practice: { training: null, coaching: null, support: null } },
      shares: [],
      managing: null,
      lead: null,
      bootstraps: 0,
      cautions: [],
    },
    whatIf: [],
    movers: { tested: false, reason: 'tooFewMoves', moves: 0, travels: null, stays: null, rows: [] },
    runway: { tested: false, reason: 'tooFewExits', exits: 0, noticeMonths: 3, measures: [] },
    overall: { verdict: 'cannotTell', reason: 'intervalTooWide', supported: [], cautions: [] },
    ...given,
  });
}
