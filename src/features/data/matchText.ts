import type { Speech } from '../../i18n/LanguageProvider';
import type { MatchRow } from './healthRows';

/** How the rows of a table found their people, in sentences. */
export function matchText(match: MatchRow, { messages, format }: Speech): string {
  const { matches } = messages.data;
  const found = match.rows - match.unmatched;
  const rows = format.count(match.rows);
  const ways = [
    match.byExactId > 0 ? matches.exact(format.count(match.byExactId)) : '',
    match.byShortId > 0 ? matches.short(format.count(match.byShortId)) : '',
    match.byEmail > 0 ? matches.email(format.count(match.byEmail)) : '',
    match.byGroup > 0 ? matches.group(format.count(match.byGroup)) : '',
  ].filter((way) => way !== '');
  const first = match.unmatched === 0 ? matches.all(rows) : matches.some(format.count(found), rows);
  const how =
    match.byExactId === found && found > 0
      ? ` ${matches.onlyExact}.`
      : ways.length === 0
        ? '.'
        : `: ${format.list(ways)}.`;
  const sentences = [
    `${first}${how}`,
    match.unmatched > 0 ? matches.unmatched(match.unmatched, format.count(match.unmatched)) : '',
    match.people === null ? '' : matches.people(format.count(match.people), format.count(match.ofPeople)),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
