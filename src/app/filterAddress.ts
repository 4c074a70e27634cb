import { type Filter, NO_FILTER, TENURE_FILTERS } from '../core/model/filter';
import { EXIT_KINDS } from '../core/model/ids';

const CODE_LISTS = { region: 'regions', role: 'roles', team: 'teams' } as const satisfies Record<string, keyof Filter>;
type CodeKey = keyof typeof CODE_LISTS;

/** The filter as the address says it: months, and codes in place of names. What it cannot be is left out. */
export function readFilter(settings: URLSearchParams): Filter {
  const codes = (key: CodeKey) =>
    distinct(
      listOf(settings, key)
        .filter((text) => CODE.test(text))
        .map(Number),
    );
  const chosen = <T extends string>(key: string, known: readonly T[]) => {
    const asked = listOf(settings, key);
    return known.filter((one) => asked.includes(one));
  };
  const [from, to] = [monthOf(settings, 'from'), monthOf(settings, 'to')];
  const isReversed = from !== null && to !== null && from > to;
  return {
    from: isReversed ? null : from,
    to: isReversed ? null : to,
    regions: codes('region'),
    roles: codes('role'),
    teams: codes('team'),
    tenure: chosen('tenure', TENURE_FILTERS),
    kinds: chosen('kind', EXIT_KINDS),
  };
}

export function writeFilter(filter: Filter, settings: URLSearchParams): void {
  if (filter.from !== null) settings.set('from', filter.from);
  if (filter.to !== null) settings.set('to', filter.to);
  const lists = {
    region: filter.regions,
    role: filter.roles,
    team: filter.teams,
    tenure: filter.tenure,
    kind: filter.kinds,
  };
  for (const [key, values] of Object.entries(lists)) {
    if (values.length > 0) settings.set(key, values.join('.'));
  }
}

export function isSameFilter(one: Filter, other: Filter): boolean {
  return queryOf(one) === queryOf(other);
}

function queryOf(filter: Filter): string {
  const settings = new URLSearchParams();
  writeFilter(filter, settings);
  return settings.toString();
}

/** −1 stands for those of whom the files do not say. */
const CODE = /^(?:-1|\d{1,6})$/;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const MOST_CODES = 1000;

function monthOf(settings: URLSearchParams, key: 'from' | 'to'): string | null {
  const text = settings.get(key);
  return text !== null && MONTH.test(text) ? text : NO_FILTER[key];
}

function listOf(settings: URLSearchParams, key: string): string[] {
  return settings.get(key)?.split('.').slice(0, MOST_CODES) ?? [];
}

function distinct(codes: readonly number[]): number[] {
  return [...new Set(codes)].sort((a, b) => a - b);
}
