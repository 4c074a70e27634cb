import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ChartOf } from '../../../charts/ChartOf';
import { type FixedSize, FixedSizeContext } from '../../../charts/plot/fixedSize';
import type { Slide } from '../../../core/model/slide';
import { provenanceLines } from '../../../export/provenanceLines';
import type { Speech } from '../../../i18n/LanguageProvider';
import { chartLanguage } from '../../page/chartLanguage';
import css from './slideView.module.css';
import { useSlideSpeech } from './useSlideSpeech';

interface SlideViewProps {
  readonly slide: Slide;
  readonly index: number;
  readonly count: number;
}

/** How much larger than on a page the words of a drawing are. */
const TEXT = 1.5;
/** Less is no drawing: the room is still being laid out. */
const LEAST_HEIGHT = 160;

/** One slide as it was frozen, in its own language; drawn from its numbers alone. */
export function SlideView({ slide, index, count }: SlideViewProps) {
  const speech = useSlideSpeech(slide);
  const { provenance, chart } = slide;
  const words = speech.messages.review.slide;
  const style = [
    css.slide,
    css[slide.kind] ?? '',
    slide.title.length > 180 ? css.veryLong : slide.title.length > 90 ? css.long : '',
    slide.body.join('').length > 700 ? css.manyWords : '',
    slide.body.join('').length > 1200 ? css.mostWords : '',
  ];
  return (
    <article className={style.join(' ')} lang={slide.language} data-slide={slide.kind}>
      <header className={css.head}>
        <h2>{slide.title}</h2>
        {slide.subtitle !== '' && <p className={css.subtitle}>{slide.subtitle}</p>}
      </header>
      <div className={`${css.content} ${chart !== null && slide.body.length > 0 ? css.withBody : ''}`}>
        {chart !== null && <FrozenDrawing slide={slide} speech={speech} />}
        {slide.body.length > 0 && (
          <ul className={css.body}>
            {slide.body.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <footer className={css.foot}>
        <p>
          {[
            ...slide.smallPrint,
            ...(provenance === null ? [] : provenanceLines(provenance, speech.messages.export, speech.format)),
          ].join(' · ')}
        </p>
        <p className={css.number}>{words.number(String(index + 1), String(count))}</p>
      </footer>
    </article>
  );
}

function FrozenDrawing({ slide, speech }: { readonly slide: Slide; readonly speech: Speech }) {
  const { chart, title } = slide;
  const language = useMemo(() => chartLanguage(speech), [speech]);
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<FixedSize | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (element === null) return;
    const measure = () => {
      // Lengths of the slide itself, whatever it is scaled to.
      const { clientWidth: width, clientHeight: height } = element;
      if (height < LEAST_HEIGHT) return;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height, unit: TEXT }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={room} className={css.chart}>
      {chart !== null && size !== null && (
        <FixedSizeContext value={size}>
          <ChartOf chart={chart} language={language} frame={{ title, empty: chart.summary, bare: true }} />
        </FixedSizeContext>
      )}
    </div>
  );
}
