import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import type { KeepState } from './keeping';
import css from './project.module.css';
import type { ProjectRoom } from './projectRoom';

interface KeepChoicesProps {
  readonly room: ProjectRoom;
  readonly state: KeepState;
}

/** What can be done where keeping needs the reader. */
export function KeepChoices({ room, state }: KeepChoicesProps) {
  const { keep } = useSpeech().messages.project;
  const isDamaged = state.kind === 'trouble' && state.trouble === 'damaged';
  return (
    <div className={css.buttons}>
      {state.kind === 'waiting' && (
        <button type="button" className={page.mainAction} onClick={() => void room.keeping.openKept()}>
          {keep.open}
        </button>
      )}
      {((state.kind === 'waiting' && room.hasWork()) || isDamaged) && (
        <button type="button" className={page.action} onClick={room.keeping.replaceKept}>
          {keep.replace}
        </button>
      )}
      {state.kind === 'trouble' && !isDamaged && (
        <button type="button" className={page.mainAction} onClick={() => void room.save(true, null)}>
          {keep.saveNow}
        </button>
      )}
    </div>
  );
}
