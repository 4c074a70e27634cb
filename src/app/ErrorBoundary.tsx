import { Component, type ReactNode } from 'react';
import { useShellSpeech } from '../i18n/LanguageProvider';
import css from './Layout.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** The last resort: a screen that cannot be drawn says so, and the rest of the page goes on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { broken } = useShellSpeech().messages.app;
  return (
    <div role="alert" className={css.statement}>
      <h1>{broken.title}</h1>
      <p>{broken.text}</p>
      <p>
        <button type="button" className={css.action} onClick={() => location.reload()}>
          {broken.reload}
        </button>
      </p>
    </div>
  );
}
