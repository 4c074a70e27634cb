import { Suspense, useState } from 'react';
import type { Slide } from '../../../core/model/slide';
import { drawingSvg } from '../../../export/picture/figureSvg';
import { readFigure } from '../../../export/picture/readFigure';
import { OffscreenChart } from '../../download/OffscreenChart';
import { chartLanguage } from '../../page/chartLanguage';
import { useSlideSpeech } from '../present/useSlideSpeech';

/** Of a drawing in a page as wide as a book. */
const SIZE = { width: 960, height: 480 };

interface SlideDrawingsProps {
  readonly slides: readonly Slide[];
  readonly onProgress: (done: number, total: number) => void;
  /** Told once, with a drawing for each slide that has one. */
  readonly onDrawn: (drawings: ReadonlyMap<string, string>) => void;
}

/** The charts of the slides drawn out of sight, one after the other. */
export function SlideDrawings({ slides, onProgress, onDrawn }: SlideDrawingsProps) {
  const charts = slides.filter(({ chart }) => chart !== null);
  const [drawings, setDrawings] = useState<ReadonlyMap<string, string>>(new Map());
  const [done, setDone] = useState(0);
  const slide = charts[done];
  if (slide === undefined) return null;
  const finish = (svg: string | null) => {
    const all = new Map(drawings);
    if (svg !== null) all.set(slide.id, svg);
    onProgress(done + 1, charts.length);
    setDrawings(all);
    setDone(done + 1);
    if (done + 1 === charts.length) onDrawn(all);
  };
  return (
    <Suspense fallback={null}>
      <SlideDrawing key={slide.id} slide={slide} onDrawn={finish} />
    </Suspense>
  );
}

interface SlideDrawingProps {
  readonly slide: Slide;
  readonly onDrawn: (svg: string | null) => void;
}

function SlideDrawing({ slide, onDrawn }: SlideDrawingProps) {
  const speech = useSlideSpeech(slide);
  const { chart, title } = slide;
  if (chart === null) return null;
  const read = (surface: HTMLElement | null) => {
    const figure = surface === null ? null : readFigure(surface);
    onDrawn(
      figure === null ? null : drawingSvg(figure, { title, description: chart.summary }, SIZE, speech.format.language),
    );
  };
  return (
    <OffscreenChart
      chart={chart}
      title={title}
      size={{ ...SIZE, unit: 1 }}
      language={chartLanguage(speech)}
      onDrawn={read}
    />
  );
}
