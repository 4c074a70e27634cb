import type { Reading } from '../../model/reading';
import type { Dictionaries } from '../../model/workforce';
import { buildDictionary, type Dictionary } from './dictionary';

/** The names of a workforce, as found in hires, exits and assignments. */
export interface NameDictionaries {
  readonly manager: Dictionary;
  readonly team: Dictionary;
  readonly region: Dictionary;
  readonly role: Dictionary;
  readonly source: Dictionary;
  readonly exitReason: Dictionary;
}

export function nameDictionaries(readings: readonly Reading[]): NameDictionaries {
  return {
    manager: buildDictionary(readings, ['manager', 'lastManager']),
    team: buildDictionary(readings, ['team']),
    region: buildDictionary(readings, ['region']),
    role: buildDictionary(readings, ['role']),
    source: buildDictionary(readings, ['source']),
    exitReason: buildDictionary(readings, ['exitReason']),
  };
}

export function dictionaryNames(names: NameDictionaries): Dictionaries {
  return {
    manager: names.manager.names,
    team: names.team.names,
    region: names.region.names,
    role: names.role.names,
    source: names.source.names,
    exitReason: names.exitReason.names,
  };
}
