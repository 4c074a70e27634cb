import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { useObservable } from './observable';
import { PassphraseField } from './PassphraseField';
import { problemText } from './problemText';
import css from './project.module.css';
import type { Opening, ProjectRoom } from './projectRoom';
import { reunionText } from './reunionText';

export interface OnwardPaths {
  readonly data: string;
  readonly claim: string;
}

interface OpenSectionProps {
  readonly room: ProjectRoom;
  readonly paths: OnwardPaths;
  /** Files the analysis has now. */
  readonly files: number;
}

/** A project of the reader's, in the place of what is open. */
export function OpenSection({ room, paths, files }: OpenSectionProps) {
  const input = useRef<HTMLInputElement>(null);
  const speech = useSpeech();
  const { open } = speech.messages.project;
  const { opening, reunion } = useObservable(room.state);
  return (
    <section className={css.section} aria-labelledby="project-open">
      <h2 id="project-open">{open.title}</h2>
      <div className={css.form}>
        <p className={css.hint}>{open.hint}</p>
        <button type="button" className={page.mainAction} onClick={() => input.current?.click()}>
          {open.button}
        </button>
        <input
          ref={input}
          type="file"
          accept=".mainstay"
          hidden
          aria-label={open.label}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void room.open(file);
            // So that the same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      <div role="status" className={css.answer} data-opening={opening.kind}>
        <OpeningStep room={room} opening={opening} paths={paths} files={files} />
        {opening.kind === 'opened' && reunion !== null && <p data-reunion="">{reunionText(reunion, speech)}</p>}
      </div>
    </section>
  );
}

function OpeningStep({ room, opening, paths, files }: OpenSectionProps & { readonly opening: Opening }) {
  const speech = useSpeech();
  const { open } = speech.messages.project;
  switch (opening.kind) {
    case 'none':
      return null;
    case 'reading':
      return <p>{open.reading(opening.name)}</p>;
    case 'refused':
      return (
        <p>
          <strong>{opening.name}</strong>: {problemText(opening.problem, speech)}
        </p>
      );
    case 'locked':
      return <Unlock room={room} name={opening.name} isWrong={opening.isWrong} />;
    case 'replaces':
      return (
        <>
          <p>{open.replaces(opening.name)}</p>
          <div className={css.buttons}>
            <button type="button" className={page.mainAction} onClick={() => void room.replace()}>
              {open.replace}
            </button>
            <button type="button" className={page.action} onClick={room.leave}>
              {open.cancel}
            </button>
          </div>
        </>
      );
    case 'opened':
      return <Opened opening={opening} paths={paths} files={files} />;
  }
}

function Unlock({ room, name, isWrong }: { room: ProjectRoom; name: string; isWrong: boolean }) {
  const { open, save } = useSpeech().messages.project;
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void room.unlock(passphrase);
      }}
    >
      <PassphraseField
        label={open.locked(name)}
        hint=""
        wrong={isWrong ? open.wrong : undefined}
        showLabel={save.show}
        isNew={false}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className={css.buttons}>
        <button type="submit" className={page.mainAction}>
          {open.unlock}
        </button>
        <button type="button" className={page.action} onClick={room.leave}>
          {open.cancel}
        </button>
      </div>
    </form>
  );
}

interface OpenedProps {
  readonly opening: Extract<Opening, { kind: 'opened' }>;
  readonly paths: OnwardPaths;
  readonly files: number;
}

function Opened({ opening: { name, project }, paths, files }: OpenedProps) {
  const { messages, format } = useSpeech();
  const { open } = messages.project;
  const { newer, content } = project;
  const expected = content.analysis.files.length;
  return (
    <>
      <p>{open.opened(name)}</p>
      {expected > 0 && files === 0 && <p>{open.filesMissing(expected, format.count(expected))}</p>}
      {newer !== null && <p>{open.newer(format.count(newer.version))}</p>}
      {newer !== null && newer.leftOut.length > 0 && (
        <>
          <p>{open.leftOut}</p>
          <ul>
            {newer.leftOut.map((path) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={css.buttons}>
        {files > 0 && <Link href={paths.claim}>{open.toClaim}</Link>}
        <Link href={paths.data}>{open.toData}</Link>
      </p>
    </>
  );
}
