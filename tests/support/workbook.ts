import { type Zippable, zipSync } from 'fflate';

/** A cell as its XML says: a text, or the attributes and content of its tag. */
export type WorkbookCell = string | { readonly attributes?: string; readonly content: string } | null;

export interface WorkbookSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows by position; null leaves a row out. */
  readonly rows: readonly (readonly WorkbookCell[] | null)[];
  /** `A1:C1` */
  readonly merged?: readonly string[];
  /** Raw rows instead, for what no program would write. */
  readonly xml?: string;
}

export interface WorkbookOptions {
  readonly isDate1904?: boolean;
  /** Format codes; style 1 is the first. */
  readonly formats?: readonly string[];
  readonly sharedTexts?: readonly string[];
  /** In place of the parts of these names, or besides them. */
  readonly parts?: Readonly<Record<string, string>>;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The XML of a workbook: the test says what stands in each cell, to the letter. */
export function workbookParts(sheets: readonly WorkbookSheet[], options: WorkbookOptions = {}): Record<string, string> {
  const { isDate1904 = false, formats = [], sharedTexts = [], parts = {} } = options;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${isDate1904 ? ' date1904="1"' : ''}/><sheets>${numbered
      .map(
        ({ name, state, number }) =>
          `<sheet name="${escaped(name)}" sheetId="${number}"${state ? ` state="${state}"` : ''} r:id="rId${number}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      numbered.map(({ number }) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('') +
        relation('rId901', 'styles', 'styles.xml') +
        relation('rId902', 'sharedStrings', '/xl/sharedStrings.xml'),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${sharedTexts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, sheetXml(sheet)])),
    ...parts,
  };
}

export function workbookBytes(sheets: readonly WorkbookSheet[], options: WorkbookOptions = {}): Uint8Array {
  return zipped(workbookParts(sheets, options));
}

/** The same bytes every time. */
export function zipped(parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array {
  const encoder = new TextEncoder();
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, encoder.encode(xml)]));
  return zipSync(files, { level, mtime: new Date(2024, 0, 1) });
}

function relations(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

function sheetXml({ rows, merged = [], xml }: WorkbookSheet): string {
  const data = xml ?? rows.map((cells, index) => (cells === null ? '' : rowXml(cells, index + 1))).join('');
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${
    ranges === '' ? '' : `<mergeCells count="${merged.length}">${ranges}</mergeCells>`
  }</worksheet>`;
}

function rowXml(cells: readonly WorkbookCell[], row: number): string {
  const tags = cells.map((cell, index) => {
    if (cell === null) return '';
    const reference = `r="${columnLetters(index)}${row}"`;
    return typeof cell === 'string'
      ? `<c ${reference} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
      : `<c ${reference} ${cell.attributes ?? ''}>${cell.content}</c>`;
  });
  return `<row r="${row}">${tags.join('')}</row>`;
}

/** A number under a style. */
export function number(value: string, style = 0): WorkbookCell {
  return { attributes: `s="${style}"`, content: `<v>${value}</v>` };
}

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
