import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { CellTable } from '../core/model/slide';
import css from './ChartFrame.module.css';
import type { ChartLanguage } from './chartLanguage';
import { FrameActions } from './FrameActions';
import type { FrameText } from './frameText';
import { type Reading, ReadingContext, readingAfterKey } from './plot/reading';
import { type PlotSize, usePlotSize } from './plot/usePlotSize';

export interface ChartFrameProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  /** What it is, its numbers, its trend: for those who do not see it. */
  readonly summary: string;
  /** What is said of each point, in the order of the arrow keys. */
  readonly readings: readonly Reading[];
  readonly table: CellTable;
  readonly state: 'ready' | 'empty' | 'suppressed';
  /** Within the margin of another chart: the title is only heard. */
  readonly small?: boolean;
  readonly draw: (size: PlotSize) => ReactNode;
}

export function ChartFrame({ frame, language, summary, readings, table, state, small, draw }: ChartFrameProps) {
  const id = useId();
  const Heading = frame.level === 3 ? 'h3' : 'h2';
  const shown = frame.loading ? 'loading' : state;
  const names = { title: `${id}title`, summary: `${id}summary` };
  const notes = [frame.note, table.note].filter((note) => note);
  return (
    <figure
      className={`${css.frame} ${small ? css.small : ''}`}
      aria-labelledby={names.title}
      aria-busy={shown === 'loading'}
    >
      {small ? (
        <span id={names.title} className="visuallyHidden">
          {frame.title}
        </span>
      ) : (
        <div className={css.head}>
          <Heading id={names.title}>{frame.title}</Heading>
          {frame.caution && <p className={css.caution}>{frame.caution}</p>}
          {frame.subtitle && <p className={css.subtitle}>{frame.subtitle}</p>}
        </div>
      )}
      <div className={frame.margin ? css.withMargin : undefined}>
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
          {(frame.count || notes.length > 0) && shown !== 'loading' && (
            <p className={css.smallPrint}>
              {frame.count && <span>{frame.count}</span>}
              {notes.map((note) => (
                <span key={note}>{note}</span>
              ))}
            </p>
          )}
          {shown === 'ready' && <FrameActions table={table} title={frame.title} language={language} />}
        </div>
        {frame.margin && <div className={css.margin}>{frame.margin}</div>}
      </div>
    </figure>
  );
}

interface SurfaceProps {
  readonly language: ChartLanguage;
  readonly title: string;
  readonly summaryId: string;
  readonly readings: readonly Reading[];
  readonly draw: (size: PlotSize) => ReactNode;
}

interface Active {
  readonly index: number;
  readonly by: 'key' | 'pointer';
}

function Surface({ language, title, summaryId, readings, draw }: SurfaceProps) {
  const { ref, size } = usePlotSize();
  const [chosen, setChosen] = useState<Active | null>(null);
  const active = chosen !== null && chosen.index < readings.length ? chosen : null;
  const point = (index: number | null) => setChosen(index === null ? null : { index, by: 'pointer' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = readingAfterKey(event.key, active?.index ?? null, readings.length);
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
        aria-label={language.words.frame.keys}
        aria-describedby={summaryId}
        data-points={readings.length}
        onKeyDown={onKeyDown}
        onBlur={() => setChosen(null)}
      >
        <ReadingContext.Provider value={{ readings, active: active?.index ?? null, surface: ref, point }}>
          <div role="img" aria-label={title} aria-describedby={summaryId}>
            {draw(size)}
          </div>
        </ReadingContext.Provider>
      </div>
      <p className="visuallyHidden" aria-live="polite" data-reading="">
        {active?.by === 'key' ? spoken(readings[active.index] ?? [], active.index, readings.length, language) : ''}
      </p>
    </>
  );
}

function spoken(reading: Reading, index: number, total: number, { words, format }: ChartLanguage): string {
  return [...reading, words.frame.position(format.count(index + 1), format.count(total))].join('. ');
}
