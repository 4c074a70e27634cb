import { useSpeech } from '../../i18n/LanguageProvider';
import { withPersonal } from './choices';
import css from './columns.module.css';
import { useAsked, useSettling } from './settling';

/** A column that looks personal is read only where the reader says so; the same header in every file. */
export function PersonalSwitch({ header }: { readonly header: string }) {
  const { leftOut } = useSpeech().messages.data;
  const { choices, settle } = useSettling();
  const [isOn, ask] = useAsked(choices.sensitive.includes(header));
  return (
    <label className={css.switch}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          ask(target.checked);
          settle(withPersonal(header, target.checked));
        }}
      />
      {leftOut.read(header)}
    </label>
  );
}
