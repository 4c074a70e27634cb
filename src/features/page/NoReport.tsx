import { Link } from 'wouter';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import css from './page.module.css';
import { reasonText } from './reasonText';
import { ScreenHeading } from './ScreenHeading';

interface NoReportProps {
  readonly title: string;
  readonly snapshot: Snapshot | null;
  readonly startPath: string;
  readonly dataPath: string;
}

/** Why there is nothing to show yet, and where to go. */
export function NoReport({ title, snapshot, startPath, dataPath }: NoReportProps) {
  const speech = useSpeech();
  const { noReport } = speech.messages.app;
  const hasFiles = snapshot !== null && snapshot.files.length > 0;
  return (
    <section className={css.statement}>
      <ScreenHeading small>{title}</ScreenHeading>
      <h2>{noReport.title}</h2>
      <p className={css.reading}>
        {hasFiles && snapshot.reason !== null ? reasonText(snapshot.reason, speech) : noReport.noFiles}
      </p>
      <p>
        <Link href={hasFiles ? dataPath : startPath} className={css.action}>
          {hasFiles ? noReport.toData : noReport.toStart}
        </Link>
      </p>
    </section>
  );
}
