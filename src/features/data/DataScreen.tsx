import { useRef } from 'react';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import type { Actions } from '../page/actions';
import { ScreenHeading } from '../page/ScreenHeading';
import { type WaitingProject, WaitsForFiles } from '../page/WaitsForFiles';
import { RulesForm } from '../rules/RulesForm';
import { Announcer } from './Announcer';
import css from './data.module.css';
import { ExitWords } from './ExitWords';
import { FileList } from './FileList';
import { Findings } from './Findings';
import { fileEntries } from './fileEntries';
import { Matches } from './Matches';
import { NamesSwitch } from './NamesSwitch';
import { Onward, type OnwardPaths } from './Onward';
import { Opening } from './Opening';
import { SettlingContext, useSettlingOf } from './settling';
import { TableNeeds } from './TableNeeds';
import { Tested } from './Tested';
import { Toolbar } from './Toolbar';
import { useHistoryKeys } from './useHistoryKeys';
import { useKeptFocus } from './useKeptFocus';
import { dataSums } from './viewModel';

interface DataScreenProps {
  readonly snapshot: Snapshot | null;
  readonly working: boolean;
  /** Verdicts on these files have been seen. */
  readonly looked: boolean;
  readonly actions: Actions;
  /** A project that was opened without its files; null: none. */
  readonly waits: WaitingProject | null;
  /** null: there are no slides. */
  readonly reviewPath: string | null;
  readonly onward: OnwardPaths;
}

export function DataScreen({ snapshot, working, looked, actions, onward, waits, reviewPath }: DataScreenProps) {
  const speech = useSpeech();
  const area = useRef<HTMLDivElement>(null);
  const settling = useSettlingOf(snapshot, working, actions);
  useHistoryKeys(actions);
  useKeptFocus(area);
  const hasFiles = snapshot !== null && snapshot.files.length > 0;
  const entries = hasFiles ? fileEntries(snapshot) : [];
  return (
    <SettlingContext value={settling}>
      <div ref={area} data-keep="screen">
        <ScreenHeading>
          {working && !hasFiles ? speech.messages.words.stages.reading : titleText(snapshot, waits !== null, speech)}
        </ScreenHeading>
        <Announcer snapshot={snapshot} entries={entries} />
        {hasFiles && <Opening snapshot={snapshot} entries={entries} />}
        {hasFiles && snapshot.report !== null && !working && <Onward paths={onward} report={snapshot.report} />}
        {!hasFiles && !working && waits !== null && <WaitsForFiles waits={waits} reviewPath={reviewPath} />}
        <Toolbar snapshot={snapshot} />
        {hasFiles && <FileList entries={entries} />}
        {hasFiles && <ExitWords previews={snapshot.previews} />}
        {hasFiles && <Findings findings={snapshot.findings} />}
        {hasFiles && <Matches snapshot={snapshot} />}
        {hasFiles && <Tested coverage={snapshot.hypothesisCoverage} report={snapshot.report} />}
        <TableNeeds snapshot={snapshot} />
        {hasFiles && snapshot.report !== null && (
          <div className={css.block}>
            <RulesForm options={snapshot.options} looked={looked} onOptions={actions.setOptions} />
          </div>
        )}
        <NamesSwitch />
      </div>
    </SettlingContext>
  );
}

function titleText(snapshot: Snapshot | null, isWaiting: boolean, { messages, format }: Speech): string {
  const { data } = messages;
  const { files, unusable } = dataSums(snapshot?.files ?? []);
  if (files === 0) return isWaiting ? messages.project.waits.title : data.titleEmpty;
  const title = data.title(files, format.count(files));
  return unusable === 0 ? title : `${title}; ${data.titleUnusable(unusable, files, format.count(unusable))}`;
}
