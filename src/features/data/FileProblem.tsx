import type { Issue } from '../../core/model/issue';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { withProposal } from './choices';
import type { FileEntry } from './fileEntries';
import css from './files.module.css';
import { useSettling } from './settling';

interface FileProblemProps {
  readonly entry: FileEntry;
  readonly problem: Issue;
}

/** What is wrong, where, how to mend it, and what it may be. */
export function FileProblem({ entry, problem }: FileProblemProps) {
  const { messages, format } = useSpeech();
  const { settle } = useSettling();
  const { data, issues, words } = messages;
  const { what, mend } = issues[problem.code];
  const [{ report, preview }] = entry.parts;
  const { proposal } = preview;
  return (
    <div className={css.problem}>
      <p>
        {what}
        {problem.field !== null && ` ${data.unusable.missingField(words.fields[problem.field])}`}
        {problem.table !== null && ` ${data.unusable.lookedLike(words.tables[problem.table])}`}
        {problem.row > 0 && <span className={page.quiet}> {data.unusable.atRow(format.count(problem.row))}</span>}
      </p>
      <p className={page.quiet}>{mend}</p>
      {proposal !== null && (
        <p>
          {data.facts.proposal(words.tables[proposal.table])}{' '}
          <button type="button" className={page.action} onClick={() => settle(withProposal(report, proposal))}>
            {data.facts.takeProposal}
          </button>
        </p>
      )}
    </div>
  );
}
