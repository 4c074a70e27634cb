import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { trialIn } from '../../../i18n/trial';
import { GUESSES, type Guess } from '../../page/actions';
import page from '../../page/page.module.css';
import { Statement } from '../../page/Statement';
import css from './guess.module.css';

/** Asked before the verdicts on a sample are shown, never about own files. */
export function GuessStatement({ onGuess }: { readonly onGuess: (guess: Guess) => void }) {
  const { guess: words } = trialIn(useSpeech().format.language);
  const [chosen, setChosen] = useState<Guess | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== null) onGuess(chosen);
  };
  return (
    <Statement title={words.title} reading={words.reading}>
      <form onSubmit={submit} data-guess="">
        <fieldset className={css.guesses}>
          <legend className="visuallyHidden">{words.legend}</legend>
          {GUESSES.map((guess) => (
            <label key={guess}>
              <input
                type="radio"
                name="guess"
                value={guess}
                checked={chosen === guess}
                onChange={() => setChosen(guess)}
              />
              {words.options[guess]}
            </label>
          ))}
        </fieldset>
        <p className={css.buttons}>
          <button type="submit" className={page.mainAction} disabled={chosen === null}>
            {words.show}
          </button>
          <button type="button" className={page.action} onClick={() => onGuess('skipped')}>
            {words.skip}
          </button>
        </p>
      </form>
    </Statement>
  );
}
