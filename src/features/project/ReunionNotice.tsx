import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { useObservable } from './observable';
import type { ProjectRoom } from './projectRoom';
import { isSame, type Reunion } from './reunion';
import { reunionText } from './reunionText';

/** Said on every screen once files were dropped on a project saved without them, until it is read. */
export function ReunionNotice({ room }: { readonly room: ProjectRoom }) {
  const { reunion, isReunionRead } = useObservable(room.state);
  return reunion === null || isReunionRead ? null : <Reunited reunion={reunion} onRead={room.readReunion} />;
}

interface ReunitedProps {
  readonly reunion: Reunion;
  readonly onRead: () => void;
}

function Reunited({ reunion, onRead }: ReunitedProps) {
  const speech = useSpeech();
  return (
    <div role="status" className={page.notice} data-reunion={isSame(reunion) ? 'same' : 'other'}>
      <p>{reunionText(reunion, speech)}</p>
      <button type="button" className={page.action} onClick={onRead}>
        {speech.messages.project.reunion.understood}
      </button>
    </div>
  );
}
