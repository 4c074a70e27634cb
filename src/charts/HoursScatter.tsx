import type { Shown } from '../core/model/estimate';
import type { PracticeReport } from '../core/model/hypothesisReport';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { HoursScatterDrawing } from './HoursScatterDrawing';
import {
  type HoursTeam,
  hoursScatterReadings,
  hoursScatterRows,
  hoursScatterSummary,
  hoursScatterTable,
} from './hoursScatterRows';
import { frameState } from './shownRows';

export interface HoursScatterProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly practice: 'coaching' | 'training';
  readonly leaveOutMonths: number;
  readonly teams: readonly Shown<HoursTeam>[];
  /** Fitted ratio with band; null unless the verdict earned it. */
  readonly line: PracticeReport['line'] | null;
  /** Teams below these hours are the ones the title speaks of; null where it speaks of none. */
  readonly thresholdHours: number | null;
}

/** The claim's own chart: exits against what mix alone would lead one to expect, by hours of practice. */
export function HoursScatter({ frame, language, ...data }: HoursScatterProps) {
  const { practice, leaveOutMonths, teams, line, thresholdHours } = data;
  const rows = hoursScatterRows(teams);
  const withheld = teams.length - rows.length;
  const say = language.words.hoursScatter;
  const axis = leaveOutMonths > 0 ? say[practice](language.format.count(leaveOutMonths)) : say[`${practice}Short`];
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'hoursScatter', data }}
      state={frameState(rows.length, withheld)}
      summary={rows.length === 0 ? '' : hoursScatterSummary(rows, line, language)}
      readings={hoursScatterReadings(rows, language)}
      table={hoursScatterTable(rows, withheld, language)}
      draw={(size) => (
        <HoursScatterDrawing
          size={size}
          language={language}
          rows={rows}
          line={line}
          thresholdHours={thresholdHours}
          axis={axis}
        />
      )}
    />
  );
}
