import { DESK_FONTS } from '../lightTheme';
import { XML } from '../openXml';
import { THEME_COLOURS } from './colours';

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number) =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${PLAIN}<a:prstDash val="solid"/></a:ln>`;
const font = (face: string) => `<a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/>`;

/** The look of the page in daylight. */
export function themeXml(): string {
  const colours = Object.entries(THEME_COLOURS).map(
    ([place, colour]) => `<a:${place}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${place}>`,
  );
  return (
    `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Mainstay"><a:themeElements>` +
    `<a:clrScheme name="Mainstay">${colours.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Mainstay"><a:majorFont>${font(DESK_FONTS.titles)}</a:majorFont><a:minorFont>${font(DESK_FONTS.text)}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Mainstay"><a:fillStyleLst>${PLAIN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${[6350, 12700, 19050].map(line).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${PLAIN.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
