import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/core/model/calendar';
import { parseIsoDay } from '../../src/core/model/calendar';
import { runSteps } from '../../src/core/model/progress';
import { issuePieces, withIssues, withoutIssues } from '../../src/worker/issuePieces';
import type { Outcome } from '../../src/worker/protocol';
import { changed, EMPTY_SESSION, showingOf } from '../../src/worker/session';

const TODAY = parseIsoDay('2026-06-30') as CalendarDay;
const BROKEN = 4500;
const rows = Array.from({ length: BROKEN + 60 }, (_, index) => {
  const hired = index < BROKEN ? '2023-02-30' : '2023-02-01';
  return `${index},${hired},${index % 4 === 0 ? '2025-03-31' : ''},Manager ${index % 3}`;
});
const bytes = (text: string) => new TextEncoder().encode(text);
const files = [
  { name: 'roster.csv', bytes: bytes(`employee_id,hire_date,exit_date,manager\n${rows.join('\n')}\n`) },
  { name: 'report.csv', bytes: bytes('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n') },
];
const session = runSteps(changed(EMPTY_SESSION, { kind: 'addFiles', files }, TODAY));
const { snapshot } = runSteps(showingOf(session, TODAY, 'test'));
const outcome: Outcome = { kind: 'done', snapshot };

describe('issues in pieces', () => {
  it('come together as they were, in their order', () => {
    const pieces = issuePieces(snapshot.files);
    expect(snapshot.files[0]?.setAside.length).toBeGreaterThanOrEqual(BROKEN);
    expect(pieces.length).toBeGreaterThan(3);
    expect(withIssues(withoutIssues(outcome), pieces)).toEqual(outcome);
  });

  it('are none of them large, and leave none behind', () => {
    expect(Math.max(...issuePieces(snapshot.files).map(({ issues }) => issues.length))).toBe(2000);
    const left = withoutIssues(outcome);
    expect(left.kind === 'done' ? issuePieces(left.snapshot.files) : null).toEqual([]);
  });

  it('do not concern an outcome that shows nothing', () => {
    expect(withIssues({ kind: 'superseded' }, issuePieces(snapshot.files))).toEqual({ kind: 'superseded' });
  });

  it('stand in the snapshot once: what the page does not read of the report is not sent', () => {
    expect(snapshot.report).toMatchObject({ people: 60, files: [], byTeam: [] });
  });
});
