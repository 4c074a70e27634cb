import { useCallback, useEffect, useRef, useState } from 'react';
import page from '../../features/page/page.module.css';
import { useHelp } from '../../i18n/LanguageProvider';
import { ROUTES } from '../routes';
import { changeAddress } from '../useAddress';
import type { HelpWindow } from '../useHelpWindow';
import css from './tour.module.css';
import { TOUR_STEPS } from './tourSteps';
import { whenThere } from './whenThere';

/** A few steps beside the page, which stays usable; it can be left at any time. */
export function Tour({ show }: { readonly show: (window: HelpWindow | null) => void }) {
  const { help, format } = useHelp();
  const { tour } = help;
  const end = useCallback(() => {
    show(null);
    document.getElementById('content')?.focus();
  }, [show]);
  const { shown, go } = useSteps(end);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shown !== null) heading.current?.focus();
  }, [shown]);
  const step = shown === null ? undefined : TOUR_STEPS[shown];
  if (shown === null || step === undefined) return null;
  const { title, text } = tour.steps[step.id];
  const isLast = shown === TOUR_STEPS.length - 1;
  return (
    <section className={css.card} aria-label={tour.label} onKeyDown={({ key }) => key === 'Escape' && end()}>
      <p className={page.quiet}>{tour.position(format.count(shown + 1), format.count(TOUR_STEPS.length))}</p>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{text}</p>
      <p className={css.buttons}>
        <button type="button" className={page.mainAction} onClick={() => (isLast ? end() : go(1))}>
          {isLast ? tour.done : tour.next}
        </button>
        {shown > 0 && (
          <button type="button" className={page.action} onClick={() => go(-1)}>
            {tour.back}
          </button>
        )}
        {!isLast && (
          <button type="button" className={page.action} onClick={end}>
            {tour.end}
          </button>
        )}
      </p>
    </section>
  );
}

interface Sought {
  readonly at: number;
  readonly direction: 1 | -1;
}

/** The step whose target is on the page and marked; steps without one are passed over, and past the last the tour ends. */
function useSteps(end: () => void): { readonly shown: number | null; readonly go: (direction: 1 | -1) => void } {
  const [sought, setSought] = useState<Sought>({ at: 0, direction: 1 });
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    const step = TOUR_STEPS[sought.at];
    if (step === undefined) {
      if (sought.direction === 1) end();
      return;
    }
    changeAddress({ path: ROUTES[step.screen] });
    let target: HTMLElement | null = null;
    const stop = whenThere(`[data-screen=${step.screen}]`, step.target, (element) => {
      if (element === null) {
        setSought({ at: sought.at + sought.direction, direction: sought.direction });
        return;
      }
      target = element;
      element.dataset.tourHere = '';
      element.scrollIntoView({ block: 'center' });
      setShown(sought.at);
    });
    return () => {
      stop();
      delete target?.dataset.tourHere;
    };
  }, [sought, end]);
  return { shown, go: (direction) => setSought({ at: (shown ?? 0) + direction, direction }) };
}
