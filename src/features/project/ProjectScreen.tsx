import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import { DeleteSection } from './DeleteSection';
import { KeepSection } from './KeepSection';
import { type OnwardPaths, OpenSection } from './OpenSection';
import type { ProjectRoom } from './projectRoom';
import { SaveSection } from './SaveSection';

interface ProjectScreenProps {
  readonly room: ProjectRoom;
  readonly snapshot: Snapshot | null;
  readonly working: boolean;
  readonly paths: OnwardPaths;
}

/** Saving, opening, keeping and deleting all that is open. */
export function ProjectScreen({ room, snapshot, working, paths }: ProjectScreenProps) {
  const { messages } = useSpeech();
  const { lead } = messages.project;
  return (
    <>
      <ScreenHeading>{messages.app.screens.project}</ScreenHeading>
      <p className={page.reading}>{lead}</p>
      <SaveSection room={room} snapshot={snapshot} working={working} />
      <OpenSection room={room} paths={paths} files={snapshot?.files.length ?? 0} />
      <KeepSection room={room} />
      <DeleteSection room={room} />
    </>
  );
}
