import { catalogueOf, type Language } from '../../i18n/language';
import { NAMESPACES, XML } from '../openXml';
import { type AxisPlace, categoryAxis, textPaint, valueAxis } from './axisXml';
import type { DrawnChart } from './drawnChart';
import { seriesXml } from './seriesXml';

const ACROSS = 111_111_111;
const VALUES = 222_222_222;

function plotXml(chart: DrawnChart, language: Language): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index, language)).join('');
  const axes = `<c:axId val="${ACROSS}"/><c:axId val="${VALUES}"/>`;
  switch (chart.group) {
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
    case 'line':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    default: {
      const direction = `<c:barDir val="${chart.isHorizontal ? 'bar' : 'col'}"/><c:grouping val="${chart.group}"/>`;
      const overlap = chart.group === 'stacked' ? '<c:overlap val="100"/>' : '';
      return `<c:barChart>${direction}<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`;
    }
  }
}

function axesXml(chart: DrawnChart, language: Language): string {
  const across: AxisPlace = { id: ACROSS, crosses: VALUES, position: chart.isHorizontal ? 'l' : 'b', language };
  const values: AxisPlace = { id: VALUES, crosses: ACROSS, position: chart.isHorizontal ? 'b' : 'l', language };
  if (chart.across !== null) {
    return (
      valueAxis(chart.across, across, false, false) + valueAxis(chart.values, values, !chart.values.isHidden, false)
    );
  }
  const count = chart.columns[0]?.cells.length ?? 0;
  return categoryAxis(chart.categoryLabel, count, across) + valueAxis(chart.values, values, true, true);
}

function legendXml(chart: DrawnChart, language: Language): string {
  const named = chart.series.filter(({ inLegend }) => inLegend);
  if (named.length < 2) return '';
  const hidden = chart.series.flatMap(({ inLegend }, index) =>
    inLegend ? [] : [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`],
  );
  return `<c:legend><c:legendPos val="t"/>${hidden.join('')}<c:overlay val="0"/>${textPaint(1200, language)}</c:legend>`;
}

/** Room for names at the left, which a program would not keep by itself. */
function layoutXml(leftShare: number): string {
  if (leftShare === 0) return '<c:layout/>';
  const place = `<c:x val="${leftShare}"/><c:y val="0.02"/><c:w val="${(0.97 - leftShare).toFixed(4)}"/><c:h val="0.8"/>`;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${place}</c:manualLayout></c:layout>`;
}

/** The chart part; its workbook is the first relationship. */
export function chartXml(chart: DrawnChart, language: Language): string {
  return (
    `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${NAMESPACES}>` +
    `<c:date1904 val="0"/><c:lang val="${catalogueOf(language).locale}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${layoutXml(chart.leftShare)}${plotXml(chart, language)}${axesXml(chart, language)}` +
    `<c:spPr><a:noFill/></c:spPr></c:plotArea>${legendXml(chart, language)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textPaint(1200, language)}` +
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
  );
}
