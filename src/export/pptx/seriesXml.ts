import { cutText, lineOf } from '../../core/model/plainText';
import { escapeXml } from '../escapeXml';
import { fillXml, lineXml, NO_LINE } from './colours';
import type { ColumnIndex, DrawnChart, DrawnSeries } from './drawnChart';
import { columnName, labelText, rangeOf, type SheetColumn } from './sheet';

const LONGEST_POINT_LABEL = 48;

function columnAt(chart: DrawnChart, index: ColumnIndex): SheetColumn {
  const column = chart.columns[index];
  if (column === undefined) throw new Error(`invalid series; its column is not in the sheet: ${index}`);
  return column;
}

/** Cells of numbers as a chart refers to them, with what stands in them now; empty cells have no point. */
function numbers(chart: DrawnChart, index: ColumnIndex): string {
  const { cells, code } = columnAt(chart, index);
  const points = cells.map((cell, at) =>
    typeof cell === 'number' ? `<c:pt idx="${at}"><c:v>${cell}</c:v></c:pt>` : '',
  );
  return (
    `<c:numRef><c:f>${rangeOf(index, cells.length)}</c:f><c:numCache><c:formatCode>${escapeXml(code)}</c:formatCode>` +
    `<c:ptCount val="${cells.length}"/>${points.join('')}</c:numCache></c:numRef>`
  );
}

function texts(chart: DrawnChart, index: ColumnIndex): string {
  const { cells } = columnAt(chart, index);
  const points = cells.map((cell, at) =>
    cell === null ? '' : `<c:pt idx="${at}"><c:v>${escapeXml(labelText(String(cell)))}</c:v></c:pt>`,
  );
  return (
    `<c:strRef><c:f>${rangeOf(index, cells.length)}</c:f><c:strCache><c:ptCount val="${cells.length}"/>` +
    `${points.join('')}</c:strCache></c:strRef>`
  );
}

function nameXml(chart: DrawnChart, index: ColumnIndex): string {
  const name = escapeXml(labelText(columnAt(chart, index).header));
  const cell = `Sheet1!$${columnName(index)}$1`;
  return `<c:tx><c:strRef><c:f>${cell}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

function markerXml(marker: DrawnSeries['marker']): string {
  if (marker === null) return '<c:marker><c:symbol val="none"/></c:marker>';
  const paint = marker.isHollow
    ? `<c:spPr>${fillXml('paper')}${lineXml(marker.colour, 1.5)}</c:spPr>`
    : `<c:spPr>${fillXml(marker.colour)}${lineXml('paper', 0.75)}</c:spPr>`;
  return `<c:marker><c:symbol val="circle"/><c:size val="${marker.size}"/>${paint}</c:marker>`;
}

/** A value without neighbours makes no line; it gets a mark of its own. */
function lonelyXml(chart: DrawnChart, { values, line, marker }: DrawnSeries): string {
  if (line === null || marker !== null) return '';
  const { cells } = columnAt(chart, values);
  const known = (at: number) => typeof cells[at] === 'number';
  const lonely = cells.flatMap((_, at) => (known(at) && !known(at - 1) && !known(at + 1) ? [at] : []));
  return lonely
    .map(
      (at) => `<c:dPt><c:idx val="${at}"/>${markerXml({ colour: line.colour, size: 5 })}<c:bubble3D val="0"/></c:dPt>`,
    )
    .join('');
}

const SHOW_NOTHING =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const SHOW_TEXT = SHOW_NOTHING.replace('<c:showVal val="0"/>', '<c:showVal val="1"/>');

function labelsXml(labels: DrawnSeries['labels'], language: string): string {
  if (labels === null) return '';
  const written = labels.map((label, at) => {
    if (label === null) return '';
    const shown = escapeXml(cutText(lineOf(label.text), LONGEST_POINT_LABEL));
    const paint = `<a:rPr lang="${language}" sz="1200">${fillXml('ink')}</a:rPr>`;
    return (
      `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${paint}<a:t>${shown}</a:t></a:r></a:p></c:rich></c:tx>` +
      `<c:dLblPos val="${label.place}"/>${SHOW_TEXT}</c:dLbl>`
    );
  });
  return `<c:dLbls>${written.join('')}<c:spPr><a:noFill/>${NO_LINE}</c:spPr>${SHOW_NOTHING}</c:dLbls>`;
}

function intervalXml(chart: DrawnChart, interval: DrawnSeries['interval']): string {
  if (interval === null) return '';
  return (
    `<c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>` +
    `<c:plus>${numbers(chart, interval.above)}</c:plus><c:minus>${numbers(chart, interval.below)}</c:minus>` +
    `<c:spPr>${lineXml(interval.colour, 1.5)}</c:spPr></c:errBars>`
  );
}

function paintXml({ line, fill }: DrawnSeries): string {
  if (fill !== null) return `<c:spPr>${fillXml(fill)}${NO_LINE}</c:spPr>`;
  return `<c:spPr>${line === null ? NO_LINE : lineXml(line.colour, line.points, line.dash, line.isFaint)}</c:spPr>`;
}

/** One series; the order of its parts is the schema's. */
export function seriesXml(chart: DrawnChart, series: DrawnSeries, index: number, language: string): string {
  const isBar = chart.group === 'clustered' || chart.group === 'stacked';
  const isScatter = chart.group === 'scatter';
  const start = `<c:idx val="${index}"/><c:order val="${index}"/>${nameXml(chart, series.name)}${paintXml(series)}`;
  const middle = isBar
    ? '<c:invertIfNegative val="0"/>'
    : `${markerXml(series.marker)}${lonelyXml(chart, series)}${labelsXml(series.labels, language)}${intervalXml(chart, series.interval)}`;
  const data = isScatter
    ? `<c:xVal>${numbers(chart, series.across)}</c:xVal><c:yVal>${numbers(chart, series.values)}</c:yVal>`
    : `<c:cat>${texts(chart, series.across)}</c:cat><c:val>${numbers(chart, series.values)}</c:val>`;
  return `<c:ser>${start}${middle}${data}${isBar ? '' : '<c:smooth val="0"/>'}</c:ser>`;
}
