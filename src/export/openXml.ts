import { escapeXml } from './escapeXml';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const NAMESPACES = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
export const PRESENTATION = `${NAMESPACES} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

export interface Relationship {
  readonly id: string;
  /** The last word of an office relationship's type, or a whole type. */
  readonly type: string;
  readonly target: string;
}

export function relationships(list: readonly Relationship[]): string {
  const written = list.map(({ id, type, target }) => {
    const whole = type.includes('/') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"/>`;
  });
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** Where a part's relationships stand: ppt/slides/slide1.xml → ppt/slides/_rels/slide1.xml.rels. */
export function relationshipsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** Every part but the relationships has its type by name. */
export function contentTypes(
  defaults: Readonly<Record<string, string>>,
  overrides: ReadonlyMap<string, string>,
): string {
  const byExtension = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  );
  const byName = [...overrides].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${XML}<Types xmlns="${PACKAGE}/content-types">${byExtension.join('')}${byName.join('')}</Types>`;
}

export const CORE_PROPERTIES = `${PACKAGE}/relationships/metadata/core-properties`;

export function coreProperties(title: string, day: string, language: string): string {
  const moment = `${day}T00:00:00Z`;
  return (
    `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Mainstay</dc:creator><dc:language>${language}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  );
}
