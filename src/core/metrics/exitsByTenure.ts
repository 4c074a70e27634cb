import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../model/calendar';
import { EXIT_KINDS } from '../model/ids';
import { TENURE_BAND_MONTHS, type TenureBand } from '../model/leavingView';
import { poissonInterval } from '../stats/poissonInterval';
import type { Scope } from './figures';
import type { Unit } from './groups';
import type { Measured } from './measured';

/** The first whole day since hire of each band. */
const FIRST_DAYS = TENURE_BAND_MONTHS.map((months) => Math.ceil(months * DAYS_PER_MONTH));

/**
 * Question: in which months of employment do people leave most?
 * Formula: counted exits / person-years in each band of time since hire, exact by day (hire = day 0, the exit day counts),
 * with the exact Poisson interval of Garwood (1936). R: poisson.test(exits, years)$conf.int. Unit: exits per person-year.
 * Bands add up to the turnover of the part. The rate is null where nobody was in the band.
 */
export function exitsByTenure(measured: Measured, scope: Scope): TenureBand[] {
  const inside = countBands(measured, scope, scope.unit);
  const outside = scope.unit === null ? null : countBands(measured, { ...scope, period: everyMonth(measured) }, null);
  const insideEver = outside && countBands(measured, { ...scope, period: everyMonth(measured) }, scope.unit);
  return TENURE_BAND_MONTHS.map((fromMonths, band) => {
    const personYears = inside.days[band] / DAYS_PER_YEAR;
    const exits = inside.exits[band];
    const interval = personYears > 0 ? poissonInterval(exits, personYears) : null;
    return {
      fromMonths,
      toMonths: TENURE_BAND_MONTHS[band + 1] ?? null,
      people: inside.people[band],
      exits,
      personYears,
      rate: personYears > 0 ? exits / personYears : null,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      ...(outside && insideEver ? { outside: outside.people[band] - insideEver.people[band] } : {}),
    };
  });
}

function everyMonth({ grid }: Measured): Scope['period'] {
  return { first: 0, last: grid.months - 1 };
}

function countBands({ workforce, grid }: Measured, { period, counted }: Scope, unit: Unit | null) {
  const { assignments, spells } = workforce;
  const firstDay = grid.firstDay[period.first];
  const lastDay = grid.lastDay[period.last];
  const bands = TENURE_BAND_MONTHS.length;
  const counts = {
    days: new Float64Array(bands),
    exits: new Int32Array(bands),
    people: new Int32Array(bands),
  };
  const isCounted = EXIT_KINDS.map((kind) => counted.includes(kind));
  const lastPerson = new Int32Array(bands).fill(-1);
  for (let stretch = 0; stretch < assignments.count; stretch++) {
    if (unit !== null && unit[stretch] === 0) continue;
    const from = assignments.from[stretch];
    const to = assignments.to[stretch];
    if (from > lastDay || to < firstDay) continue;
    const spell = assignments.spell[stretch];
    const hire = spells.hire[spell];
    const person = spells.person[spell];
    const start = (from < firstDay ? firstDay : from) - hire;
    const end = (to > lastDay ? lastDay : to) - hire;
    let band = bands - 1;
    while (FIRST_DAYS[band] > end) band--;
    const isLast = stretch === assignments.count - 1 || assignments.spell[stretch + 1] !== spell;
    if (isLast && to <= lastDay && isCounted[spells.exitKind[spell]]) counts.exits[band]++;
    for (let last = end; last >= start; band--) {
      const first = Math.max(start, FIRST_DAYS[band]);
      counts.days[band] += last - first + 1;
      if (lastPerson[band] !== person) counts.people[band]++;
      lastPerson[band] = person;
      last = first - 1;
    }
  }
  return counts;
}
