import { useEffect, useRef } from 'react';
import { ChartOf } from '../../charts/ChartOf';
import { ChartExtrasContext } from '../../charts/chartExtras';
import type { ChartLanguage } from '../../charts/chartLanguage';
import { type FixedSize, FixedSizeContext } from '../../charts/plot/fixedSize';
import type { FrozenChart } from '../../core/model/slide';
import { LIGHT } from '../../export/lightTheme';
import { drawingIn } from '../../export/picture/readKey';
import css from './download.module.css';

interface OffscreenChartProps {
  readonly chart: FrozenChart;
  readonly title: string;
  readonly size: FixedSize;
  readonly language: ChartLanguage;
  /** Told once: the element with the finished drawing, or null where there is none to wait for. */
  readonly onDrawn: (surface: HTMLElement | null) => void;
}

/** So many frames a drawing must stay as it is, and so many are waited for it. */
const STILL_FRAMES = 3;
const MOST_FRAMES = 600;

/** A frozen chart drawn in daylight colours at a given size, whatever the window and its theme. */
export function OffscreenChart({ chart, title, size, language, onDrawn }: OffscreenChartProps) {
  const container = useRef<HTMLDivElement>(null);
  const told = useRef(onDrawn);
  told.current = onDrawn;
  useEffect(() => {
    for (const [token, colour] of Object.entries(LIGHT)) container.current?.style.setProperty(`--${token}`, colour);
    return whenStill(
      () => container.current?.querySelector<HTMLElement>('[role="img"]') ?? null,
      (surface) => told.current(surface),
    );
  }, []);
  return (
    <div ref={container} className={css.offscreen} aria-hidden="true" inert>
      <ChartExtrasContext value={null}>
        <FixedSizeContext value={size}>
          <ChartOf chart={chart} frame={{ title, empty: '' }} language={language} />
        </FixedSizeContext>
      </ChartExtrasContext>
    </div>
  );
}

/** Waits for faces and for a drawing that no longer changes; the result ends the waiting. */
function whenStill(find: () => HTMLElement | null, tell: (surface: HTMLElement | null) => void): () => void {
  let [frames, still, before, handle] = [0, 0, '', 0];
  const look = () => {
    const surface = find();
    const now = surface === null || drawingIn(surface) === null ? '' : surface.outerHTML;
    still = now !== '' && now === before ? still + 1 : 0;
    before = now;
    frames += 1;
    if (still >= STILL_FRAMES) void document.fonts.ready.then(() => tell(surface));
    else if (frames > MOST_FRAMES) tell(null);
    else handle = requestAnimationFrame(look);
  };
  handle = requestAnimationFrame(look);
  return () => cancelAnimationFrame(handle);
}
