import { chartWordsIn } from '../i18n/chartWords';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { HeatMapDrawing } from './HeatMapDrawing';
import { countHeat, type HeatRow, heatReadings, heatSummary, heatTable } from './heatMapRows';
import { frameState } from './shownRows';

export interface HeatMapProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  /** yyyy-mm, in order. */
  readonly months: readonly string[];
  readonly rows: readonly HeatRow[];
  /** What the values from 0 to 100 are, as a noun. */
  readonly valueName: string;
}

/** A score by team and month: the darker, the higher; what is withheld is hatched, what was not asked is open. */
export function HeatMap({ frame, language, ...data }: HeatMapProps) {
  const { months, rows, valueName } = data;
  const { known, withheld } = countHeat(rows);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'heatMap', data }}
      state={frameState(known, withheld)}
      summary={heatSummary(rows, months, valueName, language)}
      readings={heatReadings(rows, months, language)}
      grid={{ columns: months.length, keys: chartWordsIn(language.format.language).gridKeys }}
      table={heatTable(rows, months, language)}
      draw={(size) => <HeatMapDrawing size={size} language={language} {...data} />}
    />
  );
}
