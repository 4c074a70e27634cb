import { type Change, keysOf, withFormat } from './choices';
import { likelyFormat } from './columnRows';
import type { FilePart } from './fileEntries';

/** The likely reading of every column that is open. */
export function withLikely(parts: readonly FilePart[]): Change {
  const changes = parts.flatMap(({ report, preview }) => {
    const keys = keysOf(report.columns);
    return report.columns.flatMap((column, place) => {
      const others = preview.columns.find(({ index }) => index === column.index)?.others ?? [];
      if (column.certainty !== 'mustChoose') return [];
      return [withFormat(report.signature, [keys[place] ?? ''], likelyFormat(column, others))];
    });
  });
  return (choices) => changes.reduce((changed, change) => change(changed), choices);
}
