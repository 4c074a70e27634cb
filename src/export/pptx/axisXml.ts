import type { Language } from '../../i18n/language';
import { escapeXml } from '../escapeXml';
import { fillXml, lineXml, NO_LINE } from './colours';
import type { DrawnAxis } from './drawnChart';
import { numberCode } from './numberCode';

const TITLE_SIZE = 1200;

/** The text of one part of the chart, in hundredths of a point. */
export function textPaint(size: number, language: Language, rotation = ''): string {
  const run = `sz="${size}" b="0">${fillXml('soft')}<a:latin typeface="+mn-lt"/>`;
  return `<c:txPr><a:bodyPr${rotation}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}</a:defRPr></a:pPr><a:endParaRPr lang="${language}"/></a:p></c:txPr>`;
}

function titleXml(label: string, isUpright: boolean, language: Language): string {
  const text = escapeXml(label);
  if (text.trim() === '') return '';
  const run = `<a:r><a:rPr lang="${language}" sz="${TITLE_SIZE}" b="0">${fillXml('soft')}</a:rPr><a:t>${text}</a:t></a:r>`;
  const turn = isUpright ? ' rot="-5400000" vert="horz"' : '';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="0"/></a:pPr>${run}</a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

export interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l';
  readonly language: Language;
}

/** Twice and half are what ratios are read by; over wide spans ten times. */
function logBase({ least, most }: DrawnAxis): number {
  return least !== null && most !== null && most / least <= 128 ? 2 : 10;
}

function scalingXml(axis: DrawnAxis): string {
  const { scale, least, most } = axis;
  const ends = `${most === null ? '' : `<c:max val="${most}"/>`}${least === null ? '' : `<c:min val="${least}"/>`}`;
  return `<c:scaling>${scale === 'log' ? `<c:logBase val="${logBase(axis)}"/>` : ''}<c:orientation val="minMax"/>${ends}</c:scaling>`;
}

/** Marks that are whole numbers are written as such. */
function markCode({ kind, step }: DrawnAxis, language: Language): string {
  const isWhole = step !== null && Number.isInteger(step) && (kind === 'number' || kind === 'hours');
  return numberCode(isWhole ? 'count' : kind, language);
}

/** An axis of numbers; the one whose marks have a grid carries no line of its own. */
export function valueAxis(axis: DrawnAxis, place: AxisPlace, hasGrid: boolean, isBetween: boolean): string {
  const { id, crosses, position, language } = place;
  // Names read from above put the least end at the top; the numbers belong beneath.
  const isBeneathNames = isBetween && position === 'b';
  const unit = axis.scale === 'log' ? logBase(axis) : axis.step;
  const grid = hasGrid ? `<c:majorGridlines><c:spPr>${lineXml('hair', 0.75)}</c:spPr></c:majorGridlines>` : '';
  return (
    `<c:valAx><c:axId val="${id}"/>${scalingXml(axis)}<c:delete val="${axis.isHidden ? 1 : 0}"/><c:axPos val="${position}"/>${grid}` +
    titleXml(axis.label, position === 'l', language) +
    `<c:numFmt formatCode="${escapeXml(markCode(axis, language))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="${hasGrid ? 'none' : 'out'}"/><c:minorTickMark val="none"/><c:tickLblPos val="${isBeneathNames ? 'nextTo' : 'low'}"/>` +
    `<c:spPr>${hasGrid ? NO_LINE : lineXml('soft', 0.75)}</c:spPr>${textPaint(1200, language)}` +
    `<c:crossAx val="${crosses}"/><c:crosses val="${isBeneathNames ? 'max' : 'min'}"/><c:crossBetween val="${isBetween ? 'between' : 'midCat'}"/>` +
    `${unit === null ? '' : `<c:majorUnit val="${unit}"/>`}</c:valAx>`
  );
}

/** An axis of names; of many only some are written. */
export function categoryAxis(label: string, count: number, place: AxisPlace): string {
  const { id, crosses, position, language } = place;
  const skip = position === 'b' && count > 14 ? `<c:tickLblSkip val="${Math.ceil(count / 12)}"/>` : '';
  // Bars that lie are read from above.
  const orientation = position === 'l' ? 'maxMin' : 'minMax';
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    titleXml(label, position === 'l', language) +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${lineXml('soft', 0.75)}</c:spPr>${textPaint(1200, language)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>` +
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}
