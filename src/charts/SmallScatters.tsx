import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { SmallScattersDrawing } from './SmallScattersDrawing';
import { frameState } from './shownRows';
import {
  drawnPanels,
  type ScatterPanel,
  smallScatterReadings,
  smallScatterSummary,
  smallScatterTable,
  withheldTeams,
} from './smallScatterRows';

export interface SmallScattersProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly practice: 'coaching' | 'training';
  /** One small scatter each, in the order given. */
  readonly panels: readonly ScatterPanel[];
}

/** The claim's own chart once for each group, on shared scales. */
export function SmallScatters({ frame, language, ...data }: SmallScattersProps) {
  const drawn = drawnPanels(data.panels);
  const withheld = withheldTeams(data.panels);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'smallScatters', data }}
      state={frameState(drawn.length, withheld)}
      summary={smallScatterSummary(drawn, language)}
      readings={smallScatterReadings(drawn, language)}
      table={smallScatterTable(drawn, withheld, language)}
      draw={(size) => (
        <SmallScattersDrawing
          size={size}
          language={language}
          panels={drawn}
          horizontal={language.words.hoursScatter[`${data.practice}Short`]}
        />
      )}
    />
  );
}
