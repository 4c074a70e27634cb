import { type CalendarDay, monthOf, NO_DAY, parseIsoDay } from '../../../src/core/model/calendar';
import { EXIT_KINDS, type ExitKind } from '../../../src/core/model/ids';
import type { Workforce } from '../../../src/core/model/workforce';

/** A workforce written down by hand. Days as yyyy-mm-dd or as numbers. */
export interface Draft {
  readonly from: string | number;
  readonly asOf: string | number;
  /** Sorted by person, then hire. */
  readonly spells: readonly DraftSpell[];
  readonly training?: Workforce['training'];
  readonly coaching?: Workforce['coaching'];
  readonly quota?: Workforce['quota'];
  readonly pulse?: Workforce['pulse'];
}

export interface DraftSpell {
  readonly person: number;
  readonly hire: string | number;
  readonly exit?: string | number;
  readonly kind?: ExitKind;
  readonly team?: number;
  readonly region?: number;
  /** Later stretches; the first one begins with the hire. */
  readonly moves?: readonly { readonly from: string | number; readonly team: number; readonly region?: number }[];
}

const TEAMS = ['north', 'south', 'west'];
const REGIONS = ['inland', 'coast'];

export function workforce(draft: Draft): Workforce {
  const { spells } = draft;
  const stretches = spells.flatMap((spell, index) => {
    const starts = [{ from: spell.hire, team: spell.team ?? -1, region: spell.region ?? -1 }, ...(spell.moves ?? [])];
    return starts.map((start, place) => {
      const next = starts[place + 1];
      const to = next === undefined ? lastDay(spell) : day(next.from) - 1;
      return { spell: index, from: day(start.from), to, team: start.team, region: start.region ?? -1 };
    });
  });
  const people = new Set(spells.map((spell) => spell.person)).size;
  const none = (count: number): Int32Array => new Int32Array(count).fill(-1);
  return {
    from: day(draft.from) as CalendarDay,
    asOf: day(draft.asOf) as CalendarDay,
    people: { count: people, ids: Array.from({ length: people }, (_, person) => `p${person}`) },
    spells: {
      count: spells.length,
      person: Int32Array.from(spells, (spell) => spell.person),
      hire: Int32Array.from(spells, (spell) => day(spell.hire)),
      exit: Int32Array.from(spells, lastDay),
      exitKind: Uint8Array.from(spells, (spell) =>
        spell.exit === undefined ? 255 : EXIT_KINDS.indexOf(spell.kind ?? 'unknown'),
      ),
      exitReason: none(spells.length),
      regretted: new Int8Array(spells.length).fill(-1),
      source: none(spells.length),
      assessment: new Float64Array(spells.length).fill(Number.NaN),
    },
    assignments: {
      count: stretches.length,
      spell: Int32Array.from(stretches, (stretch) => stretch.spell),
      from: Int32Array.from(stretches, (stretch) => stretch.from),
      to: Int32Array.from(stretches, (stretch) => stretch.to),
      manager: none(stretches.length),
      team: Int32Array.from(stretches, (stretch) => stretch.team),
      region: Int32Array.from(stretches, (stretch) => stretch.region),
      role: none(stretches.length),
    },
    dictionaries: { manager: [], team: TEAMS, region: REGIONS, role: [], source: [], exitReason: [] },
    managerHistory: true,
    training: draft.training ?? null,
    coaching: draft.coaching ?? null,
    quota: draft.quota ?? null,
    pulse: draft.pulse ?? null,
    attendance: null,
  };
}

function lastDay(spell: DraftSpell): number {
  return spell.exit === undefined ? NO_DAY : day(spell.exit);
}

function day(value: string | number): number {
  if (typeof value === 'number') return value;
  const parsed = parseIsoDay(value);
  if (parsed === null) throw new Error(`invalid fixture; no such day: ${value}`);
  return parsed;
}

/** Entries [person, yyyy-mm, hours], sorted by person, then month. */
export function hours(
  entries: readonly (readonly [number, string, number])[],
  firstMonth: string,
  lastMonth: string,
): NonNullable<Workforce['training']> {
  return {
    person: Int32Array.from(entries, ([person]) => person),
    month: Int32Array.from(entries, ([, iso]) => month(iso)),
    hours: Float64Array.from(entries, ([, , value]) => value),
    firstMonth: month(firstMonth),
    lastMonth: month(lastMonth),
  };
}

export function month(iso: string): number {
  return monthOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)));
}
