import { Component, lazy, type ReactNode, Suspense } from 'react';
import page from '../features/page/page.module.css';
import { useShellSpeech } from '../i18n/LanguageProvider';
import css from './notice.module.css';
import type { AppStore } from './store';

const Rescue = lazy(async () => ({ default: (await import('./Rescue')).Rescue }));

interface ErrorBoundaryProps {
  readonly store: AppStore;
  readonly children: ReactNode;
}

/** The last resort: a screen that cannot be drawn says so, what can be saved can be saved, and the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('invalid error; nothing was thrown: null') };
  }

  override render() {
    const { store, children } = this.props;
    return this.state.error === null ? children : <Broken store={store} error={this.state.error} />;
  }
}

function Broken({ store, error }: { readonly store: AppStore; readonly error: unknown }) {
  const { broken } = useShellSpeech().messages.app;
  return (
    <div role="alert" className={css.statement}>
      <h1>{broken.title}</h1>
      <p>{broken.text}</p>
      <LastBoundary>
        <Suspense fallback={null}>
          <Rescue store={store} error={error} />
        </Suspense>
      </LastBoundary>
      <p>
        <button type="button" className={page.action} onClick={() => location.reload()}>
          {broken.reload}
        </button>
      </p>
    </div>
  );
}

/** Where not even what saves the project can be loaded, what is said above still stands. */
class LastBoundary extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
