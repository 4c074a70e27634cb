import { Link } from 'wouter';
import type { TableId } from '../../core/model/ids';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import { type Actions, SAMPLES } from './actions';
import css from './page.module.css';
import { reasonText } from './reasonText';
import { ScreenHeading } from './ScreenHeading';
import { type ReportScreen, SCREEN_NEEDS } from './screenNeeds';
import { type WaitingProject, WaitsForFiles } from './WaitsForFiles';

interface NoReportProps {
  readonly screen: ReportScreen;
  readonly snapshot: Snapshot | null;
  readonly startPath: string;
  readonly dataPath: string;
  /** A project that was opened without its files; null: none. */
  readonly waits: WaitingProject | null;
  /** null: there are no slides. */
  readonly reviewPath: string | null;
  readonly onSample: Actions['openSample'];
}

/** Why there is nothing to show yet, what would stand here, which files it takes, and where to go. */
export function NoReport({ screen, snapshot, startPath, dataPath, waits, reviewPath, onSample }: NoReportProps) {
  const speech = useSpeech();
  const { app, emptyScreens } = speech.messages;
  const { needs, helps } = SCREEN_NEEDS[screen];
  const hasFiles = snapshot !== null && snapshot.files.length > 0;
  const isWaiting = waits !== null && !hasFiles;
  const [sample] = SAMPLES;
  return (
    <section className={css.statement}>
      <ScreenHeading small>{app.screens[screen]}</ScreenHeading>
      <h2>{isWaiting ? speech.messages.project.waits.title : app.noReport.title}</h2>
      {isWaiting ? (
        <WaitsForFiles waits={waits} reviewPath={reviewPath} />
      ) : (
        <p className={css.reading}>
          {hasFiles && snapshot.reason !== null ? reasonText(snapshot.reason, speech) : app.noReport.noFiles}
        </p>
      )}
      <p className={css.heading}>{emptyScreens.shows[screen]}</p>
      <dl className={`${css.definition} ${css.after}`}>
        <NeededTables name={emptyScreens.needs} tables={needs} />
        <NeededTables name={emptyScreens.helps} tables={helps} />
      </dl>
      <p className={`${css.choice} ${css.after}`}>
        <Link href={hasFiles || isWaiting ? dataPath : startPath} className={css.action}>
          {hasFiles || isWaiting ? app.noReport.toData : app.noReport.toStart}
        </Link>
        {!hasFiles && !isWaiting && sample !== undefined && (
          <button type="button" className={css.action} onClick={() => void onSample(sample)}>
            {emptyScreens.sample}
          </button>
        )}
      </p>
    </section>
  );
}

function NeededTables({ name, tables }: { readonly name: string; readonly tables: readonly TableId[] }) {
  const { messages, format } = useSpeech();
  return (
    <>
      <dt>{name}</dt>
      <dd>{format.list(tables.map((table) => messages.words.tables[table]))}</dd>
    </>
  );
}
