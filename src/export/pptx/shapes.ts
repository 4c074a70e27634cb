import { lineOf, plainText } from '../../core/model/plainText';
import { escapeXml } from '../escapeXml';
import { type Colour, fillXml, lineXml } from './colours';
import { offsets, type Place } from './places';

/** A placeholder of the layout that a shape fills. */
export interface Placeholder {
  readonly type: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'sldNum';
  readonly index: number | null;
}

export interface TextStyle {
  /** In points; null: the layout's. */
  readonly size: number | null;
  readonly colour: Colour | null;
  readonly language: string;
}

/** Ids and names of the shapes on one slide, in the order they are made. */
export class ShapeIds {
  private last = 1;

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** Paragraphs of plain text; a line end within one is a line end on the slide. */
export function paragraphs(texts: readonly string[], { size, colour, language }: TextStyle): string {
  const paint = `lang="${language}"${size === null ? '' : ` sz="${Math.round(size * 100)}"`} dirty="0"`;
  const fill = colour === null ? '' : fillXml(colour);
  const run = (text: string) =>
    text === '' ? '' : `<a:r><a:rPr ${paint}>${fill}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r>`;
  const paragraph = (text: string) =>
    `<a:p>${plainText(text)
      .split(/\r\n|[\r\n]/)
      .map(run)
      .join('<a:br/>')}<a:endParaRPr ${paint}/></a:p>`;
  return texts.length === 0 ? `<a:p><a:endParaRPr ${paint}/></a:p>` : texts.map(paragraph).join('');
}

function placeholderXml({ type, index }: Placeholder): string {
  return `<p:ph type="${type}"${index === null ? '' : ` idx="${index}"`}/>`;
}

/** A shape with text in a place of the layout. */
export function placeholderShape(
  id: number,
  name: string,
  placeholder: Placeholder,
  place: Place | null,
  content: string,
): string {
  const where = place === null ? '<p:spPr/>' : `<p:spPr><a:xfrm>${offsets(place)}</a:xfrm></p:spPr>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr>` +
    `${where}<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${content}</p:txBody></p:sp>`
  );
}

export function textBox(id: number, name: string, place: Place, content: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${offsets(place)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${content}</p:txBody></p:sp>`
  );
}

export function ruleShape(id: number, name: string, place: Place, colour: Colour, points: number): string {
  return (
    `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>` +
    `<p:spPr><a:xfrm>${offsets(place)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${lineXml(colour, points)}</p:spPr></p:cxnSp>`
  );
}

/** A chart or a table in its frame; the description is what a screen reader says. */
export function frame(
  id: number,
  name: string,
  description: string,
  place: Place,
  uri: string,
  content: string,
): string {
  const where = offsets(place);
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${escapeXml(lineOf(description))}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm>${where}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/${uri}">${content}</a:graphicData></a:graphic></p:graphicFrame>`
  );
}

export function chartFrame(id: number, name: string, description: string, place: Place, relationship: string): string {
  const content = `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relationship}"/>`;
  return frame(id, name, description, place, 'chart', content);
}

/** All shapes of a slide, a layout or a master. */
export function shapeTree(shapes: readonly string[]): string {
  const group =
    '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  return `<p:spTree>${group}${shapes.join('')}</p:spTree>`;
}
