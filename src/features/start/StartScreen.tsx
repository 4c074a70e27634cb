import { useShellSpeech } from '../../i18n/LanguageProvider';
import { type Actions, SAMPLES } from '../page/actions';
import { FileButton } from '../page/FileButton';
import page from '../page/page.module.css';
import { ScreenHeading } from '../page/ScreenHeading';
import css from './start.module.css';

interface StartScreenProps {
  readonly onFiles: Actions['addFiles'];
  readonly onSample: Actions['openSample'];
}

export function StartScreen({ onFiles, onSample }: StartScreenProps) {
  const { samples, start } = useShellSpeech().messages;
  return (
    <>
      <div className={css.opening}>
        <ScreenHeading>{start.title}</ScreenHeading>
        <p className={css.claim}>{start.claim}</p>
      </div>
      <section className={css.drop} aria-labelledby="start-drop">
        <h2 id="start-drop">{start.drop.title}</h2>
        <p className={page.reading}>{start.drop.hint}</p>
        <FileButton label={start.drop.label} onFiles={onFiles}>
          {start.drop.button}
        </FileButton>
        <p className={page.smallPrint}>{start.privacy}</p>
      </section>
      <section className={css.samples} aria-labelledby="start-samples">
        <h2 id="start-samples">{start.samples.title}</h2>
        <p className={page.reading}>{start.samples.hint}</p>
        <ul>
          {SAMPLES.map((id) => (
            <li key={id}>
              <button type="button" data-sample={id} onClick={() => void onSample(id)}>
                <strong>{start.samples.open(samples[id].name)}</strong>
                <span>{samples[id].story}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
