import { useShellSpeech } from '../../i18n/LanguageProvider';
import css from './page.module.css';
import { ScreenHeading } from './ScreenHeading';

/** The screen while its files are being read; how far that is, the progress bar says. */
export function Waiting({ title }: { readonly title: string }) {
  const { app } = useShellSpeech().messages;
  return (
    <>
      <ScreenHeading small>{title}</ScreenHeading>
      <p className={css.reading}>{app.progress.waiting}</p>
    </>
  );
}
