import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CellTable } from '../core/model/slide';
import css from './ChartFrame.module.css';
import { ChartExtrasContext, type DrawnChart } from './chartExtras';
import type { Drawn } from './chartKind';
import type { ChartLanguage } from './chartLanguage';
import { FrameActions } from './FrameActions';
import type { FrameText } from './frameText';
import { freezeData } from './plainData';
import { type Reading, ReadingContext, type Readings, readingAfterKey } from './plot/reading';
import { type PlotSize, usePlotSize } from './plot/usePlotSize';

export interface ChartFrameProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  /** What it is drawn from, to draw it again later. */
  readonly drawn: Drawn;
  /** What it is, its numbers, its trend: for those who do not see it. */
  readonly summary: string;
  /** What is said of each point, in the order of the arrow keys. */
  readonly readings: Readings;
  readonly table: CellTable;
  /** Where the points stand in rows: so many a row, all four arrow keys, and what is said of them. */
  readonly grid?: { readonly columns: number; readonly keys: string };
  readonly state: 'ready' | 'empty' | 'suppressed';
  /** Within the margin of another chart: the title is only heard. */
  readonly small?: boolean;
  readonly draw: (size: PlotSize) => ReactNode;
}

export function ChartFrame(props: ChartFrameProps) {
  const { frame, language, summary, readings, table, grid, state, small, draw } = props;
  const id = useId();
  const extras = useContext(ChartExtrasContext);
  const drawing = useRef<HTMLDivElement>(null);
  const shown = frame.loading ? 'loading' : state;
  const isHeadless = small === true || frame.bare === true;
  const names = { title: `${id}title`, summary: `${id}summary` };
  // Where there is nothing to draw, what is missing is all there is to say.
  const { margin, count } = shown === 'empty' ? { margin: null, count: '' } : frame;
  const notes = shown === 'empty' ? [] : [frame.note, table.note].filter((note) => note);
  return (
    <figure
      className={`${css.frame} ${small ? css.small : ''}`}
      aria-labelledby={names.title}
      aria-busy={shown === 'loading'}
    >
      <div className={isHeadless ? undefined : css.headed}>
        <Head frame={frame} id={names.title} isHeard={isHeadless} isEmpty={shown === 'empty'} />
        <div className={margin ? css.withMargin : undefined}>
          <div className={css.main}>
            {shown === 'ready' ? (
              <>
                <p id={names.summary} className="visuallyHidden">
                  {summary}
                </p>
                <Surface
                  language={language}
                  title={frame.title}
                  summaryId={names.summary}
                  readings={readings}
                  grid={grid}
                  drawing={drawing}
                  draw={draw}
                />
              </>
            ) : (
              <p className={css.instead} data-state={shown}>
                {shown === 'loading' ? language.words.frame.loading : null}
                {shown === 'empty' ? frame.empty : null}
                {shown === 'suppressed' ? language.words.frame.allTooSmall : null}
              </p>
            )}
            {!frame.bare && (count || frame.definition || notes.length > 0) && shown !== 'loading' && (
              <p className={css.smallPrint}>
                {count && <span>{count}</span>}
                {notes.map((note) => (
                  <span key={note}>{note}</span>
                ))}
                {frame.definition && <span>{frame.definition}</span>}
              </p>
            )}
            {shown === 'ready' && !frame.bare && (
              <FrameActions table={table} title={frame.title} language={language}>
                {small ? null : extras?.(drawnChart(props, drawing))}
              </FrameActions>
            )}
          </div>
          {margin && <div className={css.margin}>{margin}</div>}
        </div>
      </div>
    </figure>
  );
}

interface HeadProps {
  readonly frame: FrameText;
  readonly id: string;
  readonly isHeard: boolean;
  readonly isEmpty: boolean;
}

/** The title and what goes with it, or for a chart within another thing its name alone, for those who hear. */
function Head({ frame, id, isHeard, isEmpty }: HeadProps) {
  const Heading = frame.level === 3 ? 'h3' : 'h2';
  if (isHeard)
    return (
      <span id={id} className="visuallyHidden">
        {frame.title}
      </span>
    );
  return (
    <div className={css.head}>
      <Heading id={id}>{frame.title}</Heading>
      {frame.caution && <p className={css.caution}>{frame.caution}</p>}
      {frame.subtitle && !isEmpty && <p className={css.subtitle}>{frame.subtitle}</p>}
    </div>
  );
}

function drawnChart(
  { frame, drawn, table, summary }: ChartFrameProps,
  drawing: RefObject<HTMLElement | null>,
): DrawnChart {
  return {
    get frozen() {
      return { kind: drawn.kind, data: freezeData(drawn.data), table, summary };
    },
    title: frame.title,
    caution: frame.caution ?? null,
    subtitle: frame.subtitle ?? null,
    count: frame.count ?? null,
    note: frame.note ?? null,
    margin: frame.plainMargin ?? [],
    surface: () => drawing.current,
  };
}

interface SurfaceProps {
  readonly language: ChartLanguage;
  readonly title: string;
  readonly summaryId: string;
  readonly readings: Readings;
  readonly grid: ChartFrameProps['grid'];
  readonly drawing: RefObject<HTMLDivElement | null>;
  readonly draw: (size: PlotSize) => ReactNode;
}

interface Active {
  readonly index: number;
  readonly by: 'key' | 'pointer';
}

function Surface({ language, title, summaryId, readings, grid, drawing, draw }: SurfaceProps) {
  const { ref, size } = usePlotSize();
  // A pointer moves often; only the reader follows it, the drawing stays.
  const drawn = useMemo(() => draw(size), [draw, size]);
  const [chosen, setChosen] = useState<Active | null>(null);
  const active = chosen !== null && chosen.index < readings.length ? chosen : null;
  const point = (index: number | null) => setChosen(index === null ? null : { index, by: 'pointer' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = readingAfterKey(event.key, active?.index ?? null, readings.length, grid?.columns);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next === null ? null : { index: next, by: 'key' });
  };
  return (
    <>
      {/* An application, because a screen reader hands arrow keys only to one. */}
      <div
        ref={ref}
        className={css.surface}
        role="application"
        tabIndex={0}
        aria-label={grid?.keys ?? language.words.frame.keys}
        aria-describedby={summaryId}
        data-points={readings.length}
        onKeyDown={onKeyDown}
        onBlur={() => setChosen(null)}
      >
        <ReadingContext.Provider value={{ readings, active: active?.index ?? null, surface: ref, point }}>
          <div ref={drawing} role="img" aria-label={title} aria-describedby={summaryId}>
            {drawn}
          </div>
        </ReadingContext.Provider>
      </div>
      <p className="visuallyHidden" aria-live="polite" data-reading="">
        {active?.by === 'key' ? spoken(readings.at(active.index) ?? [], active.index, readings.length, language) : ''}
      </p>
    </>
  );
}

function spoken(reading: Reading, index: number, total: number, { words, format }: ChartLanguage): string {
  return [...reading, words.frame.position(format.count(index + 1), format.count(total))].join('. ');
}
