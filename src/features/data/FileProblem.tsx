import type { Issue } from '../../core/model/issue';
import type { TableProposal } from '../../core/model/preview';
import { type Speech, useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { withProposal } from './choices';
import type { FileEntry } from './fileEntries';
import css from './files.module.css';
import { headerName } from './headerName';
import { useSettling } from './settling';

interface FileProblemProps {
  readonly entry: FileEntry;
  readonly problem: Issue;
}

/** What the line does not say of what is wrong: what was looked for, what the file may be, and how to mend it here or in the source. */
export function FileProblem({ entry, problem }: FileProblemProps) {
  const speech = useSpeech();
  const { settle } = useSettling();
  const { data, issues, words } = speech.messages;
  const { mend } = issues[problem.code];
  const [{ report, preview }] = entry.parts;
  const { proposal } = preview;
  const places = [
    problem.field === null ? '' : data.unusable.missingField(words.fields[problem.field]),
    problem.table === null ? '' : data.unusable.lookedLike(words.tables[problem.table]),
  ].filter((place) => place !== '');
  const next = nextStep(problem, speech);
  return (
    <div className={css.problem}>
      {places.length > 0 && <p>{places.join(' ')}</p>}
      {proposal !== null && (
        <p>
          {data.facts.proposal(words.tables[proposal.table], proposedText(entry, proposal, speech))}{' '}
          <button type="button" className={page.action} onClick={() => settle(withProposal(report, proposal))}>
            {data.facts.takeProposal}
          </button>
        </p>
      )}
      {next !== '' && <p data-next="">{next}</p>}
      <p className={page.quiet}>{mend}</p>
    </div>
  );
}

/** What can be done about it on this screen. */
function nextStep({ code, field }: Issue, { messages }: Speech): string {
  const { sayTable, sayPerson, sayPeriod, sayColumn } = messages.data.unusable;
  if (code === 'tableNotRecognised') return sayTable;
  if (code !== 'requiredColumnMissing') return '';
  if (field === 'employeeId') return sayPerson;
  return field === 'period' ? sayPeriod : sayColumn;
}

/** The columns a proposal would read, each with its field. */
function proposedText({ parts }: FileEntry, { fields }: TableProposal, speech: Speech): string {
  const { data, words } = speech.messages;
  const columns = parts[0].report.columns.flatMap(({ index, header }) => {
    const field = fields[index] ?? null;
    return field === null ? [] : [data.facts.proposed(headerName(header, speech), words.fields[field])];
  });
  return speech.format.list(columns);
}
