import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { KeepChoices } from './KeepChoices';
import { keepText } from './keepText';
import { useObservable } from './observable';
import type { ProjectRoom } from './projectRoom';

const WORTH_SAYING: ReadonlySet<string> = new Set(['waiting', 'trouble', 'otherTab', 'deleted']);

interface KeptNoticeProps {
  readonly room: ProjectRoom;
}

/** What the reader has to know of keeping on every screen: that something waits, or that nothing is kept. */
export function KeptNotice({ room }: KeptNoticeProps) {
  const { keep } = useObservable(room.keeping.state);
  // The words are fetched only where there is something to say.
  return WORTH_SAYING.has(keep.kind) ? <Kept room={room} /> : null;
}

function Kept({ room }: KeptNoticeProps) {
  const speech = useSpeech();
  const { keep } = useObservable(room.keeping.state);
  return (
    <div role={keep.kind === 'trouble' ? 'alert' : 'status'} className={page.notice} data-kept-notice={keep.kind}>
      <p>{keepText(keep, speech)}</p>
      <KeepChoices room={room} state={keep} />
    </div>
  );
}
