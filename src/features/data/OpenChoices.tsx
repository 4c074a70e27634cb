import { type Choices, choiceKey, FORMAT_IDS, type OpenChoice } from '../../core/model/reading';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Actions } from '../page/actions';
import page from '../page/page.module.css';
import css from './data.module.css';
import { withChoice } from './viewModel';

interface OpenChoicesProps {
  readonly open: readonly OpenChoice[];
  readonly choices: Choices;
  readonly onChoices: Actions['setChoices'];
}

/** Columns the data leave open; each waits for the reader. */
export function OpenChoices({ open, choices, onChoices }: OpenChoicesProps) {
  const { messages, format } = useSpeech();
  const { data, words } = messages;
  const choose = (column: OpenChoice, value: string) => {
    const chosen = FORMAT_IDS.find((id) => id === value);
    if (chosen !== undefined) void onChoices(withChoice(choices, column, chosen));
  };
  return (
    <section className={css.block} aria-labelledby="data-choices">
      <h2 id="data-choices">{data.choices.title(open.length, format.count(open.length))}</h2>
      <p className={page.reading}>{data.choices.text}</p>
      <div className={css.choices}>
        {open.map((column) => (
          <label key={choiceKey(column.file, column.header)}>
            <span>{data.choices.label(column.header, column.file)}</span>
            <select value="" onChange={({ target }) => choose(column, target.value)}>
              <option value="">{data.choices.undecided}</option>
              {column.options.map((option) => (
                <option key={option} value={option}>
                  {option === column.proposal ? data.choices.proposal(words.formats[option]) : words.formats[option]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button
        type="button"
        className={page.action}
        onClick={() => void onChoices({ ...choices, acceptProposals: true })}
      >
        {data.choices.acceptAll}
      </button>
    </section>
  );
}
