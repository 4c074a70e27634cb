import type { Speech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import { type FileEntry, openQuestions, unrecognised } from './fileEntries';
import { remarks } from './remarks';
import { dataSums } from './viewModel';

/** Whether all is well and what needs the reader, in one sentence. */
export function leadText(snapshot: Snapshot, entries: readonly FileEntry[], { messages, format }: Speech): string {
  const { lead } = messages.data;
  const columns = openQuestions(entries);
  const files = unrecognised(entries);
  if (columns + files > 0) {
    const things = [
      columns > 0 ? lead.columns(columns, format.count(columns)) : '',
      files > 0 ? lead.files(files, format.count(files)) : '',
    ];
    const write = entries.every(({ problem }) => problem !== null) ? lead.needsYouOnly : lead.needsYou;
    return write(format.list(things.filter((thing) => thing !== '')));
  }
  if (entries.every(({ state }) => state === 'unusable' || state === 'text')) return lead.nothingUsable;
  const unused = entries.filter(({ state }) => state === 'unusable').length;
  if (unused > 0) return lead.unused(unused, format.count(unused));
  if (snapshot.report === null) return lead.noReport;
  const bearing = remarks(snapshot).cautions.length + snapshot.findings.length;
  if (bearing > 0) return lead.remarks(bearing, format.count(bearing));
  const { rowsSetAside } = dataSums(snapshot.files);
  return rowsSetAside === 0 ? lead.fine : lead.fineButRows(rowsSetAside, format.count(rowsSetAside));
}

export function isFine(entries: readonly FileEntry[]): boolean {
  return entries.every(({ state }) => state !== 'needsYou');
}
