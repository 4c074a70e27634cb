import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import { SpecificationDrawing } from './SpecificationDrawing';
import {
  choiceValues,
  type SpecificationScale,
  type SpecificationWay,
  specificationReadings,
  specificationRows,
  specificationSummary,
  specificationTable,
} from './specificationRows';

export interface SpecificationCurveProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly ways: readonly SpecificationWay[];
  /** The choices in which ways differ. */
  readonly names: readonly string[];
  readonly scale: SpecificationScale;
}

/** Every other way to count, sorted by what it gives, and beneath it which way it was. */
export function SpecificationCurve({ frame, language, ...data }: SpecificationCurveProps) {
  const { ways, names, scale } = data;
  const rows = specificationRows(ways);
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'specificationCurve', data }}
      state={rows.length === 0 ? 'empty' : 'ready'}
      summary={specificationSummary(rows, scale, language)}
      readings={specificationReadings(rows, names, language)}
      table={specificationTable(rows, names, language)}
      draw={(size) => (
        <SpecificationDrawing
          size={size}
          language={language}
          rows={rows}
          choices={choiceValues(ways, names)}
          scale={scale}
        />
      )}
    />
  );
}
