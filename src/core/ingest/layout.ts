import type { TableProposal } from '../model/preview';
import { type Choices, chosen, type FieldChoice, type LeftOutCode, NO_HEADER_CHOICE } from '../model/reading';
import { cellText } from './cellText';
import { columnKeys, headerSignature } from './columnKeys';
import { filledWidth } from './findHeader';
import type { OpenTable } from './openTable';
import type { HeadedColumn, TableChoice } from './recogniseTable';
import { type RowWidths, rowWidths } from './rowWidths';
import type { ScanPlan } from './scanRows';
import { personalColumn } from './sensitiveColumns';
import { proposeTable } from './shapes/proposeTable';
import { type PartsRecognition, recogniseParts } from './shapes/recogniseParts';

export interface LaidOutColumn {
  readonly index: number;
  readonly header: string;
  readonly leftOut: LeftOutCode;
}

/** What stands where in a file, as far as its first rows and the user tell. */
export interface Layout {
  readonly recognition: PartsRecognition;
  /** Columns with a header; of a file without header all. */
  readonly columns: readonly LaidOutColumn[];
  /** By column: what it is called, and what choices call it. */
  readonly headers: readonly string[];
  readonly keys: readonly string[];
  readonly signature: string;
  /** For a file without header. */
  readonly proposal: TableProposal | null;
  /** Columns the user filled for the whole file, after its own. */
  readonly constants: readonly { readonly index: number; readonly text: string }[];
  readonly plan: ScanPlan;
}

interface JudgedColumn extends HeadedColumn {
  readonly personal: LeftOutCode | null;
}

/** The rows of a workbook end where their last cell does. */
const ANY_WIDTH: RowWidths = { least: 0, most: Number.POSITIVE_INFINITY };

export function layoutOf({ opening, delimiter }: OpenTable, fileName: string, choices: Choices): Layout {
  const { records, rows, header } = opening;
  const data = records.slice((header?.last ?? -1) + 1);
  const width = header?.names.length ?? data.reduce((most, record) => Math.max(most, filledWidth(record)), 0);
  const names = header?.names ?? new Array<string>(width).fill('');
  const keys = columnKeys(names);
  const headers = keys.map((key, index) => cellText(names[index]) || (header === null ? key : ''));
  const signature = headerSignature(names, width, fileName);
  const samples = keys.map((_, index) => data.map((record) => record[index] ?? ''));
  const proposal = header === null ? proposeTable(samples, fileName, choices) : null;
  const ofHeaders = chosen(choices.headers, signature) ?? proposedChoice(proposal, keys, choices);
  const columns = keys.map((key, index) =>
    judged(headers[index], samples[index], chosen(ofHeaders.fields, key), choices),
  );
  const period = chosen(choices.files, fileName)?.period ?? null;
  const constants = period === null ? [] : [{ index: width, text: period }];
  const titles = records.slice(0, header?.first ?? 0).flat();
  const recognition = recogniseParts(
    [
      ...columns.map(visible),
      ...constants.map(({ text }) => ({ header: '', sample: [text], choice: 'period' as const })),
    ],
    fileName,
    [fileName.replace(/\.[^.]*$/, ''), ...titles].join(' '),
    ofHeaders satisfies TableChoice,
  );
  return {
    recognition,
    columns: columns
      .map((column, index) => ({ index, header: column.header, leftOut: leftOut(column) }))
      .filter((column) => column.header !== ''),
    headers,
    keys,
    signature,
    proposal,
    constants,
    plan: {
      delimiter,
      headerRow: header === null ? 0 : rows[header.last],
      headerRows: new Set(header === null ? [] : rows.slice(header.first, header.last + 1)),
      header: header === null ? [] : records[header.last].map((cell) => cell.trim()),
      width,
      widths: delimiter === '' ? ANY_WIDTH : rowWidths(data, width),
      idColumn: idColumn(recognition),
      keep: keptColumns(recognition, width),
    },
  };
}

/** The columns a file without header seems to have, once proposals are accepted. */
function proposedChoice(proposal: TableProposal | null, keys: readonly string[], { acceptProposals }: Choices) {
  if (proposal === null || !acceptProposals) return NO_HEADER_CHOICE;
  const fields = keys.map((key, index) => [key, proposal.fields[index] ?? 'leaveOut'] as const);
  return { ...NO_HEADER_CHOICE, table: proposal.table, fields: Object.fromEntries(fields) };
}

function judged(
  header: string,
  sample: readonly string[],
  choice: FieldChoice | null,
  { sensitive }: Choices,
): JudgedColumn {
  const personal = sensitive.includes(header) ? null : personalColumn(header, sample);
  return { header, sample, choice, personal: choice === null ? personal : null };
}

/** What looks personal is not looked at. */
function visible({ header, sample, choice, personal }: JudgedColumn): HeadedColumn {
  return personal === null ? { header, sample, choice: choice ?? null } : { header: '', sample: [], choice: null };
}

function leftOut({ choice, personal }: JudgedColumn): LeftOutCode {
  return choice === 'leaveOut' ? 'chosen' : (personal ?? 'notRecognised');
}

function idColumn(recognition: PartsRecognition): number {
  if (recognition.kind !== 'parts') return -1;
  return recognition.parts[0]?.fields.findIndex((field) => field?.id === 'employeeId') ?? -1;
}

/** Columns that are not mapped are not kept, except where only wholly equal rows are repeats. */
function keptColumns(recognition: PartsRecognition, width: number): readonly number[] {
  if (recognition.kind !== 'parts') return [];
  const all = Array.from({ length: width }, (_, index) => index);
  if (recognition.parts.some(({ table }) => table.repeats === 'sameRow')) return all;
  const mapped = new Set(
    recognition.parts.flatMap(({ fields, unfoldings }) => [
      ...fields.flatMap((field, index) => (field === null ? [] : [index])),
      ...unfoldings.flatMap(({ values }) => values.flatMap(({ from }) => from)),
    ]),
  );
  return all.filter((index) => mapped.has(index));
}
