import { isSuppressed } from '../core/model/estimate';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { frameState } from './shownRows';
import { TrendDrawing } from './TrendDrawing';
import type { TimeNote } from './timeNotes';
import {
  isMeasured,
  type TrendSeries,
  type TrendUnit,
  trendReadings,
  trendRows,
  trendSummary,
  trendTable,
} from './trendRows';

export interface TrendProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly unit: TrendUnit;
  /** The first is the one the title speaks of; at most four. All share the months of the first. */
  readonly series: readonly TrendSeries[];
  /** What the first line was a period earlier, month by month as many; drawn muted. */
  readonly before?: TrendSeries;
  readonly notes?: readonly TimeNote[];
}

/** Months from left to right, from zero, with the doubt of each month as a band. */
export function Trend({ frame, language, ...data }: TrendProps) {
  const { unit, series, before, notes = [] } = data;
  const beside = { before, notes };
  const rows = trendRows(series);
  const measured = rows.filter(isMeasured).length;
  const withheld = rows.filter((row) => isSuppressed(row.value)).length;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'trend', data }}
      state={frameState(measured, withheld)}
      summary={trendSummary(rows, unit, language)}
      readings={trendReadings(rows, unit, language, beside)}
      table={trendTable(rows, unit, language, beside)}
      draw={(size) => (
        <TrendDrawing size={size} language={language} unit={unit} series={series} rows={rows} {...beside} />
      )}
    />
  );
}
