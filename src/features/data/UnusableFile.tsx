import type { FileReport } from '../../core/model/report';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Actions } from '../page/actions';
import css from './data.module.css';
import { RemoveButton } from './RemoveButton';
import { fileProblem } from './viewModel';

interface UnusableFileProps {
  readonly file: FileReport;
  readonly onRemove: Actions['removeFile'];
}

/** What is wrong, where, and how to mend it. */
export function UnusableFile({ file, onRemove }: UnusableFileProps) {
  const { messages, format } = useSpeech();
  const { data, issues, words } = messages;
  const problem = fileProblem(file);
  if (problem === null) return null;
  const { what, mend } = issues[problem.code];
  const missing = problem.field === null ? '' : ` ${data.unusable.missingField(words.fields[problem.field])}`;
  const looked = problem.table === null ? '' : ` ${data.unusable.lookedLike(words.tables[problem.table])}`;
  const where = problem.row > 0 ? `, ${data.unusable.atRow(format.count(problem.row))}` : '';
  return (
    <article className={css.unusable} data-file={file.name} data-issue={problem.code}>
      <div className={css.fileHead}>
        <h3 className={css.fileName}>{file.name}</h3>
        <RemoveButton file={file.name} onRemove={onRemove} />
      </div>
      <dl className={css.facts}>
        <div>
          <dt>{data.unusable.what}</dt>
          <dd>
            {what}
            {missing}
            {looked}
          </dd>
        </div>
        {where !== '' && (
          <div>
            <dt>{data.unusable.where}</dt>
            <dd>
              {file.name}
              {where}
            </dd>
          </div>
        )}
        <div>
          <dt>{data.unusable.mend}</dt>
          <dd>{mend}</dd>
        </div>
      </dl>
    </article>
  );
}
