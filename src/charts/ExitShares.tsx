import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import { ExitSharesDrawing } from './ExitSharesDrawing';
import { type ExitShare, exitShareReadings, exitShareRows, exitShareSummary, exitShareTable } from './exitShareRows';
import type { FrameText } from './frameText';

export interface ExitSharesProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly shares: readonly ExitShare[];
}

/** Of 100 exits, how many go to whom: squares one can count, each part with its interval. */
export function ExitShares({ frame, language, ...data }: ExitSharesProps) {
  const { shares } = data;
  const rows = exitShareRows(shares);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'exitShares', data }}
      state={rows.length === 0 ? 'empty' : 'ready'}
      summary={exitShareSummary(rows, language)}
      readings={exitShareReadings(rows, language)}
      table={exitShareTable(rows, language)}
      draw={(size) => <ExitSharesDrawing size={size} language={language} rows={rows} />}
    />
  );
}
