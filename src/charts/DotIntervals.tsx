import { chartWordsIn } from '../i18n/chartWords';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import { DotIntervalsDrawing } from './DotIntervalsDrawing';
import {
  type DotNames,
  type DotReference,
  type DotUnit,
  dotReadings,
  dotSummary,
  dotTable,
  isMeasuredDot,
  type ShownDotRow,
} from './dotIntervalRows';
import type { FrameText } from './frameText';
import { frameState } from './shownRows';

export interface DotIntervalsProps extends DotNames {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly unit: DotUnit;
  /** Categories, or bands in their order. */
  readonly rows: readonly ShownDotRow[];
  /** What rows are compared with. */
  readonly reference?: DotReference;
  /** Many rows with short names: close together, their numbers only in the table and when read. */
  readonly dense?: boolean;
}

/** So many rows are drawn; of more, which nobody compares and which would keep the page from answering, the first. */
const MOST_DRAWN = 200;
const FIRST_DRAWN = 50;

/** A dot and its interval for each row; an arrow where it came from, as observed or before. */
export function DotIntervals({ frame, language, ...data }: DotIntervalsProps) {
  const { unit, rows, reference } = data;
  const first = rows.length > MOST_DRAWN ? rows.slice(0, FIRST_DRAWN) : rows;
  const measured = rows.filter(isMeasuredDot).length;
  const withheld = rows.filter((row) => 'suppressed' in row).length;
  return (
    <ChartFrame
      frame={first.length < rows.length ? withNote(frame, first.length, rows.length, language) : frame}
      language={language}
      drawn={{ kind: 'dotIntervals', data }}
      state={frameState(measured, withheld)}
      summary={dotSummary(rows, unit, data, reference, language)}
      readings={dotReadings(first, unit, data, language)}
      table={dotTable(rows, unit, data, language)}
      draw={(size) => <DotIntervalsDrawing size={size} language={language} {...data} rows={first} />}
    />
  );
}

function withNote(frame: FrameText, shown: number, all: number, { format }: ChartLanguage): FrameText {
  const cut = chartWordsIn(format.language).firstRows(format.count(shown), format.count(all));
  return { ...frame, note: [frame.note ?? '', cut].join(' ').trim() };
}
