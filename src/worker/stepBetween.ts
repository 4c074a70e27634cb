import {
  type Choices,
  chosen,
  type FileChoice,
  type HeaderChoice,
  NO_FILE_CHOICE,
  NO_HEADER_CHOICE,
  type SourceFile,
} from '../core/model/reading';
import type { SampleId } from '../core/worlds/samples';

/** Which choice a step made. */
export type ChoiceKind =
  | keyof FileChoice
  | 'table'
  | 'shape'
  | 'field'
  | 'format'
  | 'exitKind'
  | 'sensitive'
  | 'names'
  | 'several';

/** What one step of the session did, for the words beside undo and redo. */
export type Step =
  | { readonly kind: 'addFiles' | 'removeFiles'; readonly count: number; readonly first: string }
  | { readonly kind: 'openSample' }
  /** `subject`: the header, word or file it is about; '' where it is about none. */
  | { readonly kind: 'choose'; readonly choice: ChoiceKind; readonly subject: string };

/** All a session was made from: reading is repeated, not kept. */
export interface Decisions {
  readonly sources: readonly SourceFile[];
  readonly sample: SampleId | null;
  readonly choices: Choices;
}

/** The step that leads from one state of a session to the next. */
export function stepBetween(before: Decisions, after: Decisions): Step {
  if (after.sample !== null && after.sample !== before.sample) return { kind: 'openSample' };
  const added = after.sources.filter((source) => !before.sources.includes(source));
  if (added.length > 0) return { kind: 'addFiles', count: added.length, first: added[0].name };
  const removed = before.sources.filter((source) => !after.sources.includes(source));
  if (removed.length > 0) return { kind: 'removeFiles', count: removed.length, first: removed[0].name };
  const changes = choiceSteps(before.choices, after.choices);
  const [first = { choice: 'several' as const, subject: '' }] = changes;
  const alike = changes.every(({ choice, subject }) => choice === first.choice && subject === first.subject);
  return { kind: 'choose', ...(alike ? first : { choice: 'several' as const, subject: '' }) };
}

interface Changed {
  readonly choice: ChoiceKind;
  readonly subject: string;
}

function choiceSteps(before: Choices, after: Choices): Changed[] {
  const steps: Changed[] = [];
  const add = (choice: ChoiceKind, subject: string): void => {
    steps.push({ choice, subject });
  };
  for (const key of changedKeys(before.formats, after.formats)) add('format', key.slice(key.indexOf('\n') + 1));
  for (const key of changedKeys(before.headers, after.headers)) {
    steps.push(...headerSteps(ofHeaders(before, key), ofHeaders(after, key)));
  }
  for (const file of changedKeys(before.files, after.files)) {
    for (const key of changedKeys(ofFile(before, file), ofFile(after, file))) {
      const choice = FILE_CHOICES.find((one) => one === key);
      if (choice) add(choice, file);
    }
  }
  for (const word of changedKeys(before.exitKinds, after.exitKinds)) add('exitKind', word);
  const sensitive = [...before.sensitive, ...after.sensitive].filter(
    (header) => before.sensitive.includes(header) !== after.sensitive.includes(header),
  );
  for (const header of sensitive) add('sensitive', header);
  if (before.names !== after.names) add('names', '');
  if (before.acceptProposals !== after.acceptProposals) add('several', '');
  return steps;
}

const FILE_CHOICES: readonly (keyof FileChoice)[] = ['encoding', 'delimiter', 'headerRow', 'sheet', 'period'];

function ofFile({ files }: Choices, file: string): FileChoice {
  return chosen(files, file) ?? NO_FILE_CHOICE;
}

function ofHeaders({ headers }: Choices, signature: string): HeaderChoice {
  return chosen(headers, signature) ?? NO_HEADER_CHOICE;
}

/** A table settles its columns with it; a field given to another column is about the column that has it now. */
function headerSteps(before: HeaderChoice, after: HeaderChoice): Changed[] {
  if (before.table !== after.table) return [{ choice: 'table', subject: '' }];
  if (before.shape !== after.shape) return [{ choice: 'shape', subject: '' }];
  const fields = changedKeys(before.fields, after.fields);
  const given = fields.filter((key) => Object.hasOwn(after.fields, key));
  return [
    ...(given.length > 0 ? given : fields).map((subject): Changed => ({ choice: 'field', subject })),
    ...changedKeys(before.formats, after.formats).map((subject): Changed => ({ choice: 'format', subject })),
  ];
}

/** Keys whose values differ; a key may be any text, such as `constructor`. */
function changedKeys(before: object, after: object): string[] {
  const left = new Map<string, unknown>(Object.entries(before));
  const right = new Map<string, unknown>(Object.entries(after));
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.filter((key) => JSON.stringify(left.get(key)) !== JSON.stringify(right.get(key)));
}
