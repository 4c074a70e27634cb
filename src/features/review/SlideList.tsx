import { type KeyboardEvent, useState } from 'react';
import type { Slide } from '../../core/model/slide';
import { useSpeech } from '../../i18n/LanguageProvider';
import css from './review.module.css';
import { isOutdated, movedSlide } from './slides';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly chosen: string;
  readonly fingerprint: string | null;
  readonly onChoose: (id: string) => void;
  readonly onSlides: (slides: readonly Slide[]) => void;
  readonly onRemove: (id: string) => void;
}

/** The slides in their order, which dragging, buttons and Alt with the arrow keys change. */
export function SlideList({ slides, chosen, fingerprint, onChoose, onSlides, onRemove }: SlideListProps) {
  const { messages, format } = useSpeech();
  const words = messages.review.list;
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const move = (slide: Slide, place: number) => {
    const moved = movedSlide(slides, slide.id, place);
    onSlides(moved);
    setSaid(words.moved(slide.title, format.count(moved.indexOf(slide) + 1), format.count(moved.length)));
  };
  const onKeyDown = (event: KeyboardEvent, slide: Slide, place: number) => {
    if (event.altKey && event.key === 'ArrowUp') move(slide, place - 1);
    else if (event.altKey && event.key === 'ArrowDown') move(slide, place + 1);
    else if (event.key === 'Delete') onRemove(slide.id);
    else return;
    event.preventDefault();
  };
  return (
    <section aria-label={words.label}>
      <p className={css.hint}>{words.hint}</p>
      <ol className={css.list}>
        {slides.map((slide, place) => (
          <li
            key={slide.id}
            draggable
            data-slide-kind={slide.kind}
            className={`${css.item} ${over === place ? css.over : ''}`}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(slide.id);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(place);
            }}
            onDrop={(event) => {
              event.preventDefault();
              const moving = slides.find(({ id }) => id === dragged);
              if (moving !== undefined) move(moving, place);
              setOver(null);
            }}
          >
            <button
              type="button"
              className={css.title}
              aria-current={slide.id === chosen}
              onClick={() => onChoose(slide.id)}
              onKeyDown={(event) => onKeyDown(event, slide, place)}
            >
              <span className={css.place}>{format.count(place + 1)}</span>
              <span>
                {slide.title === '' ? words.untitled : slide.title}
                {isOutdated(slide, fingerprint) && <em className={css.old}>{words.old}</em>}
              </span>
            </button>
            <span className={css.itemActions}>
              <button
                type="button"
                aria-label={words.up(slide.title)}
                disabled={place === 0}
                onClick={() => move(slide, place - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={words.down(slide.title)}
                disabled={place === slides.length - 1}
                onClick={() => move(slide, place + 1)}
              >
                ↓
              </button>
              <button type="button" aria-label={words.remove(slide.title)} onClick={() => onRemove(slide.id)}>
                ×
              </button>
            </span>
          </li>
        ))}
      </ol>
      <p className="visuallyHidden" aria-live="polite">
        {said}
      </p>
    </section>
  );
}
