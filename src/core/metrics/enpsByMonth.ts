import { PULSE_DIMENSIONS } from '../model/ids';
import type { EnpsReport } from '../model/moraleView';
import { netShareInterval } from '../stats/netShareInterval';
import { answersTo } from './answersOfPart';
import type { Scope } from './figures';
import type { Measured } from './measured';

const ENPS = PULSE_DIMENSIONS.indexOf('enps');
const PROMOTERS_FROM = 9;
const DETRACTORS_TO = 6;
/** From so many answers on it tells something that nobody gave a 0. */
const MANY = 100;

/**
 * Question: would people recommend working here?
 * Formula: share of 9 and 10 less share of 0 to 6, of single answers on 0–10, with the interval of stats/netShareInterval.
 * Means of groups cannot be sorted into promoters and detractors and stay out. null where nobody was asked.
 */
export function enpsByMonth(measured: Measured, scope: Scope): EnpsReport | null {
  const { pulse } = measured.workforce;
  const places = measured.places.pulse;
  if (pulse === null || places === null) return null;
  const months = scope.period.last - scope.period.first + 1;
  const [of, promoters, detractors, outside] = [0, 0, 0, 0].map(() => new Int32Array(months));
  const firstMonth = measured.grid.firstMonth + scope.period.first;
  const entries = answersTo(measured, ['enps']);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const month = pulse.month[entry] - firstMonth;
    const place = places[entry];
    if (place < 0 || month < 0 || month >= months) continue;
    if (scope.unit !== null && scope.unit[place] === 0) {
      outside[month]++;
      continue;
    }
    of[month]++;
    if (pulse.score[entry] >= PROMOTERS_FROM) promoters[month]++;
    else if (pulse.score[entry] <= DETRACTORS_TO) detractors[month]++;
  }
  if (!of.some((count) => count > 0)) return null;
  return {
    months: Array.from(of, (answers, month) =>
      answers === 0
        ? null
        : {
            net: (promoters[month] - detractors[month]) / answers,
            ...netShareInterval(promoters[month], detractors[month], answers),
            answers,
            mostAlike: Math.max(promoters[month], detractors[month], answers - promoters[month] - detractors[month]),
            ...(outside[month] > 0 ? { outside: outside[month] } : {}),
          },
    ),
    noZero: nobodyGaveZero(measured),
  };
}

function nobodyGaveZero({ workforce: { pulse } }: Measured): boolean {
  if (pulse === null) return false;
  let asked = 0;
  for (let entry = 0; entry < pulse.score.length; entry++) {
    if (pulse.dimension[entry] !== ENPS || pulse.person[entry] < 0) continue;
    if (pulse.score[entry] < 1) return false;
    asked++;
  }
  return asked >= MANY;
}
