import type { LeavingView } from '../../core/model/leavingView';
import type { Protected } from '../../core/model/protected';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { ScreenHeading } from '../page/ScreenHeading';

interface LeavingScreenProps {
  readonly view: Protected<LeavingView>;
  readonly part: PartReport;
}

export function LeavingScreen({ view, part }: LeavingScreenProps) {
  const { app } = useSpeech().messages;
  return (
    <>
      <ScreenHeading small>{app.screens.leaving}</ScreenHeading>
      <p>
        {part.people} {view.whole.exits}
      </p>
    </>
  );
}
