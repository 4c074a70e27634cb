import { useSpeech } from '../../i18n/LanguageProvider';
import type { Actions } from '../page/actions';
import css from './data.module.css';

interface RemoveButtonProps {
  readonly file: string;
  readonly onRemove: Actions['removeFile'];
}

export function RemoveButton({ file, onRemove }: RemoveButtonProps) {
  const { data } = useSpeech().messages;
  return (
    <button type="button" className={css.remove} aria-label={data.remove(file)} onClick={() => void onRemove(file)}>
      {data.removeShort}
    </button>
  );
}
