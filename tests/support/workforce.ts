import { type CalendarDay, NO_DAY, parseIsoDay } from '../../src/core/model/calendar';
import { EXIT_KINDS, type ExitKind } from '../../src/core/model/ids';
import type { PersonMonthHours, Workforce } from '../../src/core/model/workforce';

/** A spell as a test writes it; assignments follow each other from the hire. */
export interface SpellText {
  readonly person: string;
  readonly hire: string;
  readonly exit?: string;
  readonly kind?: ExitKind;
  readonly source?: string;
  readonly assessment?: number;
  readonly assignments?: readonly {
    readonly from?: string;
    readonly manager?: string;
    readonly region?: string;
    readonly role?: string;
  }[];
}

export interface HoursText {
  readonly person: string;
  /** yyyy-mm */
  readonly month: string;
  readonly hours: number;
}

export function day(text: string): CalendarDay {
  const parsed = parseIsoDay(text);
  if (parsed === null) throw new Error(`invalid day; expected yyyy-mm-dd: ${text}`);
  return parsed;
}

function month(text: string): number {
  const [year = '0', number = '1'] = text.split('-');
  return Number(year) * 12 + Number(number) - 1;
}

/** A workforce from spells written as text, sorted as the join would sort them. */
export function workforce(
  from: string,
  asOf: string,
  spells: readonly SpellText[],
  hours: { readonly training?: readonly HoursText[]; readonly coaching?: readonly HoursText[] } = {},
): Workforce {
  const names = dictionaryBuilder();
  const ids = [...new Set(spells.map(({ person }) => person))].sort();
  const sorted = [...spells].sort((a, b) => ids.indexOf(a.person) - ids.indexOf(b.person) || day(a.hire) - day(b.hire));
  const stretches = sorted.flatMap((spell, index) => {
    const listed = spell.assignments ?? [{}];
    return listed.map((assignment, place) => {
      const next = listed[place + 1]?.from;
      return {
        spell: index,
        from: place === 0 ? day(spell.hire) : day(assignment.from ?? spell.hire),
        to: next !== undefined ? day(next) - 1 : spell.exit === undefined ? NO_DAY : day(spell.exit),
        manager: names.code('manager', assignment.manager),
        region: names.code('region', assignment.region),
        role: names.code('role', assignment.role),
      };
    });
  });
  const column = (values: readonly number[]) => Int32Array.from(values);
  return {
    from: day(from),
    asOf: day(asOf),
    people: { count: ids.length, ids },
    spells: {
      count: sorted.length,
      person: column(sorted.map(({ person }) => ids.indexOf(person))),
      hire: column(sorted.map(({ hire }) => day(hire))),
      exit: column(sorted.map(({ exit }) => (exit === undefined ? NO_DAY : day(exit)))),
      exitKind: Uint8Array.from(sorted, ({ exit, kind }) =>
        exit === undefined ? 255 : EXIT_KINDS.indexOf(kind ?? 'voluntary'),
      ),
      exitReason: column(sorted.map(() => -1)),
      regretted: Int8Array.from(sorted, () => -1),
      source: column(sorted.map(({ source }) => names.code('source', source))),
      assessment: Float64Array.from(sorted, ({ assessment }) => assessment ?? Number.NaN),
    },
    assignments: {
      count: stretches.length,
      spell: column(stretches.map(({ spell }) => spell)),
      from: column(stretches.map(({ from: first }) => first)),
      to: column(stretches.map(({ to }) => to)),
      manager: column(stretches.map(({ manager }) => manager)),
      team: column(stretches.map(() => -1)),
      region: column(stretches.map(({ region }) => region)),
      role: column(stretches.map(({ role }) => role)),
    },
    dictionaries: {
      manager: names.list('manager'),
      team: [],
      region: names.list('region'),
      role: names.list('role'),
      source: names.list('source'),
      exitReason: [],
    },
    managerHistory: true,
    training: hours.training ? hoursTable(hours.training, ids) : null,
    coaching: hours.coaching ? hoursTable(hours.coaching, ids) : null,
    quota: null,
    pulse: null,
    attendance: null,
  };
}

function hoursTable(rows: readonly HoursText[], ids: readonly string[]): PersonMonthHours {
  const sorted = [...rows].sort(
    (a, b) => ids.indexOf(a.person) - ids.indexOf(b.person) || month(a.month) - month(b.month),
  );
  const months = sorted.map((row) => month(row.month));
  return {
    person: Int32Array.from(sorted, ({ person }) => ids.indexOf(person)),
    month: Int32Array.from(months),
    hours: Float64Array.from(sorted, ({ hours }) => hours),
    firstMonth: Math.min(...months),
    lastMonth: Math.max(...months),
  };
}

function dictionaryBuilder() {
  const lists = new Map<string, string[]>();
  const list = (kind: string) => lists.get(kind) ?? [];
  return {
    list,
    code(kind: string, name: string | undefined): number {
      if (name === undefined) return -1;
      const names = list(kind);
      lists.set(kind, names);
      return names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    },
  };
}
