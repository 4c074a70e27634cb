import { NAME_CHOICES } from '../../core/model/reading';
import { useSpeech } from '../../i18n/LanguageProvider';
import page from '../page/page.module.css';
import { withNames } from './choices';
import css from './data.module.css';
import { useAsked, useSettling } from './settling';

/** Whether people and managers appear by name or by pseudonym. */
export function NamesSwitch() {
  const { names } = useSpeech().messages.data;
  const { choices, settle } = useSettling();
  const [said, ask] = useAsked(choices.names);
  return (
    <section className={css.block} aria-labelledby="data-names">
      <h2 id="data-names">{names.title}</h2>
      <p className={page.reading}>{names.text}</p>
      <fieldset className={page.choice} aria-labelledby="data-names">
        {NAME_CHOICES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="names"
              checked={one === said}
              onChange={() => {
                ask(one);
                settle(withNames(one));
              }}
            />
            {names[one]}
          </label>
        ))}
      </fieldset>
      <p className={page.smallPrint}>{names.note}</p>
    </section>
  );
}
