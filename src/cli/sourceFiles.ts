import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { withFreeNames } from '../core/ingest/withFreeNames';
import { MOST_BYTES, type SourceFile } from '../core/model/reading';

/** Endings of spreadsheet exports; whatever else lies in a folder is left and named. */
const TABLE_ENDINGS: ReadonlySet<string> = new Set([
  '.csv',
  '.tsv',
  '.tab',
  '.txt',
  '.xlsx',
  '.xlsm',
  '.xlsb',
  '.xls',
  '.ods',
]);

export interface FoundFiles {
  readonly files: readonly SourceFile[];
  /** Files of a folder that are no spreadsheets. */
  readonly left: readonly string[];
  /** Paths that cannot be opened. */
  readonly missing: readonly string[];
}

/** The files named, and the spreadsheets of the folders named, in alphabetical order. */
export function sourceFiles(paths: readonly string[]): FoundFiles {
  const files: SourceFile[] = [];
  const left: string[] = [];
  const missing: string[] = [];
  const read = (path: string): void => {
    try {
      const { size } = statSync(path);
      const name = basename(path);
      if (size > MOST_BYTES) files.push({ name, bytes: new Uint8Array(0), size });
      else files.push({ name, bytes: new Uint8Array(readFileSync(path)) });
    } catch {
      missing.push(path);
    }
  };
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) missing.push(path);
    else if (!status.isDirectory()) read(path);
    else {
      for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (!entry.isFile() || entry.name.startsWith('.')) continue;
        if (TABLE_ENDINGS.has(extname(entry.name).toLowerCase())) read(join(path, entry.name));
        else left.push(entry.name);
      }
    }
  }
  return { files: withFreeNames(files), left, missing };
}
