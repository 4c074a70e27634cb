import type { Shown } from '../core/model/estimate';
import type { MoverRow } from '../core/model/moversReport';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { frameState } from './shownRows';
import { TakeoversDrawing } from './TakeoversDrawing';
import { takeoverReadings, takeoverRows, takeoverTable } from './takeoverRows';

export interface TakeoversProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly takeovers: readonly Shown<MoverRow>[];
}

/** A row for each takeover: the team before, the new manager elsewhere, the team after. */
export function Takeovers({ frame, language, ...data }: TakeoversProps) {
  const { takeovers } = data;
  const rows = takeoverRows(takeovers);
  const withheld = takeovers.length - rows.length;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'takeovers', data }}
      state={frameState(rows.length, withheld)}
      summary={language.words.takeovers.summary(language.format.count(rows.length))}
      readings={takeoverReadings(rows, language)}
      table={takeoverTable(rows, withheld, language)}
      draw={(size) => <TakeoversDrawing size={size} language={language} rows={rows} />}
    />
  );
}
