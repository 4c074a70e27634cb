import { Link } from 'wouter';
import type { ProjectFile } from '../../core/model/project';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import css from './page.module.css';
import { sizeText } from './sizeText';

/** A project that was saved without its data, under the name it was opened by. */
export interface WaitingProject {
  readonly name: string;
  readonly files: readonly ProjectFile[];
}

interface WaitsForFilesProps {
  readonly waits: WaitingProject;
  /** Where its slides are; null: it has none. */
  readonly reviewPath: string | null;
}

/** Which files an opened project waits for, and what of it can be seen without them. */
export function WaitsForFiles({ waits, reviewPath }: WaitsForFilesProps) {
  const speech = useSpeech();
  const words = speech.messages.project.waits;
  return (
    <div data-waits={waits.files.length}>
      <p className={css.reading}>{waitsText(waits, speech)}</p>
      {reviewPath !== null && (
        <p className={css.choice}>
          <span>{words.slides}</span>{' '}
          <Link href={reviewPath} className={css.action}>
            {words.toReview}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Files go by their names where the project holds them; a hidden name is counted. */
export function waitsText({ name, files }: WaitingProject, { messages, format }: Speech): string {
  const words = messages.project.waits;
  const named = files.flatMap((file) =>
    file.name === null ? [] : [words.file(file.name, sizeText(file.size, format))],
  );
  return named.length === files.length
    ? words.named(name, format.list(named))
    : words.unnamed(name, files.length, format.count(files.length));
}
