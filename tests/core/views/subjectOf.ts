import { claimContext } from '../../../src/core/claim/context';
import { measured } from '../../../src/core/metrics/measured';
import { type AnalysisOptions, DEFAULT_OPTIONS } from '../../../src/core/model/analysisOptions';
import { type Filter, NO_FILTER } from '../../../src/core/model/filter';
import { runSteps } from '../../../src/core/model/progress';
import type { Workforce } from '../../../src/core/model/workforce';
import { buildPanel } from '../../../src/core/panel/buildPanel';
import { partOf } from '../../../src/core/views/part';
import { type Subject, subject } from '../../../src/core/views/subject';

/** What views are computed from; teams go by their codes. */
export function subjectOf(workforce: Workforce, options: Partial<AnalysisOptions> = {}): Subject {
  const context = claimContext(workforce, runSteps(buildPanel(workforce)), { ...DEFAULT_OPTIONS, ...options }, false);
  const teams = workforce.dictionaries.team.map((_, code) => [code, code] as const);
  return subject(measured(workforce), context, 5, new Map(teams));
}

export function partWith(about: Subject, filter: Partial<Filter> = {}) {
  return partOf(about, { filter: { ...NO_FILTER, ...filter }, outcome: about.context.options.outcome });
}
