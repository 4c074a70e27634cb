import { neutraliseFormula } from '../../core/model/neutraliseFormula';
import { cutText, lineOf } from '../../core/model/plainText';
import { escapeXml } from '../escapeXml';
import { contentTypes, NAMESPACES, relationships, XML } from '../openXml';
import { zipped } from '../zipped';

export type SheetCell = string | number | null;

export interface SheetColumn {
  readonly header: string;
  readonly cells: readonly SheetCell[];
  readonly code: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LONGEST_LABEL = 300;

/** A label as the sheet and the chart both hold it: one line, no formula. */
export function labelText(text: string): string {
  return neutraliseFormula(cutText(lineOf(text), LONGEST_LABEL));
}

/** 0 → A, 26 → AA */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** The rows of a column beneath its header, as a formula names them. */
export function rangeOf(column: number, count: number): string {
  const name = columnName(column);
  return `Sheet1!$${name}$2:$${name}$${count + 1}`;
}

function cellXml(cell: SheetCell, reference: string, style: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}" s="${style}"><v>${cell}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(labelText(cell))}</t></is></c>`;
}

function stylesXml(codes: readonly string[]): string {
  const formats = codes.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`);
  const uses = codes.map(
    (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return (
    `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${formats.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${uses.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

function sheetXml(columns: readonly SheetColumn[], codes: readonly string[]): string {
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const header = columns.map((column, at) => cellXml(column.header, `${columnName(at)}1`, 0)).join('');
  const rows = Array.from({ length: count }, (_, row) => {
    const cells = columns.map(({ cells, code }, at) =>
      cellXml(cells[row] ?? null, `${columnName(at)}${row + 2}`, codes.indexOf(code) + 1),
    );
    return `<row r="${row + 2}">${cells.join('')}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1">${header}</row>${rows.join('')}</sheetData></worksheet>`;
}

/** A workbook of one sheet, as it stands behind a chart. */
export function sheetFile(columns: readonly SheetColumn[]): Uint8Array<ArrayBuffer> {
  const codes = [...new Set(columns.map(({ code }) => code))];
  const overrides = new Map([
    ['xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ['xl/worksheets/sheet1.xml', `${TYPES}.worksheet+xml`],
    ['xl/styles.xml', `${TYPES}.styles+xml`],
  ]);
  const rels = 'application/vnd.openxmlformats-package.relationships+xml';
  return zipped(
    new Map([
      ['[Content_Types].xml', contentTypes({ rels, xml: 'application/xml' }, overrides)],
      ['_rels/.rels', relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }])],
      [
        'xl/workbook.xml',
        `${XML}<workbook xmlns="${MAIN}" ${NAMESPACES}><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relationships([
          { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
          { id: 'rId2', type: 'styles', target: 'styles.xml' },
        ]),
      ],
      ['xl/worksheets/sheet1.xml', sheetXml(columns, codes)],
      ['xl/styles.xml', stylesXml(codes)],
    ]),
  );
}
