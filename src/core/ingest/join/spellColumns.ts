import { NO_DAY } from '../../model/calendar';
import { EXIT_KINDS } from '../../model/ids';
import type { Spells } from '../../model/workforce';
import { type FoundSpells, factOf } from './joinSpells';
import { keepPeople, type PersonIndex } from './personIndex';

/** Those with a spell, numbered without gaps. */
export function employedOnly(people: PersonIndex, spells: FoundSpells): { people: PersonIndex; spells: FoundSpells } {
  const employed = [...new Set(spells.person)];
  let number = -1;
  const person = spells.person.map((before, spell) => {
    if (spell === 0 || spells.person[spell - 1] !== before) number++;
    return number;
  });
  return { people: keepPeople(people, employed), spells: { ...spells, person } };
}

/** The spells as the workforce holds them. */
export function spellColumns(found: FoundSpells): Spells {
  const unknown = EXIT_KINDS.indexOf('unknown');
  const exit = new Int32Array(found.count).map((_, spell) => factOf(found, spell, 'exitDate', NO_DAY));
  return {
    count: found.count,
    person: found.person,
    hire: found.hire,
    exit,
    exitKind: Uint8Array.from(exit, (day, spell) => (day === NO_DAY ? 255 : factOf(found, spell, 'exitKind', unknown))),
    exitReason: exit.map((day, spell) => (day === NO_DAY ? -1 : factOf(found, spell, 'exitReason', -1))),
    regretted: Int8Array.from(exit, (day, spell) => (day === NO_DAY ? -1 : factOf(found, spell, 'regretted', -1))),
    source: exit.map((_, spell) => factOf(found, spell, 'source', -1)),
    assessment: Float64Array.from(exit, (_, spell) => factOf(found, spell, 'assessmentScore', Number.NaN)),
  };
}
