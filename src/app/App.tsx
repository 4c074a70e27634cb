import { lazy, Suspense, useEffect, useMemo, useRef } from 'react';
import { Router } from 'wouter';
import { ArrivalContext } from '../features/page/ScreenHeading';
import { tokenAt } from '../features/review/present/speakerChannel';
import { LanguageProvider, useShellSpeech } from '../i18n/LanguageProvider';
import { type Language, preferredLanguage } from '../i18n/language';
import { loadMessages } from '../i18n/messages';
import { onFirstSign } from '../worker/onFirstSign';
import type { Theme } from './address';
import { ErrorBoundary } from './ErrorBoundary';
import { Layout } from './Layout';
import { type Screen, screenAt } from './routes';
import { ScreenView } from './ScreenView';
import type { AppStore } from './store';
import { useAddress, useHashPath } from './useAddress';

const SpeakerScreen = lazy(async () => {
  const [{ SpeakerScreen: screen }] = await Promise.all([
    import('../features/review/present/SpeakerScreen'),
    import('./theme/fontsExtended.css'),
  ]);
  return { default: screen };
});

export function App({ store }: { readonly store: AppStore }) {
  const address = useAddress();
  const language = address.language ?? preferredLanguage(navigator.languages);
  const screen = screenAt(address.path);
  const token = tokenAt(address.path);
  const greeted = useRef<string | null>(address.path);
  const arrival = useMemo(() => ({ path: address.path, greeted }), [address.path]);
  useEffect(() => onFirstSign(() => loadMessages(language).catch(() => undefined)), [language]);
  return (
    <LanguageProvider language={language}>
      <DocumentState language={language} theme={address.theme} screen={screen} />
      {token !== null ? (
        <Suspense fallback={null}>
          <SpeakerScreen token={token} />
        </Suspense>
      ) : (
        <Router hook={useHashPath}>
          <ArrivalContext value={arrival}>
            <ErrorBoundary store={store}>
              <Layout store={store} screen={screen}>
                <ErrorBoundary key={address.path} store={store}>
                  <ScreenView store={store} screen={screen} />
                </ErrorBoundary>
              </Layout>
            </ErrorBoundary>
          </ArrivalContext>
        </Router>
      )}
    </LanguageProvider>
  );
}

interface DocumentStateProps {
  readonly language: Language;
  readonly theme: Theme;
  readonly screen: Screen | null;
}

/** Keeps what lies outside React in step: language, colours and tab title (never data). */
function DocumentState({ language, theme, screen }: DocumentStateProps) {
  const { app } = useShellSpeech().messages;
  const title = screen === null ? app.notFound.title : app.screens[screen];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = screen === 'start' ? app.name : `${title} – ${app.name}`;
  }, [language, title, screen, app]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  return null;
}
