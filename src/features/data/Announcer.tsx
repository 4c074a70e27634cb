import { useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import type { FileEntry } from './fileEntries';
import { leadText } from './leadText';
import { announcement } from './stepText';

interface AnnouncerProps {
  readonly snapshot: Snapshot | null;
  readonly entries: readonly FileEntry[];
}

/** Says what a step did and what is left to do to those who do not see the page change. */
export function Announcer({ snapshot, entries }: AnnouncerProps) {
  const speech = useSpeech();
  const [heard, setHeard] = useState({ snapshot, text: '' });
  if (heard.snapshot !== snapshot) {
    const step = announcement(heard.snapshot, snapshot, speech);
    const lead = snapshot === null || entries.length === 0 ? '' : leadText(snapshot, entries, speech);
    setHeard({ snapshot, text: step === '' ? heard.text : `${step} ${lead}`.trim() });
  }
  return (
    <p className="visuallyHidden" role="status" data-announcement="">
      {heard.text}
    </p>
  );
}
