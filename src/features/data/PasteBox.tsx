import { useId, useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Actions } from '../page/actions';
import page from '../page/page.module.css';
import { pastedFile } from '../page/pastedFile';
import css from './data.module.css';

interface PasteBoxProps {
  readonly onFiles: Actions['addFiles'];
  readonly onDone: () => void;
}

/** Cells from the clipboard, for those who cannot press Ctrl+V on the page. */
export function PasteBox({ onFiles, onDone }: PasteBoxProps) {
  const { tools } = useSpeech().messages.data;
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const read = () => {
    const file = pastedFile(text);
    setRefused(file === null);
    if (file === null) return;
    void onFiles([file]);
    onDone();
  };
  return (
    <div className={css.paste}>
      <p className={page.quiet} id={`${id}-hint`}>
        {tools.pasteHint}
      </p>
      <textarea
        aria-label={tools.pasteLabel}
        aria-describedby={`${id}-hint`}
        rows={5}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status">{isRefused && tools.pasteNothing}</p>
      <button type="button" className={page.action} onClick={read}>
        {tools.pasteAdd}
      </button>
    </div>
  );
}
