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

/** What the line does not say of what is wrong: what was looked for, how to mend it, and what the file may be. */
export function FileProblem({ entry, problem }: FileProblemProps) {
  const { messages, format } = useSpeech();
  const { settle } = useSettling();
  const { data, issues, words } = messages;
  const { mend } = issues[problem.code];
  const [{ report, preview }] = entry.parts;
  const { proposal } = preview;
  const places = [
    problem.field === null ? '' : data.unusable.missingField(words.fields[problem.field]),
    problem.table === null ? '' : data.unusable.lookedLike(words.tables[problem.table]),
    problem.row > 0 && problem.field === null ? data.unusable.atRow(format.count(problem.row)) : '',
  ].filter((place) => place !== '');
  return (
    <div className={css.problem}>
      {places.length > 0 && <p>{places.join(' ')}</p>}
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
