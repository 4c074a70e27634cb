import { NO_DAY } from '../../model/calendar';
import { type FoundSpells, factOf } from './joinSpells';

/** Manager, team, region and role of each spell, as far as hires and exits tell. */
export interface Home {
  readonly manager: Int32Array;
  readonly team: Int32Array;
  readonly region: Int32Array;
  readonly role: Int32Array;
}

export function homeOfSpells(spells: FoundSpells, exit: Int32Array): Home {
  const column = (fact: 'manager' | 'lastManager' | 'team' | 'region' | 'role'): Int32Array =>
    new Int32Array(spells.count).map((_, spell) => factOf(spells, spell, fact, -1));
  const manager = column('manager');
  const lastManager = column('lastManager');
  if (managersOfStayersKnown(manager, exit)) {
    for (const [spell, code] of manager.entries()) {
      if (code < 0) manager[spell] = lastManager[spell];
    }
  }
  return { manager, team: column('team'), region: column('region'), role: column('role') };
}

/** Managers known of leavers alone would have nothing but exits to their name: then none is taken from the exits. */
function managersOfStayersKnown(manager: Int32Array, exit: Int32Array): boolean {
  let stayers = 0;
  let known = 0;
  for (const [spell, code] of manager.entries()) {
    if (exit[spell] !== NO_DAY) continue;
    stayers++;
    if (code >= 0) known++;
  }
  return known > 0 && known * 2 >= stayers;
}
