import { PRESENTATION, XML } from '../openXml';
import { type Colour, fillXml } from './colours';
import { PLACES, type Place } from './places';
import { type Placeholder, placeholderShape, ruleShape, shapeTree } from './shapes';

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOUR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const NUMBER_FIELD =
  '<a:p><a:pPr algn="r"/><a:fld id="{6F5C1A52-2E2B-4C0C-9F1D-0A5B7C3D1E11}" type="slidenum"><a:rPr lang="en-GB" sz="900"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB" sz="900"/></a:p>';

/** What stands in a layout, by number: title, section, text, chart. */
export const LAYOUTS = ['title', 'section', 'text', 'chart'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

interface Slot {
  readonly name: string;
  readonly placeholder: Placeholder;
  readonly place: Place;
  readonly size: number;
  readonly colour: Colour;
  readonly isTitle: boolean;
}

const slot = (
  name: string,
  type: Placeholder['type'],
  index: number | null,
  place: Place,
  size: number,
  colour: Colour,
): Slot => ({
  name,
  placeholder: { type, index },
  place,
  size,
  colour,
  isTitle: type === 'title' || type === 'ctrTitle',
});

const FOOT = [
  slot('Small print', 'body', 11, PLACES.smallPrint, 10.5, 'soft'),
  slot('Source', 'body', 12, PLACES.provenance, 9, 'soft'),
];

const SLOTS: Readonly<Record<LayoutName, readonly Slot[]>> = {
  title: [
    slot('Title', 'ctrTitle', null, PLACES.opening, 40, 'ink'),
    slot('Subtitle', 'subTitle', 1, PLACES.openingText, 18, 'soft'),
    ...FOOT,
  ],
  section: [
    slot('Title', 'title', null, PLACES.opening, 34, 'ink'),
    slot('Text', 'body', 1, PLACES.openingText, 18, 'soft'),
  ],
  text: [
    slot('Title', 'title', null, PLACES.title, 28, 'ink'),
    slot('Text', 'body', 1, PLACES.text, 18, 'ink'),
    ...FOOT,
  ],
  chart: [
    slot('Title', 'title', null, PLACES.title, 26, 'ink'),
    slot('Subtitle', 'body', 10, PLACES.subtitle, 14, 'soft'),
    ...FOOT,
  ],
};

/** A slot with its style: no bullet, no indent, text from the top left. */
function slotShape({ name, placeholder, place, size, colour, isTitle }: Slot, id: number): string {
  const look = `<a:lvl1pPr marL="0" indent="0" algn="l"><a:lnSpc><a:spcPct val="${isTitle ? 95000 : 105000}"/></a:lnSpc><a:spcBef><a:spcPts val="${isTitle || size < 12 ? 0 : 600}"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}" b="${isTitle ? 1 : 0}">${fillXml(colour)}<a:latin typeface="${isTitle ? '+mj-lt' : '+mn-lt'}"/></a:defRPr></a:lvl1pPr>`;
  return placeholderShape(id, name, placeholder, place, '<a:p><a:endParaRPr lang="en-GB"/></a:p>')
    .replace('<a:bodyPr>', `<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${isTitle ? 'b' : 't'}">`)
    .replace('<a:lstStyle/>', `<a:lstStyle>${look}</a:lstStyle>`);
}

const numberShape = (id: number) =>
  placeholderShape(id, 'Slide number', { type: 'sldNum', index: 13 }, PLACES.number, NUMBER_FIELD);

export function slideNumber(id: number): string {
  return placeholderShape(id, 'Slide number', { type: 'sldNum', index: 13 }, null, NUMBER_FIELD);
}

export function layoutXml(name: LayoutName): string {
  const slots = SLOTS[name];
  const isOpening = name === 'title' || name === 'section';
  const rule = isOpening
    ? ruleShape(slots.length + 3, 'Rule', PLACES.openingRule, 'accent', 2.25)
    : ruleShape(slots.length + 3, 'Rule', PLACES.rule, 'hair', 0.75);
  const shapes = [...slots.map((one, index) => slotShape(one, index + 2)), numberShape(slots.length + 2), rule];
  return (
    `${XML}<p:sldLayout ${PRESENTATION} preserve="1" userDrawn="1"><p:cSld name="${name}">${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}

const level = (size: number, face: string) =>
  `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="${size}">${fillXml('ink')}<a:latin typeface="${face}"/></a:defRPr></a:lvl1pPr>`;

export function masterXml(): string {
  const shapes = [...SLOTS.text.slice(0, 2).map((one, index) => slotShape(one, index + 2)), numberShape(4)];
  const layouts = LAYOUTS.map((_, index) => `<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`);
  return (
    `${XML}<p:sldMaster ${PRESENTATION}><p:cSld>${BACKGROUND}${shapeTree(shapes)}</p:cSld><p:clrMap ${COLOUR_MAP}/>` +
    `<p:sldLayoutIdLst>${layouts.join('')}</p:sldLayoutIdLst>` +
    `<p:txStyles><p:titleStyle>${level(2600, '+mj-lt')}</p:titleStyle><p:bodyStyle>${level(1800, '+mn-lt')}</p:bodyStyle><p:otherStyle>${level(1400, '+mn-lt')}</p:otherStyle></p:txStyles></p:sldMaster>`
  );
}

const NOTES_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>';

export function notesMasterXml(): string {
  const image = `${NOTES_IMAGE}<p:spPr><a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr></p:sp>`;
  const text = placeholderShape(
    3,
    'Notes',
    { type: 'body', index: 1 },
    [0.75, 4.8, 6, 4.4],
    '<a:p><a:endParaRPr lang="en-GB"/></a:p>',
  );
  return (
    `${XML}<p:notesMaster ${PRESENTATION}><p:cSld>${BACKGROUND}${shapeTree([image, text])}</p:cSld><p:clrMap ${COLOUR_MAP}/>` +
    `<p:notesStyle>${level(1200, '+mn-lt')}</p:notesStyle></p:notesMaster>`
  );
}

export function notesXml(paragraphsOfNotes: string): string {
  const text = placeholderShape(3, 'Notes', { type: 'body', index: 1 }, null, paragraphsOfNotes);
  return (
    `${XML}<p:notes ${PRESENTATION}><p:cSld>${shapeTree([`${NOTES_IMAGE}<p:spPr/></p:sp>`, text])}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
