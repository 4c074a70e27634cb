import { columnKeys } from '../core/ingest/columnKeys';
import type { ExitKind } from '../core/model/ids';
import { type Choices, type HeaderChoice, NO_HEADER_CHOICE, type Reading } from '../core/model/reading';

/** The choices in force with a proposal for everything still open, for a person to look over and give back. */
export function proposedChoices(readings: readonly Reading[], choices: Choices): Choices {
  const headers = new Map(Object.entries(choices.headers));
  const exitKinds = new Map(Object.entries(choices.exitKinds));
  for (const reading of readings) {
    const known = headers.get(reading.signature) ?? NO_HEADER_CHOICE;
    const proposed = withProposals(reading, known);
    if (proposed !== known) headers.set(reading.signature, proposed);
    for (const { word, kind } of reading.preview.exitKindWords) {
      if (kind === null || kind === 'unknown')
        exitKinds.set(word, exitKinds.get(word) ?? ('unknown' satisfies ExitKind));
    }
  }
  return { ...choices, headers: Object.fromEntries(headers), exitKinds: Object.fromEntries(exitKinds) };
}

function withProposals(reading: Reading, known: HeaderChoice): HeaderChoice {
  const keys = keysOf(reading);
  const { proposal } = reading.preview;
  const open = reading.columns.filter(({ certainty }) => certainty === 'mustChoose');
  const formats = { ...Object.fromEntries(open.map(({ index, format }) => [keys[index], format])), ...known.formats };
  if (proposal === null || known.table !== null) return open.length === 0 ? known : { ...known, formats };
  const fields = Object.fromEntries(
    proposal.fields.flatMap((field, index) => (field === null ? [] : [[`#${index + 1}`, field]])),
  );
  return { ...known, table: proposal.table, fields: { ...fields, ...known.fields }, formats };
}

/** What choices call each column, by its place in the file. */
function keysOf({ columns, headerRow }: Reading): readonly string[] {
  const headers: string[] = [];
  for (const { index, header } of columns) headers[index] = headerRow === 0 ? '' : header;
  return columnKeys(Array.from(headers, (header) => header ?? ''));
}
