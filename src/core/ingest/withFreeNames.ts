import type { SourceFile } from '../model/reading';

/** Files of one name are told apart, from each other and from names that are taken: report.csv, report (2).csv. */
export function withFreeNames(sources: readonly SourceFile[], names: readonly string[] = []): SourceFile[] {
  const taken = new Set(names);
  return sources.map((source) => withFreeName(source, taken));
}

function withFreeName(source: SourceFile, taken: Set<string>): SourceFile {
  const dot = source.name.lastIndexOf('.');
  const stem = dot > 0 ? source.name.slice(0, dot) : source.name;
  const ending = dot > 0 ? source.name.slice(dot) : '';
  let name = source.name;
  for (let copy = 2; taken.has(name); copy++) name = `${stem} (${copy})${ending}`;
  taken.add(name);
  return { ...source, name };
}
