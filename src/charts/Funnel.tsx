import type { Shown } from '../core/model/estimate';
import type { FunnelPoint } from '../core/model/managersReport';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import { FunnelDrawing } from './FunnelDrawing';
import type { FrameText } from './frameText';
import { type FunnelTeam, funnelReadings, funnelRows, funnelSummary, funnelTable } from './funnelRows';
import { frameState } from './shownRows';

export interface FunnelProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly teams: readonly Shown<FunnelTeam>[];
  readonly limits: readonly FunnelPoint[];
}

/** Teams against the spread that chance alone would give teams of their size. */
export function Funnel({ frame, language, ...data }: FunnelProps) {
  const { teams, limits } = data;
  const rows = funnelRows(teams, limits);
  const withheld = teams.length - rows.length;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'funnel', data }}
      state={frameState(rows.length, withheld)}
      summary={funnelSummary(rows, language)}
      readings={funnelReadings(rows, language)}
      table={funnelTable(rows, withheld, language)}
      draw={(size) => <FunnelDrawing size={size} language={language} rows={rows} limits={limits} />}
    />
  );
}
