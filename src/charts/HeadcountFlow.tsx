import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { HeadcountFlowDrawing } from './HeadcountFlowDrawing';
import { type FlowRow, type FlowYear, flowReadings, flowSummary, flowTable } from './headcountFlowRows';
import { frameState, shownRows } from './shownRows';
import type { TimeNote } from './timeNotes';

export interface HeadcountFlowProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly years: readonly FlowRow[];
  readonly notes?: readonly TimeNote[];
}

/** Who came and who went in each year, and how many were there at its end. */
export function HeadcountFlow({ frame, language, ...data }: HeadcountFlowProps) {
  const { years, notes = [] } = data;
  const { rows: shown, withheld } = shownRows<FlowYear>(years);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'headcountFlow', data }}
      state={frameState(shown.length, withheld)}
      summary={flowSummary(shown, language)}
      readings={flowReadings(shown, language, notes)}
      table={flowTable(years, language, notes)}
      draw={(size) => <HeadcountFlowDrawing size={size} language={language} years={years} notes={notes} />}
    />
  );
}
