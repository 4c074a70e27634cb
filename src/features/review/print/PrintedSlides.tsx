import { Suspense, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Slide } from '../../../core/model/slide';
import { SlideView } from '../present/SlideView';
import css from './print.module.css';

interface PrintedSlidesProps {
  readonly slides: readonly Slide[];
  readonly onPrinted: () => void;
}

/** Every slide on a page of its own, for the printer or a PDF; the dialog of the browser opens once all are drawn. */
export function PrintedSlides({ slides, onPrinted }: PrintedSlidesProps) {
  const sheets = useRef<HTMLDivElement>(null);
  const done = useRef(onPrinted);
  done.current = onPrinted;
  useEffect(() => {
    let gone = false;
    const finished = () => done.current();
    addEventListener('afterprint', finished);
    document.documentElement.dataset.printing = 'slides';
    void drawn(() => sheets.current, slides.length).then(() => {
      if (!gone) print();
    });
    return () => {
      gone = true;
      delete document.documentElement.dataset.printing;
      removeEventListener('afterprint', finished);
    };
  }, [slides.length]);
  return createPortal(
    <div ref={sheets} className={css.sheets} data-printed="">
      {slides.map((slide, index) => (
        <div key={slide.id} className={css.sheet}>
          <Suspense fallback={<p data-waiting="" />}>
            <SlideView slide={slide} index={index} count={slides.length} />
          </Suspense>
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** When no slide waits any more for its words or its chart, and the fonts have come. */
async function drawn(sheets: () => HTMLElement | null, count: number): Promise<void> {
  await document.fonts.ready;
  const isDrawn = () => {
    const element = sheets();
    if (element === null) return false;
    const charts = element.querySelectorAll('figure').length;
    const expected = element.querySelectorAll('[data-slide="chart"]').length;
    return element.querySelectorAll('[data-slide]').length === count && charts >= expected;
  };
  while (!isDrawn()) await nextFrame();
  // Charts measure themselves once they stand on the page.
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}
