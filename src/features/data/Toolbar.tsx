import { useId, useState } from 'react';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { Snapshot } from '../../worker/protocol';
import { FileButton } from '../page/FileButton';
import page from '../page/page.module.css';
import css from './data.module.css';
import { PasteBox } from './PasteBox';
import { useSettling } from './settling';
import { stepText } from './stepText';

/** Files and cells in, and every step back and forth. */
export function Toolbar({ snapshot }: { readonly snapshot: Snapshot | null }) {
  const { data, start } = useSpeech().messages;
  const { actions } = useSettling();
  const [isPasting, setPasting] = useState(false);
  const pasteId = useId();
  const hasPast = snapshot !== null && (snapshot.undoStep !== null || snapshot.redoStep !== null);
  return (
    <section className={css.tools} aria-label={data.tools.title} data-keep="tools">
      <div className={css.actions}>
        <FileButton label={start.drop.label} onFiles={actions.addFiles}>
          {data.add}
        </FileButton>
        <button
          type="button"
          className={page.action}
          aria-expanded={isPasting}
          aria-controls={pasteId}
          onClick={() => setPasting(!isPasting)}
        >
          {data.tools.paste}
        </button>
        <span className={page.quiet}>{data.addHint}</span>
      </div>
      <div id={pasteId} hidden={!isPasting}>
        {isPasting && <PasteBox onFiles={actions.addFiles} onDone={() => setPasting(false)} />}
      </div>
      {(hasPast || (snapshot?.files.length ?? 0) > 0) && (
        <div className={css.history}>
          {hasPast && <HistoryButton name="undo" step={snapshot.undoStep} onPress={actions.undo} />}
          {hasPast && <HistoryButton name="redo" step={snapshot.redoStep} onPress={actions.redo} />}
          {(snapshot?.files.length ?? 0) > 0 && (
            <button
              type="button"
              className={css.quietAction}
              title={data.clearHint}
              onClick={() => void actions.clear()}
            >
              {data.clear}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface HistoryButtonProps {
  readonly name: 'undo' | 'redo';
  readonly step: Snapshot['undoStep'];
  readonly onPress: () => Promise<void>;
}

/** Keeps the focus when nothing is left to undo: it is out of use, not disabled. */
function HistoryButton({ name, step, onPress }: HistoryButtonProps) {
  const speech = useSpeech();
  const { tools } = speech.messages.data;
  const write = name === 'undo' ? tools.undoWhat : tools.redoWhat;
  return (
    <button
      type="button"
      className={css.quietAction}
      aria-disabled={step === null}
      aria-keyshortcuts={name === 'undo' ? 'Control+Z' : 'Control+Shift+Z'}
      data-history={name}
      onClick={() => step !== null && void onPress()}
    >
      {step === null ? tools[name] : write(stepText(step, speech))}
    </button>
  );
}
