import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { Outcome } from '../core/model/ids';
import { useShellSpeech } from '../i18n/LanguageProvider';
import { DropTarget } from './DropTarget';
import { EndingNotice } from './EndingNotice';
import { HelpWindows, OfferedTour } from './HelpWindows';
import css from './Layout.module.css';
import { PasteTarget } from './PasteTarget';
import { ProgressBar } from './ProgressBar';
import { CONTENTS, ROUTES, type Screen } from './routes';
import { ScopeLine } from './ScopeLine';
import { SettingsMenus } from './SettingsMenus';
import type { AppStore } from './store';
import { useActions } from './useActions';
import { useHelpWindow } from './useHelpWindow';

interface LayoutProps {
  readonly store: AppStore;
  readonly screen: Screen | null;
  readonly outcome: Outcome;
  readonly children: ReactNode;
}

export function Layout({ store, screen, outcome, children }: LayoutProps) {
  const { app } = useShellSpeech().messages;
  const report = useStore(store, (state) => state.snapshot?.report ?? null);
  const computedFor = useStore(store, (state) => state.snapshot?.options.outcome ?? outcome);
  const { addFiles } = useActions(store);
  const [shown, show] = useHelpWindow();
  const showsReport = screen === 'overview' || screen === 'hours' || screen === 'claim';
  return (
    <div className={css.page}>
      <button type="button" className={css.skip} onClick={() => document.getElementById('content')?.focus()}>
        {app.skip}
      </button>
      <Rail screen={screen} onSearch={() => show('palette')} />
      <main id="content" data-screen={screen ?? undefined} tabIndex={-1} className={css.main}>
        {showsReport && report !== null && <ScopeLine report={report} computedFor={computedFor} asked={outcome} />}
        <OfferedTour store={store} shown={shown} show={show} />
        <EndingNotice store={store} />
        <ProgressBar store={store} />
        {children}
      </main>
      <footer className={css.footer}>
        <SettingsMenus />
        <p>
          {app.nothingLeaves} <Link href={ROUTES.privacy}>{app.howWeKnow}</Link>{' '}
          <Link href={ROUTES.method}>{app.screens.method}</Link>{' '}
          <Link href={ROUTES.glossary}>{app.screens.glossary}</Link>
        </p>
      </footer>
      <DropTarget onFiles={addFiles} />
      <PasteTarget onFiles={addFiles} />
      <HelpWindows store={store} shown={shown} show={show} />
    </div>
  );
}

interface RailProps {
  readonly screen: Screen | null;
  readonly onSearch: () => void;
}

function Rail({ screen, onSearch }: RailProps) {
  const { app } = useShellSpeech().messages;
  return (
    <header className={css.rail}>
      <Link href={ROUTES.start} className={css.brand} aria-current={screen === 'start' ? 'page' : undefined}>
        {app.name}
      </Link>
      <nav aria-label={app.contents}>
        <ol className={css.contents}>
          {CONTENTS.map((entry) => (
            <li key={entry}>
              <Link href={ROUTES[entry]} aria-current={screen === entry ? 'page' : undefined}>
                {app.screens[entry]}
              </Link>
            </li>
          ))}
        </ol>
        <button type="button" className={css.search} aria-keyshortcuts="Control+K Meta+K" onClick={onSearch}>
          {app.search} <kbd>{app.searchKey}</kbd>
        </button>
      </nav>
    </header>
  );
}
