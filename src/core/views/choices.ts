import { isoMonth, type Month } from '../model/calendar';
import { EXIT_KINDS } from '../model/ids';
import type { FilterChoice, FilterChoices } from '../model/views';
import type { Subject } from './subject';

/** What a filter can name: regions and roles by their names, teams by the names given. */
export function filterChoices(subject: Subject, teamName: (number: number, code: number) => string): FilterChoices {
  const { workforce, grid } = subject.counts;
  const { assignments, dictionaries, spells } = workforce;
  const named = (names: readonly string[], codes: Int32Array): FilterChoice[] => {
    const used = new Set(codes);
    const known = names.flatMap((name, code) => (used.has(code) ? [{ code, name }] : []));
    return known.length > 0 && used.has(-1) ? [...known, { code: -1, name: '' }] : known;
  };
  const teams = [...subject.teamOfNumber].map(([number, code]) => ({ code: number, name: teamName(number, code) }));
  const kinds = new Set(spells.exitKind);
  return {
    months: Array.from({ length: grid.months }, (_, month) => isoMonth((grid.firstMonth + month) as Month)),
    regions: named(dictionaries.region, assignments.region),
    roles: named(dictionaries.role, assignments.role),
    teams: teams.length > 0 && assignments.team.includes(-1) ? [...teams, { code: -1, name: '' }] : teams,
    kinds: EXIT_KINDS.filter((_, code) => kinds.has(code)),
  };
}
