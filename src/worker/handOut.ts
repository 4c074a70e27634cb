import { hexText } from '../core/model/hexText';
import type { ProjectAnalysis, ProjectFile } from '../core/model/project';
import type { SourceFile } from '../core/model/reading';
import { sampleFiles } from '../core/worlds/samples';
import { hideNames } from './hiddenNames';
import type { HandOut, HandOutWish } from './protocol';
import type { Change, Session } from './session';

/** What a session was made from, to be saved: with the same files, opening it gives the same report. */
export async function handOut(session: Session, { data, hidesNames }: HandOutWish): Promise<HandOut> {
  const isHiding = hidesNames && session.choices.names === 'masked';
  const sources = session.files.map(({ source }) => source);
  const files = await Promise.all(sources.map((source) => projectFile(source, isHiding)));
  const choices = isHiding ? hideNames(session.choices) : session.choices;
  const { sample, options, changedAfterResults } = session;
  const bytes = new Map(files.map(({ sha256 }, index) => [sha256, sources[index]?.bytes ?? new Uint8Array(0)]));
  for (const known of data === 'none' ? bytes.keys() : data.except) bytes.delete(known);
  return { analysis: { sample, choices, options, changedAfterResults, files }, data: bytes };
}

/** The change that puts a project in place. The files of a sample are made anew, unless they were saved with it. */
export async function openingOf(analysis: ProjectAnalysis, data: readonly Uint8Array[] | null): Promise<Change> {
  if (data !== null) {
    const files = analysis.files.map(({ name, size, sha256 }, index) => ({
      name: name ?? String(index + 1),
      bytes: data[index] ?? new Uint8Array(0),
      ...(sha256 === '' && { size }),
    }));
    return { kind: 'openProject', analysis, files };
  }
  const made = new Map<string, SourceFile>();
  for (const file of analysis.sample === null ? [] : sampleFiles(analysis.sample))
    made.set(await checksumOf(file.bytes), file);
  return { kind: 'openProject', analysis, files: analysis.files.flatMap(({ sha256 }) => made.get(sha256) ?? []) };
}

async function projectFile(source: SourceFile, isHiding: boolean): Promise<ProjectFile> {
  const isOpened = source.size === undefined;
  const sha256 = isOpened ? await rememberedChecksum(source) : '';
  return { name: isHiding ? null : source.name, size: source.size ?? source.bytes.length, sha256 };
}

const checksums = new WeakMap<Uint8Array, Promise<string>>();

/** Bytes of a session never change. */
function rememberedChecksum({ bytes }: SourceFile): Promise<string> {
  const known = checksums.get(bytes) ?? checksumOf(bytes);
  checksums.set(bytes, known);
  return known;
}

async function checksumOf(bytes: Uint8Array): Promise<string> {
  return hexText(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice())));
}
