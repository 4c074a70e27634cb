import { use, useMemo } from 'react';
import { ChartOf } from '../../../charts/ChartOf';
import { FixedSizeContext } from '../../../charts/plot/fixedSize';
import type { Slide } from '../../../core/model/slide';
import { createFormat } from '../../../i18n/format';
import { type Speech, useShellSpeech } from '../../../i18n/LanguageProvider';
import { LANGUAGES, type Language } from '../../../i18n/language';
import { loadMessages } from '../../../i18n/messages';
import { chartLanguage } from '../../page/chartLanguage';
import css from './slideView.module.css';
import { sourceLine } from './sourceLine';

interface SlideViewProps {
  readonly slide: Slide;
  readonly index: number;
  readonly count: number;
}

const BESIDE_WORDS = { width: 1060, height: 560, unit: 1.5 };
const ALONE = { width: 1440, height: 560, unit: 1.5 };

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
  ];
  return (
    <article className={style.join(' ')} lang={slide.language} data-slide={slide.kind}>
      <header className={css.head}>
        <h2>{slide.title}</h2>
        {slide.subtitle !== '' && <p className={css.subtitle}>{slide.subtitle}</p>}
      </header>
      <div className={`${css.content} ${chart !== null && slide.body.length > 0 ? css.withBody : ''}`}>
        {chart !== null && (
          <div className={css.chart}>
            <FrozenDrawing slide={slide} speech={speech} />
          </div>
        )}
        {slide.body.length > 0 && (
          <ul className={css.body}>
            {slide.body.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <footer className={css.foot}>
        <p>{[...slide.smallPrint, ...(provenance === null ? [] : [sourceLine(provenance, speech)])].join(' · ')}</p>
        <p className={css.number}>{words.number(String(index + 1), String(count))}</p>
      </footer>
    </article>
  );
}

function FrozenDrawing({ slide, speech }: { readonly slide: Slide; readonly speech: Speech }) {
  const { chart, title, body } = slide;
  const language = useMemo(() => chartLanguage(speech), [speech]);
  if (chart === null) return null;
  return (
    <FixedSizeContext value={body.length > 0 ? BESIDE_WORDS : ALONE}>
      <ChartOf chart={chart} language={language} frame={{ title, empty: chart.summary, bare: true }} />
    </FixedSizeContext>
  );
}

/** The words of the slide's own language, whatever the page speaks. */
function useSlideSpeech(slide: Slide): Speech {
  const { format } = useShellSpeech();
  const language: Language = LANGUAGES.find((one) => one === slide.language) ?? format.language;
  const messages = use(loadMessages(language));
  return useMemo(() => ({ messages, format: createFormat(language) }), [messages, language]);
}
