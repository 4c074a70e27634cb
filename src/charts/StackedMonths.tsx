import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { StackedMonthsDrawing } from './StackedMonthsDrawing';
import { frameState } from './shownRows';
import { knownMonths, type ShownStackedMonth, stackedReadings, stackedSummary, stackedTable } from './stackedMonthRows';
import type { TimeNote } from './timeNotes';

export interface StackedMonthsProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  /** At most four, from the foot of the bars upwards; the first is the one the title speaks of. */
  readonly kinds: readonly string[];
  readonly months: readonly ShownStackedMonth[];
  readonly notes?: readonly TimeNote[];
}

/** Exits by kind, month by month, stacked from zero. */
export function StackedMonths({ frame, language, ...data }: StackedMonthsProps) {
  const { kinds, months, notes = [] } = data;
  const known = knownMonths(months);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'stackedMonths', data }}
      state={frameState(known.length, months.length - known.length)}
      summary={stackedSummary(known, kinds, language)}
      readings={stackedReadings(known, kinds, notes, language)}
      table={stackedTable(months, kinds, notes, language)}
      draw={(size) => (
        <StackedMonthsDrawing size={size} language={language} kinds={kinds} months={months} notes={notes} />
      )}
    />
  );
}
