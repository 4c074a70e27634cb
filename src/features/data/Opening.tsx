import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import page from '../page/page.module.css';
import { reasonText } from '../page/reasonText';
import css from './data.module.css';
import type { FileEntry } from './fileEntries';
import { isFine, leadText } from './leadText';
import { remarks } from './remarks';
import { dataSums } from './viewModel';

interface OpeningProps {
  readonly snapshot: Snapshot;
  readonly entries: readonly FileEntry[];
}

/** Whether all is well and what needs the reader, then the sums, then what bears on all results. */
export function Opening({ snapshot, entries }: OpeningProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { data } = messages;
  const { report, reason, sample } = snapshot;
  const { unusable, rowsRead, rowsUsed, rowsSetAside } = dataSums(snapshot.files);
  const countsSeveral = entries.some(({ parts }) => parts.length > 1 || parts[0].report.shape === 'wide');
  const { cautions, lateEntry, hasExits } = remarks(snapshot);
  return (
    <div className={css.sums}>
      <p className={css.lead} data-lead={isFine(entries) ? 'fine' : 'needsYou'}>
        {leadText(snapshot, entries, speech)}
      </p>
      {reason !== null && isFine(entries) && (
        <p role="status" className={css.warning}>
          {reasonText(reason, speech)}
        </p>
      )}
      {cautions.map((code) => (
        <p key={code} className={css.warning}>
          {messages.cautions[code]}
        </p>
      ))}
      {rowsRead > 0 && (
        <p>
          {data.summary(format.count(rowsRead), format.count(rowsUsed), format.count(rowsSetAside))}
          {countsSeveral && ` ${data.severalFacts}`}
          {unusable > 0 && ` ${data.notCounted(unusable, format.count(unusable))}`}
        </p>
      )}
      {report !== null && (
        <p className={page.quiet}>
          {data.asOf(format.day(report.asOf))}
          {lateEntry > 0 && ` ${data.lateEntry(lateEntry, format.count(lateEntry), format.day(report.from))}`}{' '}
          {data.inferred}
          {hasExits && ` ${data.longerList}`}
        </p>
      )}
      {sample !== null && <p className={page.quiet}>{data.sampleNote}</p>}
    </div>
  );
}
