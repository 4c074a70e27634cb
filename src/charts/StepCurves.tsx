import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { StepCurvesDrawing } from './StepCurvesDrawing';
import { frameState } from './shownRows';
import {
  type ShownStepGroup,
  type StepDirection,
  stepGroups,
  stepReadings,
  stepSummary,
  stepTable,
} from './stepCurveRows';

export interface StepCurvesProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly direction: StepDirection;
  /** One to six; the first is the one the title speaks of. */
  readonly groups: readonly ShownStepGroup[];
  /** What is counted in months, as the name of the axis; since hire unless told. */
  readonly horizontal?: string;
}

/** Shares still here, or left by then, by months: group by group, with their bands and the people at risk beneath. */
export function StepCurves({ frame, language, ...data }: StepCurvesProps) {
  const { direction, groups, horizontal = language.words.survival.horizontal } = data;
  const drawn = stepGroups(groups);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'stepCurves', data }}
      state={frameState(drawn.length, groups.length - drawn.length)}
      summary={stepSummary(drawn, direction, language)}
      readings={stepReadings(drawn, direction, language)}
      table={stepTable(groups, direction, language)}
      draw={(size) => (
        <StepCurvesDrawing
          size={size}
          language={language}
          groups={drawn}
          direction={direction}
          horizontal={horizontal}
        />
      )}
    />
  );
}
