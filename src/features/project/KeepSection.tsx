import { useSpeech } from '../../i18n/LanguageProvider';
import { KeepChoices } from './KeepChoices';
import { keepText } from './keepText';
import { useObservable } from './observable';
import css from './project.module.css';
import type { ProjectRoom } from './projectRoom';

/** Whether this browser keeps the project, what that means, and how it goes. */
export function KeepSection({ room }: { readonly room: ProjectRoom }) {
  const speech = useSpeech();
  const { keep } = speech.messages.project;
  const { isReadOnly } = useObservable(room.state);
  const state = useObservable(room.keeping.state).keep;
  const isOn = state.kind === 'on' || state.kind === 'waiting' || state.kind === 'asking' || state.kind === 'trouble';
  return (
    <section className={css.section} aria-labelledby="project-keep">
      <h2 id="project-keep">{keep.title}</h2>
      <div className={css.form}>
        <p className={css.hint}>{keep.text}</p>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={isOn}
            disabled={state.kind === 'asking'}
            onChange={({ target }) => void room.keeping[target.checked ? 'switchOn' : 'switchOff']()}
          />
          <span>{keep.label}</span>
        </label>
      </div>
      <div role="status" className={css.answer} data-keep-state={state.kind}>
        <p>{isOn && isReadOnly ? keep.troubles.paused : keepText(state, speech)}</p>
        <KeepChoices room={room} state={state} />
      </div>
    </section>
  );
}
