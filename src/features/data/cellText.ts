import { EVENT_KINDS, EXIT_KINDS, type FieldId, PULSE_DIMENSIONS, RESPONDENTS } from '../../core/model/ids';
import type { CellSample } from '../../core/model/preview';
import type { FormatId } from '../../core/model/reading';
import type { Speech } from '../../i18n/LanguageProvider';
import { type FormatOption, kindOf } from './columnRows';

/** What a cell was taken for, in words. */
export function understoodText(
  { understood, raw }: CellSample,
  field: FieldId,
  written: FormatId,
  { messages, format }: Speech,
): string {
  const { columns } = messages.data;
  if (understood === null) return columns.notRead;
  const kind = kindOf(field);
  if (typeof understood === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(understood) && kind === 'day') return format.day(understood);
    if (/^\d{4}-\d\d$/.test(understood) && (kind === 'period' || kind === 'day')) {
      const isQuarter = written === 'quarter' || (written.startsWith('fiscal') && /q/i.test(raw));
      return isQuarter ? columns.quarter(format.month(understood)) : format.month(understood);
    }
    return wordOf(understood, kind, messages.words);
  }
  if (kind === 'hours') return columns.hours(format.plain(rounded(understood)));
  if (kind === 'percent') return format.percent(understood, Number.isInteger(rounded(understood * 100)) ? 0 : 1);
  if (kind === 'yesNo') return understood === 1 ? columns.yes : columns.no;
  return format.plain(understood);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function wordOf(text: string, kind: ReturnType<typeof kindOf>, words: Speech['messages']['words']): string {
  switch (kind) {
    case 'exitKind':
      return named(EXIT_KINDS, words.exitKinds, text);
    case 'dimension':
      return named(PULSE_DIMENSIONS, words.dimensions, text);
    case 'respondent':
      return named(RESPONDENTS, words.respondents, text);
    case 'event':
      return named(EVENT_KINDS, words.events, text);
    default:
      return text;
  }
}

function named<Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>, text: string): string {
  const id = ids.find((one) => one === text);
  return id === undefined ? text : words[id];
}

/** What would speak against a reading. While none is taken, that nothing does goes without saying. */
export function effectText({ effect }: FormatOption, isOpen: boolean, { messages, format }: Speech): string {
  if (effect === null || (isOpen && effect.code === 'nothing')) return '';
  return messages.data.columns.effects[effect.code](effect.rows, format.count(effect.rows));
}
