import { Suspense, useEffect, useRef, useState } from 'react';
import type { Slide } from '../../../core/model/slide';
import { useSpeech } from '../../../i18n/LanguageProvider';
import { steersFromAfar } from './presenting';
import { SlideView } from './SlideView';
import { Stage } from './Stage';
import css from './speaker.module.css';
import { type Said, speakerChannel } from './speakerChannel';

interface Shown {
  readonly slides: readonly Slide[];
  readonly startedAt: number;
  readonly index: number;
  readonly blank: boolean;
}

/** The speaker's own window: the notes, what comes next, and how long it has taken. Its keys steer the slides. */
export function SpeakerScreen({ token }: { readonly token: string }) {
  const { messages, format } = useSpeech();
  const words = messages.review.speaker;
  const [shown, setShown] = useState<Shown | null>(null);
  const [over, setOver] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = speakerChannel(token);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<Said>) => {
      if (data.kind === 'slides') setShown(data);
      if (data.kind === 'at') setShown((before) => before && { ...before, index: data.index, blank: data.blank });
      if (data.kind === 'over') setOver(true);
    });
    opened.postMessage({ kind: 'hello' } satisfies Said);
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !steersFromAfar(event.key)) return;
      event.preventDefault();
      opened.postMessage({ kind: 'key', key: event.key } satisfies Said);
    };
    addEventListener('keydown', down);
    return () => {
      removeEventListener('keydown', down);
      opened.close();
    };
  }, [token]);
  const slide = shown?.slides[shown.index];
  if (over || shown === null || slide === undefined)
    return (
      <main className={css.speaker}>
        <h1 className={css.heading}>{words.heading}</h1>
        <p>{over ? words.over : words.waiting}</p>
      </main>
    );
  const { slides, index, startedAt, blank } = shown;
  const next = slides[index + 1];
  const press = (key: string) => channel.current?.postMessage({ kind: 'key', key } satisfies Said);
  return (
    <main className={css.speaker} data-index={index}>
      <header className={css.bar}>
        <h1 className={css.heading}>{words.heading}</h1>
        <p>{words.position(format.count(index + 1), format.count(slides.length))}</p>
        {blank && <p className={css.blank}>{words.blanked}</p>}
        <Clock startedAt={startedAt} label={words.elapsed} />
      </header>
      <section className={css.current} aria-label={words.current}>
        <Suspense fallback={null}>
          <Stage>
            <SlideView slide={slide} index={index} count={slides.length} />
          </Stage>
        </Suspense>
      </section>
      <section className={css.next} aria-label={words.next}>
        <h2>{words.next}</h2>
        {next === undefined ? (
          <p>{words.last}</p>
        ) : (
          <div className={css.frame} inert>
            <Suspense fallback={null}>
              <Stage>
                <SlideView slide={next} index={index + 1} count={slides.length} />
              </Stage>
            </Suspense>
          </div>
        )}
      </section>
      <section className={css.notes} aria-label={words.notes}>
        <h2>{words.notes}</h2>
        <p>{slide.notes === '' ? words.noNotes : slide.notes}</p>
      </section>
      <footer className={css.buttons}>
        <button type="button" onClick={() => press('PageUp')}>
          {words.back}
        </button>
        <button type="button" onClick={() => press('PageDown')}>
          {words.forward}
        </button>
        <button type="button" onClick={() => press('b')}>
          {words.blank}
        </button>
      </footer>
    </main>
  );
}

const SECOND = 1000;

function Clock({ startedAt, label }: { readonly startedAt: number; readonly label: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - startedAt) / SECOND));
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return (
    <p className={css.clock} role="timer" aria-label={label}>
      {`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`}
    </p>
  );
}
