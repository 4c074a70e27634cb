import type { HistogramReport } from '../core/model/hypothesisReport';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { linearScale, zeroBasedScale } from './plot/scale';
import { TextLines } from './plot/TextLines';
import type { PlotSize } from './plot/usePlotSize';
import { wrapText } from './plot/wrapText';
import { type ShuffleRow, shuffleReadings, shuffleRows, shuffleSummary, shuffleTable } from './shuffleRows';

export interface ShuffleHistogramProps {
  /** Given where it stands alone; else it is small, within the margin of its chart. */
  readonly frame?: FrameText;
  readonly language: ChartLanguage;
  /** What was dealt out anew. */
  readonly shuffled: 'hours' | 'managers' | 'answers' | 'exits' | 'lists';
  /** null: nothing was shuffled; `empty` says why. */
  readonly histogram: HistogramReport | null;
  readonly empty: string;
  /** The bin in which the last shuffle came out, where they are dealt one by one. */
  readonly lastBin?: number | null;
}

/** What shuffled labels give, with our value marked. */
export function ShuffleHistogram({ frame, language, ...data }: ShuffleHistogramProps) {
  const { shuffled, histogram, empty, lastBin = null } = data;
  const rows = histogram === null ? [] : shuffleRows(histogram);
  return (
    <ChartFrame
      frame={frame ?? { title: language.words.shuffle.title, level: 3, empty }}
      small={frame === undefined}
      language={language}
      drawn={{ kind: 'shuffleHistogram', data }}
      state={rows.length === 0 ? 'empty' : 'ready'}
      summary={histogram === null ? '' : shuffleSummary(histogram, language)}
      readings={shuffleReadings(rows, language)}
      table={shuffleTable(rows, language)}
      draw={(size) =>
        histogram && (
          <Drawing
            size={size}
            rows={rows}
            observed={histogram.observed}
            given={language.words.shuffle.given[shuffled]}
            lastBin={lastBin}
            language={language}
          />
        )
      }
    />
  );
}

interface DrawingProps {
  readonly size: PlotSize;
  readonly rows: readonly ShuffleRow[];
  readonly observed: number;
  readonly given: string;
  readonly lastBin: number | null;
  readonly language: ChartLanguage;
}

function Drawing({ size, rows, observed, given: name, lastBin, language: { words } }: DrawingProps) {
  const { unit } = size;
  const width = Math.min(size.width, 420 * unit);
  const area = { x: 0, y: 22 * unit, width, height: 60 * unit };
  const bottom = area.y + area.height;
  const ends = [observed, ...rows.flatMap((row) => [row.from, row.to])];
  const spare = (Math.max(...ends) - Math.min(...ends)) * 0.02 || 1;
  const x = linearScale([Math.min(...ends) - spare, Math.max(...ends) + spare], [0, width], 4);
  const y = zeroBasedScale(Math.max(...rows.map((row) => row.shuffles)), [bottom, area.y], 2);
  const at = x(observed);
  const before = at > width / 2;
  const given = wrapText(name, width, unit);
  const middle = rows.map((row) => ({ x: x((row.from + row.to) / 2), y: y(row.shuffles), radius: 0 }));
  return (
    <PlotSvg width={width} height={bottom + (4 + 17 * given.length) * unit}>
      {rows.map((row, bin) => (
        <rect
          key={row.from}
          className={bin === lastBin ? markCss.lastBar : markCss.bar}
          x={x(row.from) + 0.5}
          width={Math.max(0.5, x(row.to) - x(row.from) - 1)}
          y={y(row.shuffles)}
          height={bottom - y(row.shuffles)}
        />
      ))}
      <line className={css.axis} x1={0} x2={width} y1={bottom} y2={bottom} />
      <line className={markCss.mark} x1={at} x2={at} y1={area.y - 18 * unit} y2={bottom} />
      <text
        x={at + (before ? -6 : 6) * unit}
        y={area.y - 8 * unit}
        textAnchor={before ? 'end' : 'start'}
        className={`${css.label} ${css.halo} ${css.accentText}`}
      >
        {words.shuffle.ours}
      </text>
      <TextLines x={width / 2} y={bottom + 17 * unit} lines={given} unit={unit} anchor="middle" />
      <PointReader anchors={middle} area={area} find="column" />
    </PlotSvg>
  );
}
