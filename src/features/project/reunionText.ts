import type { Speech } from '../../i18n/LanguageProvider';
import { isSame, type Reunion } from './reunion';

/** Whether the files that were dropped are those of the project, and what follows where they are not. */
export function reunionText(reunion: Reunion, { messages, format }: Speech): string {
  const { reunion: words } = messages.project;
  if (isSame(reunion)) return words.same;
  const { files, foreign, missing } = reunion;
  return [
    ...(foreign === 0 ? [] : [words.foreign(foreign, format.count(foreign), format.count(files))]),
    ...(missing === 0 ? [] : [words.missing(missing, format.count(missing))]),
    words.other,
  ].join(' ');
}
