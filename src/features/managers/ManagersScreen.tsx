import type { ManagersView } from '../../core/model/managersView';
import type { Protected } from '../../core/model/protected';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { ScreenHeading } from '../page/ScreenHeading';

interface ManagersScreenProps {
  readonly view: Protected<ManagersView>;
  readonly part: PartReport;
}

export function ManagersScreen({ view, part }: ManagersScreenProps) {
  const { app } = useSpeech().messages;
  return (
    <>
      <ScreenHeading small>{app.screens.managers}</ScreenHeading>
      <p>
        {part.people} {view.whole.exits}
      </p>
    </>
  );
}
