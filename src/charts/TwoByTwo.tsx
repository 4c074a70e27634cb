import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { frameState } from './shownRows';
import { TwoByTwoDrawing } from './TwoByTwoDrawing';
import {
  countTwoByTwo,
  type TwoByTwoMedians,
  type TwoByTwoRow,
  twoByTwoReadings,
  twoByTwoRows,
  twoByTwoSummary,
  twoByTwoTable,
} from './twoByTwoRows';

export interface TwoByTwoProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  /** The four cells, in any order. */
  readonly cells: readonly TwoByTwoRow[];
  readonly medians: TwoByTwoMedians;
}

/** Exits a year where training and coaching are below or above their median person-month. */
export function TwoByTwo({ frame, language, ...data }: TwoByTwoProps) {
  const rows = twoByTwoRows(data.cells);
  const { known, withheld } = countTwoByTwo(rows);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'twoByTwo', data }}
      state={frameState(known, withheld)}
      summary={twoByTwoSummary(rows, language)}
      readings={twoByTwoReadings(rows, language)}
      table={twoByTwoTable(rows, language)}
      draw={(size) => <TwoByTwoDrawing size={size} language={language} rows={rows} medians={data.medians} />}
    />
  );
}
