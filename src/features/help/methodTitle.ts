import { HYPOTHESIS_IDS, type HypothesisId } from '../../core/model/ids';
import type { Help } from '../../i18n/en';
import type { IdeaMethod, MethodId, MetricMethod } from '../../i18n/helpIds';
import type { MethodPage } from '../../i18n/methodPage';

export function isHypothesis(id: MethodId): id is HypothesisId {
  return HYPOTHESIS_IDS.some((known) => known === id);
}

export function pageOf(id: MetricMethod | IdeaMethod, { metrics, ideas }: Help): MethodPage {
  return { ...metrics, ...ideas }[id];
}

export function methodTitle(id: MethodId, help: Help): string {
  return isHypothesis(id) ? help.hypothesisPages[id].title : pageOf(id, help).title;
}
