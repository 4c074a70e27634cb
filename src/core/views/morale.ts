import { enpsByMonth } from '../metrics/enpsByMonth';
import type { Scope } from '../metrics/figures';
import type { Measured } from '../metrics/measured';
import { moodAnswers } from '../metrics/moodAnswers';
import { type HeatGroups, moodByMonth } from '../metrics/moodByMonth';
import { responseByMonth } from '../metrics/responseByMonth';
import { isoMonth, type Month } from '../model/calendar';
import type { MoraleView } from '../model/moraleView';
import { attendanceOf } from './attendance';
import { leadLag } from './leadLag';
import type { Part } from './part';
import type { Subject } from './subject';
import { supportSeen } from './supportSeen';

/** More rows than that cannot be read. */
const MOST_GROUPS = 40;

export function moraleView({ minimum }: Subject, { counts, scope }: Part): MoraleView {
  const { workforce, grid } = counts;
  const { first, last } = scope.period;
  const groups = heatGroups(counts, scope);
  return {
    months: Array.from({ length: last - first + 1 }, (_, month) =>
      isoMonth((grid.firstMonth + first + month) as Month),
    ),
    pulse: workforce.pulse !== null,
    groupMeansLeftOut: scope.unit !== null && moodAnswers(counts).means.length > 0,
    dimensions: moodByMonth(counts, scope, groups),
    enps: enpsByMonth(counts, scope),
    response: responseByMonth(counts, scope),
    leadLag: leadLag(counts, scope),
    blindSpot: supportSeen(counts, scope, minimum),
    attendance: attendanceOf(counts, scope, groups),
  };
}

/** Teams where they are few enough to draw, else regions; null where neither are, or only one is. */
function heatGroups({ workforce, grid }: Measured, { unit, period }: Scope): HeatGroups | null {
  const { assignments, dictionaries } = workforce;
  const { from, to } = assignments;
  const [firstDay, lastDay] = [grid.firstDay[period.first], grid.lastDay[period.last]];
  for (const by of ['team', 'region'] as const) {
    const codes = assignments[by];
    const there = new Uint8Array(dictionaries[by].length);
    let size = 0;
    for (let stretch = 0; stretch < codes.length && size <= MOST_GROUPS; stretch++) {
      const code = codes[stretch];
      if (code < 0 || there[code] === 1 || (unit !== null && unit[stretch] === 0)) continue;
      if (from[stretch] > lastDay || to[stretch] < firstDay) continue;
      there[code] = 1;
      size++;
    }
    if (size < 1 || size > MOST_GROUPS) continue;
    return compacted(by, dictionaries[by], codes, there);
  }
  return null;
}

/** Only the groups of the part; all others count as not said, and nobody of them is inside. */
function compacted(by: 'team' | 'region', names: readonly string[], codes: Int32Array, there: Uint8Array): HeatGroups {
  const kept = names.map((_, code) => code).filter((code) => there[code] === 1);
  const place = new Int32Array(names.length).fill(-1);
  for (const [index, code] of kept.entries()) place[code] = index;
  const of = new Int32Array(codes.length).fill(kept.length);
  for (let stretch = 0; stretch < of.length; stretch++)
    if (codes[stretch] >= 0 && place[codes[stretch]] >= 0) of[stretch] = place[codes[stretch]];
  return {
    by,
    names: kept.map((code) => names[code]),
    of,
    ofTeam: by === 'team' ? place : null,
  };
}
