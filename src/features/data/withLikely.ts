import { type Change, keysOf, withFormat } from './choices';
import type { FilePart } from './fileEntries';

/** The likely reading of every column that is open: the one it is shown with. */
export function withLikely(parts: readonly FilePart[]): Change {
  const changes = parts.flatMap(({ report }) => {
    const keys = keysOf(report.columns);
    return report.columns.flatMap(({ certainty, format }, place) =>
      certainty === 'mustChoose' ? [withFormat(report.signature, [keys[place] ?? ''], format)] : [],
    );
  });
  return (choices) => changes.reduce((changed, change) => change(changed), choices);
}
