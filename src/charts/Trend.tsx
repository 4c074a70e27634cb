import { isSuppressed } from '../core/model/estimate';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { frameState } from './shownRows';
import { TrendDrawing } from './TrendDrawing';
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
}

/** Months from left to right, from zero, with the doubt of each month as a band. */
export function Trend({ frame, language, ...data }: TrendProps) {
  const { unit, series } = data;
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
      readings={trendReadings(rows, unit, language)}
      table={trendTable(rows, unit, language)}
      draw={(size) => <TrendDrawing size={size} language={language} unit={unit} series={series} rows={rows} />}
    />
  );
}
