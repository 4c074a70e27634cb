import { useEffect, useRef, useState } from 'react';
import { downloadFile } from '../../../charts/downloadFile';
import type { Slide } from '../../../core/model/slide';
import { dayOf } from '../../../i18n/fileName';
import { useSpeech } from '../../../i18n/LanguageProvider';
import page from '../../page/page.module.css';
import { deckOf } from './deckOf';
import { SlideDrawings } from './SlideDrawings';
import css from './takeAlong.module.css';
import { type FileKind, writtenFile } from './writtenFile';

interface TakeAlongProps {
  readonly slides: readonly Slide[];
  readonly onPrint: () => void;
}

const KINDS = ['pptx', 'pdf', 'html', 'csv', 'json'] as const;

/** A file on its way: its slides as they were when it was asked for. */
interface Job {
  readonly kind: FileKind;
  readonly slides: readonly Slide[];
  readonly notes: boolean;
  readonly controller: AbortController;
}

interface Progress {
  readonly step: 'drawing' | 'writing';
  readonly done: number;
  readonly total: number;
}

/** The review as files: which ones, how far they are, and a way back. */
export function TakeAlong({ slides, onPrint }: TakeAlongProps) {
  const speech = useSpeech();
  const { messages, format } = speech;
  const words = messages.takeAlong;
  const [notes, setNotes] = useState(false);
  const [job, setJob] = useState<Job | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState('');
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const end = (text: string) => {
    setJob(null);
    setProgress(null);
    setSaid(text);
  };
  const write = async (one: Job, drawings: ReadonlyMap<string, string>) => {
    const { signal } = one.controller;
    const onProgress = (done: number, total: number) => setProgress({ step: 'writing', done, total });
    const order = { ...one, drawings, signal, day: dayOf(new Date()), title: messages.review.heading };
    try {
      const deck = await deckOf({ ...order, language: format.language });
      const file = deck === null ? null : await writtenFile(deck, one.kind, speech, { signal, onProgress });
      if (file === null) return;
      downloadFile(file.name, file.content, file.type);
      end(words.saved(file.name));
    } catch {
      // Too little memory, or a chart of another version: the review stands as it was.
      end(words.failed);
    }
  };
  const begin = (kind: FileKind) => {
    const controller = new AbortController();
    const one: Job = { kind, slides, notes, controller };
    const needsDrawings = kind === 'html' && slides.some(({ chart }) => chart !== null);
    running.current = controller;
    setSaid('');
    setProgress({ step: needsDrawings ? 'drawing' : 'writing', done: 0, total: slides.length });
    setJob(one);
    if (!needsDrawings) void write(one, new Map());
  };
  const cancel = () => {
    job?.controller.abort();
    end(words.cancelled);
  };
  return (
    <section className={css.panel} aria-label={words.open}>
      <p className={css.about}>{words.about}</p>
      <ul className={css.kinds}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={page.action}
              data-take={kind}
              disabled={job !== null}
              onClick={() => (kind === 'pdf' ? onPrint() : begin(kind))}
            >
              {words.kinds[kind].name}
            </button>
            <span className={css.hint}>{words.kinds[kind].about}</span>
          </li>
        ))}
      </ul>
      <label className={css.notes}>
        <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
        {words.notes}
      </label>
      {progress !== null && (
        <div className={css.progress}>
          <progress aria-label={words.progress} value={progress.done} max={progress.total} />
          <span>{words[progress.step](format.count(progress.done), format.count(progress.total))}</span>
          <button type="button" className={page.action} onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
      <p role="status">{said}</p>
      {job !== null && job.kind === 'html' && progress?.step === 'drawing' && (
        <SlideDrawings
          slides={job.slides}
          onProgress={(done, total) => setProgress({ step: 'drawing', done, total })}
          onDrawn={(drawings) => void write(job, drawings)}
        />
      )}
    </section>
  );
}
