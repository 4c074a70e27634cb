import { useId } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { withFile } from './choices';
import css from './files.module.css';
import { useSettling } from './settling';

const MONTH = '(19|20)[0-9]{2}-(0[1-9]|1[0-2])';

interface PeriodFieldProps {
  readonly file: string;
  readonly said: string | null;
}

/** The month of a file whose columns name none. Set by its button, for a month half typed is a month too. */
export function PeriodField({ file, said }: PeriodFieldProps) {
  const { facts } = useSpeech().messages.data;
  const { settle } = useSettling();
  const id = useId();
  return (
    <form
      key={said}
      className={css.period}
      data-keep={`period ${file}`}
      onSubmit={(event) => {
        event.preventDefault();
        const period = String(new FormData(event.currentTarget).get('period') ?? '').trim();
        settle(withFile(file, { period: period === '' ? null : period }));
      }}
    >
      <label htmlFor={id}>{facts.period}</label>
      <input
        id={id}
        name="period"
        type="text"
        inputMode="numeric"
        placeholder={facts.periodForm}
        pattern={MONTH}
        title={facts.periodForm}
        defaultValue={said ?? ''}
        size={8}
      />
      <button type="submit" className={page.action}>
        {facts.periodSet}
      </button>
    </form>
  );
}
