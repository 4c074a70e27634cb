import { VERDICTS, type VerdictId } from '../core/model/verdict';
import { ChartFrame } from './ChartFrame';
import type { ChartLanguage } from './chartLanguage';
import type { FrameText } from './frameText';
import markCss from './plot/marks.module.css';
import { PlotSvg } from './plot/PlotSvg';
import { PointReader } from './plot/PointReader';
import css from './plot/plot.module.css';
import { linearScale } from './plot/scale';
import { lineHeight, type PlotSize } from './plot/usePlotSize';
import {
  shareText,
  type VerdictShare,
  verdictShareReadings,
  verdictShareSummary,
  verdictShareTable,
} from './verdictShareRows';

export interface VerdictSharesProps {
  readonly frame: FrameText;
  readonly language: ChartLanguage;
  readonly rows: readonly VerdictShare[];
  readonly organisations: number;
}

/** How often each verdict came, hypothesis by hypothesis, in organisations whose truth is known; beside the bar, *supports* with its interval. */
export function VerdictShares({ frame, language, ...data }: VerdictSharesProps) {
  const { rows, organisations } = data;
  return (
    <ChartFrame
      frame={frame}
      language={language}
      drawn={{ kind: 'verdictShares', data }}
      state={rows.length === 0 ? 'empty' : 'ready'}
      summary={verdictShareSummary(rows, organisations, language)}
      readings={verdictShareReadings(rows, language)}
      table={verdictShareTable(rows, language)}
      draw={(size) => <Drawing size={size} language={language} rows={rows} />}
    />
  );
}

const PAINT = {
  supports: markCss.accentBar,
  contradicts: markCss.calmBar,
  cannotTell: markCss.softBar,
  notTestable: markCss.openBar,
} satisfies Record<VerdictId, string | undefined>;

interface DrawingProps {
  readonly size: PlotSize;
  readonly language: ChartLanguage;
  readonly rows: readonly VerdictShare[];
}

function Drawing({ size, language, rows }: DrawingProps) {
  const { unit, width } = size;
  const wide = width >= 620 * unit;
  const left = wide ? 320 * unit : 0;
  const right = width - 112 * unit;
  const keyLines = keyWidth(language) * unit <= width - left ? 1 : 2;
  const top = (keyLines === 1 ? 30 : 46) * unit;
  const line = lineHeight(size, (wide ? 26 : 44) * unit, top + 6 * unit, rows.length);
  const x = linearScale([0, 1], [left, right], 4);
  const bar = (index: number) => top + index * line + (wide ? 5 : 22) * unit;
  const height = 14 * unit;
  const anchors = rows.map((row, index) => ({ x: x(row.shares.supports), y: bar(index) + height / 2, radius: 3 }));
  return (
    <PlotSvg width={width} height={top + rows.length * line + 6 * unit}>
      <Key left={left} lines={keyLines} unit={unit} language={language} />
      {rows.map((row, index) => (
        <g key={row.id}>
          <text x={0} y={top + index * line + (wide ? 16.5 : 15) * unit} className={css.label}>
            <tspan className={css.strong}>{row.name}</tspan>
            <tspan>{`  ${row.truth}`}</tspan>
            {row.missed && <tspan className={css.accentText}>{`  ${language.words.verdictShares.missed}`}</tspan>}
          </text>
          <Bar row={row} x={x} y={bar(index)} height={height} />
          <text x={right + 6 * unit} y={bar(index) + 11 * unit} className={css.smallTick}>
            {shareText(row, 'supports', language)}
          </text>
        </g>
      ))}
      <PointReader anchors={anchors} area={{ x: 0, y: top, width, height: rows.length * line }} find="near" />
    </PlotSvg>
  );
}

interface BarProps {
  readonly row: VerdictShare;
  readonly x: (share: number) => number;
  readonly y: number;
  readonly height: number;
}

function Bar({ row, x, y, height }: BarProps) {
  let from = 0;
  const parts = VERDICTS.map((verdict) => {
    const part = { verdict, from, to: from + row.shares[verdict] };
    from = part.to;
    return part;
  });
  return (
    <g>
      {parts
        .filter((part) => part.to > part.from)
        .map((part) => (
          <rect
            key={part.verdict}
            className={PAINT[part.verdict]}
            x={x(part.from)}
            width={Math.max(1, x(part.to) - x(part.from) - 1)}
            y={y}
            height={height}
          />
        ))}
    </g>
  );
}

interface KeyProps {
  readonly left: number;
  readonly lines: 1 | 2;
  readonly unit: number;
  readonly language: ChartLanguage;
}

const entryWidth = (name: string) => name.length * 6.6 + 26;

function keyWidth({ words }: ChartLanguage): number {
  return VERDICTS.reduce((sum, verdict) => sum + entryWidth(words.verdicts[verdict]), 0);
}

function Key({ left, lines, unit, language: { words } }: KeyProps) {
  const perLine = VERDICTS.length / lines;
  let at = left;
  const places = VERDICTS.map((verdict, index) => {
    if (index % perLine === 0) at = left;
    const place = { verdict, x: at, y: Math.floor(index / perLine) * 18 * unit };
    at += entryWidth(words.verdicts[verdict]) * unit;
    return place;
  });
  return (
    <g>
      {places.map(({ verdict, x, y }) => (
        <g key={verdict}>
          <rect className={PAINT[verdict]} x={x} y={y + 2 * unit} width={10 * unit} height={10 * unit} />
          <text x={x + 15 * unit} y={y + 11 * unit} className={css.smallTick}>
            {words.verdicts[verdict]}
          </text>
        </g>
      ))}
    </g>
  );
}
