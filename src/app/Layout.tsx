import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'wouter';
import { useShellSpeech } from '../i18n/LanguageProvider';
import { DropTarget } from './DropTarget';
import { DueNotices } from './DueNotices';
import { EndingNotice } from './EndingNotice';
import { HelpWindows, OfferedTour } from './HelpWindows';
import css from './Layout.module.css';
import { OnceIdle } from './OnceIdle';
import { PasteTarget } from './PasteTarget';
import { ProgressBar } from './ProgressBar';
import { Rail } from './Rail';
import { ROUTES, type Screen } from './routes';
import { SettingsMenus } from './SettingsMenus';
import type { AppStore } from './store';
import { useActions } from './useActions';
import { useHelpWindow } from './useHelpWindow';

/** The words of menus come with the screens. */
const ScopeLine = lazy(async () => ({ default: (await import('./ScopeLine')).ScopeLine }));

interface LayoutProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
  readonly children: ReactNode;
}

export function Layout({ store, screen, children }: LayoutProps) {
  const { app } = useShellSpeech().messages;
  const { addFiles } = useActions(store);
  const [shown, show] = useHelpWindow();
  return (
    <div className={css.page}>
      <button type="button" className={css.skip} onClick={() => document.getElementById('content')?.focus()}>
        {app.skip}
      </button>
      <Rail screen={screen} onSearch={() => show('palette')} />
      <main id="content" data-screen={screen ?? undefined} tabIndex={-1} className={css.main}>
        {screen !== null && screen !== 'start' && (
          <Suspense fallback={null}>
            <ScopeLine store={store} screen={screen} />
          </Suspense>
        )}
        <DueNotices store={store} screen={screen} />
        <OfferedTour store={store} shown={shown} show={show} />
        <EndingNotice store={store} />
        <PasteTarget onFiles={addFiles} />
        <ProgressBar store={store} />
        {children}
      </main>
      <footer className={css.footer}>
        <div className={css.settings}>
          <OnceIdle>
            <SettingsMenus />
          </OnceIdle>
        </div>
        <p>
          {app.nothingLeaves} <Link href={ROUTES.privacy}>{app.howWeKnow}</Link>{' '}
          <Link href={ROUTES.method}>{app.screens.method}</Link>{' '}
          <Link href={ROUTES.glossary}>{app.screens.glossary}</Link>
        </p>
      </footer>
      <DropTarget onFiles={addFiles} />
      <HelpWindows store={store} shown={shown} show={show} />
    </div>
  );
}
