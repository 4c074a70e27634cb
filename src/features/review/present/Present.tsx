import { Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Slide } from '../../../core/model/slide';
import { useSpeech } from '../../../i18n/LanguageProvider';
import type { NameOf } from '../../page/actions';
import { isOutdated } from '../slides';
import { KeyList } from './KeyList';
import { Names } from './Names';
import css from './present.module.css';
import { AT_THE_START, actionOf, afterAction, type Presenting, type PresentingWish } from './presenting';
import { SlideView } from './SlideView';
import { Spotlight } from './Spotlight';
import { Stage } from './Stage';
import { useSpeakerWindow } from './useSpeakerWindow';

interface PresentProps {
  readonly slides: readonly Slide[];
  /** The slide to begin with. */
  readonly from: number;
  /** Of the data that are open; null: none are. */
  readonly fingerprint: string | null;
  /** Names behind the letters, asked for only while they are shown. */
  readonly onPeek: () => Promise<readonly NameOf[]>;
  readonly onLeave: () => void;
}

const OVERVIEW_ROW = 4;

/** The slides over the whole window, by keys, clicks and clickers. Nothing is computed. */
export function Present({ slides, from, fingerprint, onPeek, onLeave }: PresentProps) {
  const { messages, format } = useSpeech();
  const words = messages.review.present;
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = useRef<HTMLDivElement>(null);
  const label = useId();
  const [state, setState] = useState<Presenting>({ ...AT_THE_START, index: from });
  const latest = useRef(state);
  latest.current = state;
  const fulfil = (wish: PresentingWish | null) => {
    if (wish === 'fullScreen') void toggleFullScreen(dialog.current);
    if (wish === 'speaker') speaker.open();
    if (wish === 'leave') onLeave();
  };
  const press = (key: string): boolean => {
    const action = actionOf(key);
    if (action === null) return false;
    const { state: next, wish } = afterAction(latest.current, action, slides.length, OVERVIEW_ROW, key);
    latest.current = next;
    setState(next);
    fulfil(wish);
    return true;
  };
  const speaker = useSpeakerWindow(slides, state, press);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Not a button: what the room sees shows no controls until they are asked for.
    shown.current?.focus();
    return () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      opened?.close();
    };
  }, []);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (press(event.key)) event.preventDefault();
    };
    const mask = () => setState((now) => (now.peeking ? { ...now, peeking: false } : now));
    const up = (event: KeyboardEvent) => {
      if (actionOf(event.key) === 'peek') mask();
    };
    addEventListener('keydown', down);
    addEventListener('keyup', up);
    // Another window has the keys now: it would hear of the release, not this one.
    addEventListener('blur', mask);
    return () => {
      removeEventListener('keydown', down);
      removeEventListener('keyup', up);
      removeEventListener('blur', mask);
    };
  });
  const { index, blank, overview, help, spotlight, peeking } = state;
  const slide = slides[index];
  const next = slides[index + 1];
  if (slide === undefined) return null;
  return (
    <dialog
      ref={dialog}
      className={css.present}
      aria-labelledby={label}
      data-index={index}
      onCancel={(event) => event.preventDefault()}
    >
      <p id={label} className="visuallyHidden" aria-live="polite">
        {blank ? words.blanked : words.position(format.count(index + 1), format.count(slides.length), slide.title)}
      </p>
      {overview ? (
        <ol className={css.overview}>
          {slides.map((one, place) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={place === index}
                aria-label={words.go(format.count(place + 1), one.title)}
                onClick={() => setState((now) => ({ ...now, index: place, overview: false, blank: false }))}
              >
                <Suspense fallback={null}>
                  <Stage>
                    <div inert>
                      <SlideView slide={one} index={place} count={slides.length} />
                    </div>
                  </Stage>
                </Suspense>
              </button>
            </li>
          ))}
        </ol>
      ) : (
        <>
          {/* The click of a mouse goes on as a clicker does; keys and buttons do the same. */}
          <div
            ref={shown}
            tabIndex={-1}
            className={css.shown}
            onPointerUp={(event) => event.button === 0 && press('PageDown')}
          >
            <Suspense fallback={null}>
              <Stage>
                <SlideView key={slide.id} slide={slide} index={index} count={slides.length} />
              </Stage>
            </Suspense>
          </div>
          {next !== undefined && (
            // Drawn ahead, so that going on waits for nothing.
            <div className={css.ahead} aria-hidden="true" inert>
              <Suspense fallback={null}>
                <SlideView key={next.id} slide={next} index={index + 1} count={slides.length} />
              </Suspense>
            </div>
          )}
        </>
      )}
      {spotlight && !overview && <Spotlight />}
      {blank && <div className={css.blank} />}
      {peeking && <Names slide={slide} outdated={isOutdated(slide, fingerprint)} onPeek={onPeek} />}
      {help && <KeyList />}
      <div className={css.controls}>
        <button type="button" onClick={() => press('PageUp')} disabled={index === 0}>
          {words.back}
        </button>
        <button type="button" onClick={() => press('PageDown')} disabled={index === slides.length - 1}>
          {words.next}
        </button>
        <button type="button" onClick={() => press('o')}>
          {words.overview}
        </button>
        <button type="button" onClick={() => press('s')}>
          {words.speaker}
        </button>
        <button type="button" onClick={() => press('f')}>
          {words.fullScreen}
        </button>
        <button type="button" onClick={() => press('?')}>
          {words.keys}
        </button>
        <button type="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </dialog>
  );
}

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await element?.requestFullscreen();
  } catch {
    // The browser does not allow it here: the slides fill the window all the same.
  }
}
