import type { RunwayPoint } from '../core/model/runwayReport';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { RunwayDrawing } from './RunwayDrawing';
import { type RunwayUnit, runwayReadings, runwayRows, runwaySummary, runwayTable } from './runwayRows';

export interface RunwayProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  /** What is measured, as a noun. */
  readonly name: string;
  readonly points: readonly RunwayPoint[];
  readonly noticeMonths: number;
  readonly unit: RunwayUnit;
}

/** Leavers less stayers like them, month by month before the exit; the notice months are shaded. */
export function Runway({ frame, language, ...data }: RunwayProps) {
  const { name, points, noticeMonths, unit } = data;
  const rows = runwayRows(points);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'runway', data }}
      state={rows.length === 0 ? 'empty' : 'ready'}
      summary={runwaySummary(rows, name, noticeMonths, unit, language)}
      readings={runwayReadings(rows, unit, language)}
      table={runwayTable(rows, unit, language)}
      draw={(size) => (
        <RunwayDrawing size={size} language={language} rows={rows} noticeMonths={noticeMonths} unit={unit} />
      )}
    />
  );
}
