import { MORALE_DIMENSIONS } from '../model/moraleView';
import { ClusterColumns } from './clusteredMean';
import type { Scope } from './figures';
import type { Measured } from './measured';
import { MOOD_KIND, moodAnswers } from './moodAnswers';
import { MIDDLE } from './moodCounts';
import { personOf } from './personOf';

const KINDS = MORALE_DIMENSIONS.length;

/** Answers of the part to each question (one cell each), around the middle of the scale: all of a person as one cluster, all means of a team. */
export function moodOfPeople(measured: Measured, { unit, period }: Pick<Scope, 'unit' | 'period'>): ClusterColumns {
  const { first, last } = period;
  const persons = personOf(measured.workforce);
  const { start, month, score } = moodAnswers(measured);
  const columns = new ClusterColumns(KINDS);
  const weights = new Float64Array(KINDS);
  const scores = new Float64Array(KINDS);
  let person = -1;
  const close = () => {
    for (let kind = 0; kind < KINDS; kind++) if (weights[kind] > 0) columns.add(kind, weights[kind], scores[kind]);
    weights.fill(0);
    scores.fill(0);
  };
  for (let stretch = 0; stretch < persons.length; stretch++) {
    if (unit !== null && unit[stretch] === 0) continue;
    if (persons[stretch] !== person) close();
    person = persons[stretch];
    for (let kind = 0; kind < KINDS; kind++) {
      const end = start[stretch * KINDS + kind + 1];
      let weight = 0;
      let sum = 0;
      for (let answer = start[stretch * KINDS + kind]; answer < end; answer++) {
        const own = month[answer];
        if (own < first || own > last) continue;
        weight++;
        sum += score[answer] - MIDDLE;
      }
      weights[kind] += weight;
      scores[kind] += sum;
    }
  }
  close();
  if (unit === null) addMeans(measured, period, columns);
  return columns;
}

/** Means of groups, which belong to everyone together. */
function addMeans(measured: Measured, { first, last }: Scope['period'], columns: ClusterColumns): void {
  const { pulse, dictionaries } = measured.workforce;
  const teams = dictionaries.team.length + 1;
  const weights = new Float64Array(KINDS * teams);
  const scores = new Float64Array(KINDS * teams);
  for (const entry of moodAnswers(measured).means) {
    if (pulse === null) return;
    const month = pulse.month[entry] - measured.grid.firstMonth;
    if (month < first || month > last) continue;
    const cluster = MOOD_KIND[pulse.dimension[entry]] * teams + pulse.team[entry] + 1;
    weights[cluster] += pulse.answers[entry];
    scores[cluster] += pulse.answers[entry] * (pulse.score[entry] - MIDDLE);
  }
  for (let cluster = 0; cluster < weights.length; cluster++)
    if (weights[cluster] > 0) columns.add(Math.floor(cluster / teams), weights[cluster], scores[cluster]);
}
