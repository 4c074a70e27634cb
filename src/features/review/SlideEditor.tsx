import { Suspense, useId } from 'react';
import type { Slide } from '../../core/model/slide';
import { useSpeech } from '../../i18n/LanguageProvider';
import type { NameOf } from '../page/actions';
import page from '../page/page.module.css';
import { Names } from './present/Names';
import { SlideView } from './present/SlideView';
import { Stage } from './present/Stage';
import css from './review.module.css';
import { isRetitled, type SlideText } from './slides';

interface SlideEditorProps {
  readonly slide: Slide;
  readonly place: number;
  readonly count: number;
  readonly outdated: boolean;
  /** Who the letters are, where names are shown; null: they are masked. */
  readonly names: (() => Promise<readonly NameOf[]>) | null;
  readonly onChange: (change: Partial<SlideText>) => void;
}

/** One slide as the room will see it, and its words. The numbers stay what they were when it was frozen. */
export function SlideEditor({ slide, place, count, outdated, names, onChange }: SlideEditorProps) {
  const { messages, format } = useSpeech();
  const words = messages.review.editor;
  const id = useId();
  const { provenance, computedTitle } = slide;
  return (
    <section aria-label={words.label(format.count(place + 1))}>
      <div className={css.preview}>
        <Suspense fallback={null}>
          <Stage label={words.preview}>
            <div inert>
              <SlideView slide={slide} index={place} count={count} />
            </div>
          </Stage>
        </Suspense>
      </div>
      {outdated && provenance !== null && (
        <p className={css.outdated}>
          {words.outdated}{' '}
          <a href={provenance.address} className={page.action}>
            {words.again}
          </a>
        </p>
      )}
      {names !== null && slide.chart !== null && (
        <Suspense fallback={null}>
          <Names slide={slide} outdated={outdated} className={css.names} onPeek={names} />
        </Suspense>
      )}
      <div className={css.fields}>
        <label htmlFor={`${id}title`}>{words.title}</label>
        <textarea
          id={`${id}title`}
          rows={2}
          maxLength={300}
          value={slide.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
        {computedTitle !== null && isRetitled(slide) && (
          <p className={css.hint}>
            {words.retitled}{' '}
            <button type="button" className={page.action} onClick={() => onChange({ title: computedTitle })}>
              {words.reset}
            </button>
          </p>
        )}
        <label htmlFor={`${id}subtitle`}>{words.subtitle}</label>
        <textarea
          id={`${id}subtitle`}
          rows={2}
          maxLength={400}
          value={slide.subtitle}
          onChange={({ target }) => onChange({ subtitle: target.value })}
        />
        {slide.kind !== 'title' && slide.kind !== 'section' && (
          <>
            <label htmlFor={`${id}body`}>{words.body}</label>
            <textarea
              id={`${id}body`}
              rows={4}
              maxLength={3000}
              value={slide.body.join('\n')}
              onChange={({ target }) => onChange({ body: target.value === '' ? [] : target.value.split('\n') })}
            />
          </>
        )}
        <label htmlFor={`${id}notes`}>{words.notes}</label>
        <textarea
          id={`${id}notes`}
          rows={4}
          maxLength={5000}
          value={slide.notes}
          onChange={({ target }) => onChange({ notes: target.value })}
        />
      </div>
    </section>
  );
}
