import type { FileReport } from '../core/model/report';
import type { IssuePiece, Outcome } from './protocol';

/** As many issues as the page takes in within a few milliseconds; files may have a hundred thousand. */
const MOST_ISSUES = 2000;

const LISTS = ['setAside', 'cellIssues'] as const satisfies readonly IssuePiece['list'][];

export function issuePieces(files: readonly FileReport[]): readonly IssuePiece[] {
  return files.flatMap((report, file) =>
    LISTS.flatMap((list) => {
      const starts = Array.from({ length: Math.ceil(report[list].length / MOST_ISSUES) }, (_, at) => at * MOST_ISSUES);
      return starts.map((start) => ({ file, list, issues: report[list].slice(start, start + MOST_ISSUES) }));
    }),
  );
}

/** What is sent when the pieces are. */
export function withoutIssues(outcome: Outcome): Outcome {
  return withFiles(outcome, (report) => ({ ...report, setAside: [], cellIssues: [] }));
}

/** The outcome as it was before its issues were taken out of it. */
export function withIssues(outcome: Outcome, pieces: readonly IssuePiece[]): Outcome {
  const issuesOf = (file: number, list: IssuePiece['list']) =>
    pieces.flatMap((piece) => (piece.file === file && piece.list === list ? piece.issues : []));
  return withFiles(outcome, (report, file) => ({
    ...report,
    setAside: issuesOf(file, 'setAside'),
    cellIssues: issuesOf(file, 'cellIssues'),
  }));
}

function withFiles(outcome: Outcome, change: (report: FileReport, file: number) => FileReport): Outcome {
  if (outcome.kind === 'superseded' || outcome.snapshot === null) return outcome;
  const { snapshot } = outcome;
  return { ...outcome, snapshot: { ...snapshot, files: snapshot.files.map(change) } };
}
