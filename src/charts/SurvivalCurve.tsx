import type { SurvivalReport } from '../core/model/figures';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { SurvivalDrawing } from './SurvivalDrawing';
import { frameState } from './shownRows';
import { survivalReadings, survivalSummary, survivalTable } from './survivalRows';

export interface SurvivalCurveProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly survival: Pick<SurvivalReport, 'curve' | 'medianMonths'>;
  /** The protect room withheld the whole curve. */
  readonly withheld: boolean;
}

/** The share still here by months since hire, with its band and the number at risk beneath. */
export function SurvivalCurve({ frame, language, ...data }: SurvivalCurveProps) {
  const { withheld } = data;
  const { curve, medianMonths } = data.survival;
  const shown = withheld ? [] : curve;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'survivalCurve', data }}
      state={frameState(shown.length, withheld ? 1 : 0)}
      summary={survivalSummary(shown, medianMonths, language)}
      readings={survivalReadings(shown, language)}
      table={survivalTable(shown, language)}
      draw={(size) => <SurvivalDrawing size={size} language={language} curve={shown} medianMonths={medianMonths} />}
    />
  );
}
