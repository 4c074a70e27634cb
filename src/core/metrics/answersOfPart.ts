import { PULSE_DIMENSIONS, type PulseDimension, RESPONDENTS } from '../model/ids';
import { keepFew } from './keepFew';
import type { Measured } from './measured';

const SELLER = RESPONDENTS.indexOf('seller');
/** Each screen's own questions. */
const KEPT_LISTS = 6;

const kept = keepFew<Measured, Int32Array>(KEPT_LISTS);

/**
 * Entries of the pulse file in which sellers answer one of these questions, in its order. A person's answer stands where he or she
 * stood in that month (`places.pulse`); answers of people who were not there are left out. Means of groups stand nowhere (−1): they
 * cannot be parted by a filter, with one they are outside.
 */
export function answersTo(measured: Measured, dimensions: readonly PulseDimension[]): Int32Array {
  const { pulse } = measured.workforce;
  const places = measured.places.pulse;
  if (pulse === null || places === null) return new Int32Array(0);
  return kept(measured, dimensions.join(' '), () => {
    const isAsked = Uint8Array.from(PULSE_DIMENSIONS, (dimension) => Number(dimensions.includes(dimension)));
    const entries = new Int32Array(pulse.month.length);
    let count = 0;
    for (let entry = 0; entry < entries.length; entry++) {
      if (pulse.respondent[entry] !== SELLER || isAsked[pulse.dimension[entry]] === 0) continue;
      if (places[entry] >= 0 || pulse.person[entry] < 0) entries[count++] = entry;
    }
    return entries.slice(0, count);
  });
}
