import type { HypothesisCoverage, TableMatch } from '../../core/model/health';
import { type HypothesisId, TABLE_IDS, type TableId } from '../../core/model/ids';
import type { ExitKindWord } from '../../core/model/preview';
import type { ReadingPreview } from '../../worker/protocol';

/** How the rows of a table found their people, over all its files. */
export interface MatchRow extends Omit<TableMatch, 'file' | 'part' | 'people'> {
  readonly files: number;
  /** Different people found; null where several files name some of them twice. */
  readonly people: number | null;
}

export function matchRows(matches: readonly TableMatch[]): readonly MatchRow[] {
  return TABLE_IDS.flatMap((table) => {
    const own = matches.filter((match) => match.table === table);
    const [first] = own;
    if (first === undefined) return [];
    const sum = (of: (match: TableMatch) => number) => own.reduce((total, match) => total + of(match), 0);
    return [
      {
        table,
        files: own.length,
        rows: sum(({ rows }) => rows),
        byExactId: sum(({ byExactId }) => byExactId),
        byShortId: sum(({ byShortId }) => byShortId),
        byEmail: sum(({ byEmail }) => byEmail),
        byGroup: sum(({ byGroup }) => byGroup),
        unmatched: sum(({ unmatched }) => unmatched),
        people: own.length === 1 ? first.people : null,
        ofPeople: first.ofPeople,
        reference: first.reference,
      },
    ];
  });
}

/** Each word for an exit once, over all files: those nobody knows first, then the commonest. */
export function exitWords(previews: readonly ReadingPreview[]): readonly ExitKindWord[] {
  const words = new Map<string, ExitKindWord>();
  for (const found of previews.flatMap(({ exitKindWords }) => exitKindWords)) {
    const known = words.get(found.word);
    words.set(found.word, known ? { ...found, rows: found.rows + known.rows } : found);
  }
  return [...words.values()].sort(
    (left, right) => Number(isOpen(right)) - Number(isOpen(left)) || right.rows - left.rows,
  );
}

/** No list knows the word, or it does not say who ended it, and nor did the reader. */
export function isOpen({ kind, chosen }: ExitKindWord): boolean {
  return !chosen && (kind === null || kind === 'unknown');
}

/** The hypotheses that wait for a table, perhaps among others. */
export function openedBy(table: TableId, coverage: readonly HypothesisCoverage[]): readonly HypothesisId[] {
  return coverage.filter(({ missing }) => missing.includes(table)).map(({ id }) => id);
}
