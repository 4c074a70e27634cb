import type {
  NativeAxis,
  NativeCurve,
  NativeFunnel,
  NativePointGroup,
  NativeScatter,
  NativeStep,
} from '../../core/model/nativeChart';
import type { ExportWords } from '../../i18n/en/export';
import type { Language } from '../../i18n/language';
import type { Colour } from './colours';
import { strokeOf } from './drawCategories';
import { type DrawnChart, type DrawnSeries, type LineLook, PLAIN_SERIES, shownAxis } from './drawnChart';
import { type LabelPlace, labelPlaces } from './labelPlaces';
import { numberCode } from './numberCode';
import { SheetBuilder } from './sheetBuilder';

/** What every series of one chart needs. */
interface Plane {
  readonly sheet: SheetBuilder;
  readonly x: NativeAxis;
  readonly y: NativeAxis;
  readonly words: ExportWords;
  readonly language: Language;
}

const MARKS: readonly Colour[] = ['data', 'accent', 'calm', 'series-1', 'series-2', 'series-3'];

/** A log axis has no zero; what stands there is in the table only. */
const hasPlace = (value: number, axis: NativeAxis) => axis.scale === 'linear' || value > 0;

function drawPoints(
  { name: groupName, points }: NativePointGroup,
  index: number,
  places: readonly (LabelPlace | null)[],
  plane: Plane,
): DrawnSeries {
  const { sheet, x, y, words, language } = plane;
  const code = numberCode(y.kind, language);
  sheet.add(
    words.named(groupName, words.point),
    points.map(({ label }) => label),
  );
  const across = sheet.add(
    words.named(groupName, x.label),
    points.map((point) => point.x),
    numberCode(x.kind, language),
  );
  const values = sheet.add(
    words.named(groupName, y.label),
    points.map((point) => point.y),
    code,
  );
  const colour = MARKS[index % MARKS.length] ?? 'data';
  const column = (header: string, of: (point: (typeof points)[number]) => number | null) =>
    sheet.add(header, points.map(of), code);
  const name = words.named(groupName, y.label);
  const hasIntervals = points.some(({ lower, upper }) => lower !== null && upper !== null);
  if (hasIntervals) {
    column(words.lower(name), ({ lower }) => lower);
    column(words.upper(name), ({ upper }) => upper);
  }
  return {
    ...PLAIN_SERIES,
    name: values,
    across,
    values,
    marker: { colour, size: 8 },
    interval: hasIntervals
      ? {
          below: column(words.below(name), (point) => (point.lower === null ? null : point.y - point.lower)),
          above: column(words.above(name), (point) => (point.upper === null ? null : point.upper - point.y)),
          colour,
        }
      : null,
    labels: places.some((place) => place !== null)
      ? points.map(({ label }, at) => {
          const place = places[at] ?? null;
          return place === null ? null : { text: label, place };
        })
      : null,
  };
}

/** All groups, with the names of their points placed beside one another. */
function drawGroups(groups: readonly NativePointGroup[], plane: Plane): DrawnSeries[] {
  const { x, y } = plane;
  const shown = groups.map(({ name, points }) => ({
    name,
    points: points.filter((point) => hasPlace(point.x, x) && hasPlace(point.y, y)),
  }));
  const places = labelPlaces(
    shown.flatMap(({ points }) => points),
    x,
    y,
  );
  let before = 0;
  return shown.map((group, index) => {
    const own = places.slice(before, before + group.points.length);
    before += group.points.length;
    return drawPoints(group, index, own, plane);
  });
}

/** A curve and the limits around it; `band` is what the legend calls them, null: nothing, or its name says it. */
function drawCurve(curve: NativeCurve, stroke: LineLook, plane: Plane, band: string | null = null): DrawnSeries[] {
  const { sheet, x, y, words, language } = plane;
  const points = curve.points.filter((point) => hasPlace(point.x, x) && hasPlace(point.y, y));
  const code = numberCode(y.kind, language);
  const across = sheet.add(
    words.named(curve.name, x.label),
    points.map((point) => point.x),
    numberCode(x.kind, language),
  );
  const values = sheet.add(
    curve.name,
    points.map((point) => point.y),
    code,
  );
  const line = { ...PLAIN_SERIES, name: values, across, values, line: stroke };
  const ends = [
    { header: words.lower(curve.name), cells: points.map(({ lower }) => lower) },
    { header: words.upper(curve.name), cells: points.map(({ upper }) => upper) },
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
  const limit = { ...stroke, points: 1, dash: 'solid', isFaint: true } as const;
  return [
    line,
    ...ends.map(({ header, cells }, index) => {
      // The legend names the limits once: the first stands for all of them.
      const isNamed = band !== null && index === 0;
      const end = sheet.add(
        isNamed ? band : header,
        cells.map((cell) => (cell !== null && hasPlace(cell, y) ? cell : null)),
        code,
      );
      return { ...PLAIN_SERIES, name: end, across, values: end, line: limit, inLegend: isNamed };
    }),
  ];
}

function planeOf({ x, y }: { x: NativeAxis; y: NativeAxis }, words: ExportWords, language: Language): Plane {
  return { sheet: new SheetBuilder(), x, y, words, language };
}

function drawn({ sheet, x, y }: Plane, series: readonly DrawnSeries[]): DrawnChart {
  return {
    group: 'scatter',
    isHorizontal: false,
    columns: sheet.columns,
    series,
    across: shownAxis(x),
    categoryLabel: x.label,
    values: shownAxis(y),
    leftShare: 0,
  };
}

export function drawScatter(chart: NativeScatter, words: ExportWords, language: Language): DrawnChart {
  const plane = planeOf(chart, words, language);
  const points = drawGroups(chart.groups, plane);
  const stroke = { colour: 'ink', dash: 'solid', points: 2.25, isFaint: false } as const;
  return drawn(plane, [...points, ...(chart.fitted === null ? [] : drawCurve(chart.fitted, stroke, plane))]);
}

export function drawFunnel(chart: NativeFunnel, words: ExportWords, language: Language): DrawnChart {
  const plane = planeOf(chart, words, language);
  const points = drawGroups(chart.groups, plane);
  const limits = chart.limits.flatMap((limit, index) => {
    // The legend names a pair once.
    const isSecond = chart.limits.findIndex(({ name }) => name === limit.name) < index;
    const named = isSecond ? { ...limit, name: words.upper(limit.name) } : limit;
    const look = { colour: 'soft', dash: index < 2 ? 'dash' : 'solid', points: 1, isFaint: false } as const;
    return drawCurve(named, look, plane).map((series) => (isSecond ? { ...series, inLegend: false } : series));
  });
  // Lines first: marks lie on them, and LibreOffice draws no mark of a series without a line that comes before lines.
  return drawn(plane, [...limits, ...points]);
}

/** The corners of a curve that keeps its height until its next point. */
function corners(curve: NativeCurve): NativeCurve {
  const points = curve.points.flatMap((point, index) => {
    const before = curve.points[index - 1];
    return before === undefined ? [point] : [{ ...before, x: point.x }, point];
  });
  return { ...curve, points };
}

/** Its last point again, as often as it takes. */
function asLongAs(curve: NativeCurve, length: number): NativeCurve {
  const last = curve.points.at(-1);
  if (last === undefined) return curve;
  const again = Array.from({ length: length - curve.points.length }, () => last);
  return { ...curve, points: [...curve.points, ...again] };
}

export function drawSteps(chart: NativeStep, words: ExportWords, language: Language): DrawnChart {
  const plane = planeOf(chart, words, language);
  const curves = chart.curves.map(corners);
  // LibreOffice leaves out the first line where a later one has more points.
  const most = Math.max(0, ...curves.map(({ points }) => points.length));
  const firstBand = curves.findIndex(({ points }) =>
    points.some(({ lower, upper }) => lower !== null || upper !== null),
  );
  const series = curves.flatMap((curve, index) =>
    drawCurve(
      asLongAs(curve, most),
      { ...strokeOf(index, chart.curves.length), points: 2.25, isFaint: false },
      plane,
      index === firstBand ? words.band : null,
    ),
  );
  return drawn(plane, series);
}
