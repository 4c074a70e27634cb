import type { MoraleView } from '../../core/model/moraleView';
import type { Protected } from '../../core/model/protected';
import type { PartReport } from '../../core/model/views';
import { useSpeech } from '../../i18n/LanguageProvider';
import { ScreenHeading } from '../page/ScreenHeading';

interface MoraleScreenProps {
  readonly view: Protected<MoraleView>;
  readonly part: PartReport;
}

export function MoraleScreen({ view, part }: MoraleScreenProps) {
  const { app } = useSpeech().messages;
  return (
    <>
      <ScreenHeading small>{app.screens.morale}</ScreenHeading>
      <p>
        {part.people} {view.whole.exits}
      </p>
    </>
  );
}
