import { parseIsoDay } from '../../../src/core/model/calendar';
import { runSteps } from '../../../src/core/model/progress';
import type { Choices } from '../../../src/core/model/reading';
import type { Snapshot } from '../../../src/worker/protocol';
import { changed, EMPTY_SESSION, showingOf } from '../../../src/worker/session';

const TODAY = parseIsoDay('2026-06-30');

/** What the worker says of files given as text, under choices. */
export function snapshotFor(files: Readonly<Record<string, string>>, choices: Partial<Choices> = {}): Snapshot {
  if (TODAY === null) throw new Error('invalid day; not in the calendar: 2026-06-30');
  const sources = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const settled = { ...EMPTY_SESSION, choices: { ...EMPTY_SESSION.choices, ...choices } };
  const session = runSteps(changed(settled, { kind: 'addFiles', files: sources }, TODAY));
  return runSteps(showingOf(session, TODAY, 'test')).snapshot;
}

export const AMBIGUOUS = `employee_id,hire_date,exit_date,salary,mood ring
${Array.from({ length: 12 }, (_, index) => (index < 3 ? `${index},03/04/2023,04/02/2023,1,x` : `${index},0${(index % 9) + 1}/05/2022,,1,x`)).join('\n')}
`;
export const HIRES = `employee_id,hire_date,manager
${Array.from({ length: 12 }, (_, index) => `${index},2022-01-${10 + index},M${index % 2}`).join('\n')}
`;
export const NOTES = 'colour,taste\nred,sweet\ngreen,sour\n';
