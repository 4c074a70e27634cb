import { LIGHT } from '../lightTheme';

/** Each token's place in the theme of the file, so that a colleague's template can recolour everything at once. */
export const THEME_COLOURS = {
  dk1: LIGHT.ink,
  lt1: LIGHT.paper,
  dk2: LIGHT.soft,
  lt2: LIGHT.hair,
  accent1: LIGHT.accent,
  accent2: LIGHT.calm,
  accent3: LIGHT.data,
  accent4: LIGHT['series-1'],
  accent5: LIGHT['series-2'],
  accent6: LIGHT['series-3'],
  hlink: LIGHT.accent,
  folHlink: LIGHT.soft,
} as const;

const PLACES = {
  ink: 'tx1',
  paper: 'bg1',
  soft: 'tx2',
  hair: 'bg2',
  accent: 'accent1',
  calm: 'accent2',
  data: 'accent3',
  'series-1': 'accent4',
  'series-2': 'accent5',
  'series-3': 'accent6',
} as const;

export type Colour = keyof typeof PLACES;

export function fillXml(colour: Colour): string {
  return `<a:solidFill><a:schemeClr val="${PLACES[colour]}"/></a:solidFill>`;
}

export type Dash = 'solid' | 'dash' | 'sysDot' | 'lgDashDot';

/** A line; its width in points. */
export function lineXml(colour: Colour, points: number, dash: Dash = 'solid', isFaint = false): string {
  const fill = isFaint
    ? fillXml(colour).replace('"/></a:solidFill>', '"><a:alpha val="55000"/></a:schemeClr></a:solidFill>')
    : fillXml(colour);
  return `<a:ln w="${Math.round(points * 12_700)}" cap="flat">${fill}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';
