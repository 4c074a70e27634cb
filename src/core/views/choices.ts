import { type GroupedBy, groupsBy } from '../metrics/groups';
import { peopleIn } from '../metrics/headcount';
import { isoMonth, type Month } from '../model/calendar';
import { EXIT_KINDS } from '../model/ids';
import type { FilterChoice, FilterChoices } from '../model/views';
import type { Subject } from './subject';

/**
 * What a filter can name: regions and roles by their names, teams by the names given. Those of fewer people than may be shown are not
 * offered: their part would be refused, and a name in the list would tell of somebody.
 */
export function filterChoices(subject: Subject, teamName: (number: number, code: number) => string): FilterChoices {
  const { workforce, grid } = subject.counts;
  const { dictionaries, spells, from, asOf } = workforce;
  const offered = (by: GroupedBy) => {
    const people = peopleIn(workforce, groupsBy(workforce, by, null), from, asOf);
    return (code: number) => people[code < 0 ? dictionaries[by].length : code] >= subject.minimum;
  };
  const withUnknown = (known: readonly FilterChoice[], isOffered: (code: number) => boolean) =>
    known.length > 0 && isOffered(-1) ? [...known, { code: -1, name: '' }] : known;
  const named = (by: 'region' | 'role') => {
    const isOffered = offered(by);
    const known = dictionaries[by].flatMap((name, code) => (isOffered(code) ? [{ code, name }] : []));
    return withUnknown(known, isOffered);
  };
  const isTeamOffered = offered('team');
  const teams = [...subject.teamOfNumber].flatMap(([number, code]) =>
    isTeamOffered(code) ? [{ code: number, name: teamName(number, code) }] : [],
  );
  const kinds = new Set(spells.exitKind);
  return {
    months: Array.from({ length: grid.months }, (_, month) => isoMonth((grid.firstMonth + month) as Month)),
    regions: named('region'),
    roles: named('role'),
    teams: withUnknown(teams, isTeamOffered),
    kinds: EXIT_KINDS.filter((_, code) => kinds.has(code)),
  };
}
