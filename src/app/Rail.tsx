import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { useShellSpeech } from '../i18n/LanguageProvider';
import css from './Rail.module.css';
import { CONTENTS, ROUTES, type Screen } from './routes';

interface RailProps {
  readonly screen: Screen | null;
  readonly onSearch: () => void;
}

/** The table of contents: beside the page, or one line above it that moves sideways where it has no room. */
export function Rail({ screen, onSearch }: RailProps) {
  const { app } = useShellSpeech().messages;
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (screen !== null) bringCurrentToMiddle(strip.current);
  }, [screen]);
  return (
    <header className={css.rail}>
      <Link href={ROUTES.start} className={css.brand} aria-current={screen === 'start' ? 'page' : undefined}>
        {app.name}
      </Link>
      <nav aria-label={app.contents}>
        <div ref={strip} className={css.strip}>
          <ol className={css.contents}>
            {CONTENTS.map((entry) => (
              <li key={entry}>
                <Link href={ROUTES[entry]} aria-current={screen === entry ? 'page' : undefined}>
                  {app.screens[entry]}
                </Link>
              </li>
            ))}
          </ol>
          <Link href={ROUTES.project} className={css.aside} aria-current={screen === 'project' ? 'page' : undefined}>
            {app.screens.project}
          </Link>
        </div>
        <button type="button" className={css.search} aria-keyshortcuts="Control+K Meta+K" onClick={onSearch}>
          <svg className={css.glass} viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" />
            <path d="M12.5 12.5 18 18" />
          </svg>
          <span>
            {app.search} <kbd>{app.searchKey}</kbd>
          </span>
        </button>
      </nav>
    </header>
  );
}

/** Without moving the page, as scrolling into view would. */
function bringCurrentToMiddle(strip: HTMLElement | null): void {
  const current = strip?.querySelector<HTMLElement>('[aria-current]');
  if (strip && current) strip.scrollLeft = current.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
}
