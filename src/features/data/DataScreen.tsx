import type { Protected } from '../../core/model/protected';
import type { Report } from '../../core/model/report';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import type { Actions } from '../page/actions';
import { FileButton } from '../page/FileButton';
import page from '../page/page.module.css';
import { reasonText } from '../page/reasonText';
import { ScreenHeading } from '../page/ScreenHeading';
import { RulesForm } from '../rules/RulesForm';
import css from './data.module.css';
import { FileSection } from './FileSection';
import { Onward, type OnwardPaths } from './Onward';
import { OpenChoices } from './OpenChoices';
import { TableNeeds } from './TableNeeds';
import { UnusableFile } from './UnusableFile';
import { dataSums, isUnusable } from './viewModel';

interface DataScreenProps {
  readonly snapshot: Snapshot | null;
  readonly working: boolean;
  /** Verdicts on these files have been seen. */
  readonly looked: boolean;
  readonly actions: Actions;
  readonly onward: OnwardPaths;
}

export function DataScreen({ snapshot, working, looked, actions, onward }: DataScreenProps) {
  const speech = useSpeech();
  const { data, start } = speech.messages;
  const files = snapshot?.files ?? [];
  const report = snapshot?.report ?? null;
  const unusable = files.filter(isUnusable);
  const usable = files.filter((file) => !isUnusable(file));
  return (
    <>
      <ScreenHeading>
        {working && files.length === 0 ? speech.messages.words.stages.reading : titleText(snapshot, speech)}
      </ScreenHeading>
      {files.length > 0 && <Sums snapshot={snapshot} report={report} />}
      {report !== null && !working && <Onward paths={onward} />}
      {snapshot !== null && report !== null && (
        <RulesForm options={snapshot.options} looked={looked} onOptions={actions.setOptions} />
      )}
      <p className={css.actions}>
        <FileButton label={start.drop.label} onFiles={actions.addFiles}>
          {data.add}
        </FileButton>
        <span className={page.quiet}>{data.addHint}</span>
        {files.length > 0 && (
          <button type="button" className={page.action} title={data.clearHint} onClick={() => void actions.clear()}>
            {data.clear}
          </button>
        )}
      </p>
      {unusable.length > 0 && (
        <section className={css.block} aria-labelledby="data-unusable">
          <h2 id="data-unusable">{data.unusable.title}</h2>
          {unusable.map((file) => (
            <UnusableFile key={file.name} file={file} onRemove={actions.removeFile} />
          ))}
          <p className={page.smallPrint}>{data.unusable.kept}</p>
        </section>
      )}
      {snapshot !== null && snapshot.openChoices.length > 0 && (
        <OpenChoices open={snapshot.openChoices} choices={snapshot.choices} onChoices={actions.setChoices} />
      )}
      <div className={css.block}>
        {usable.map((file) => (
          <FileSection key={file.name} file={file} onRemove={actions.removeFile} />
        ))}
      </div>
      <TableNeeds files={files} report={report} />
    </>
  );
}

function titleText(snapshot: Snapshot | null, { messages, format }: Speech): string {
  const { data } = messages;
  const { files, unusable } = dataSums(snapshot?.files ?? []);
  if (files === 0) return data.titleEmpty;
  const title = data.title(files, format.count(files));
  return unusable === 0 ? title : `${title}; ${data.titleUnusable(unusable, files, format.count(unusable))}`;
}

interface SumsProps {
  readonly snapshot: Snapshot | null;
  readonly report: Protected<Report> | null;
}

function Sums({ snapshot, report }: SumsProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const { data, cautions } = messages;
  const { unusable, rowsRead, rowsUsed, rowsSetAside } = dataSums(snapshot?.files ?? []);
  const late = report?.survival.lateEntry ?? 0;
  const reason = snapshot?.reason ?? null;
  return (
    <div className={css.sums}>
      <p>
        {data.summary(format.count(rowsRead), format.count(rowsUsed), format.count(rowsSetAside))}
        {unusable > 0 && ` ${data.notCounted(unusable, format.count(unusable))}`}
      </p>
      {report !== null && (
        <p className={page.quiet}>
          {data.asOf(format.day(report.asOf))}
          {late > 0 && ` ${data.lateEntry(late, format.count(late), format.day(report.from))}`}
        </p>
      )}
      {report !== null && <p className={page.quiet}>{data.inferred}</p>}
      {snapshot !== null && snapshot.sample !== null && <p className={page.quiet}>{data.sampleNote}</p>}
      {reason !== null && (
        <p role="status" className={css.warning}>
          {reasonText(reason, speech)}
        </p>
      )}
      {report?.cautions
        .filter(({ code }) => code !== 'lateEntry' && !(code === 'noManagerHistory' && report.managers.count === 0))
        .map(({ code }) => (
          <p key={code} className={css.warning}>
            {cautions[code]}
          </p>
        ))}
    </div>
  );
}
