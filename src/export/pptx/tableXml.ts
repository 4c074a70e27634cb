import { isSuppressed } from '../../core/model/estimate';
import { cutText, lineOf } from '../../core/model/plainText';
import type { CellKind, CellTable } from '../../core/model/slide';
import { cellText } from '../../i18n/cellText';
import type { ExportWords } from '../../i18n/en/export';
import type { Format } from '../../i18n/format';
import { type Colour, lineXml } from './colours';
import type { Place } from './places';
import { frame, paragraphs } from './shapes';

const LONGEST_CELL = 60;
export const ROWS_A_SLIDE = 11;

const isNumeric = (kind: CellKind) => kind !== 'text' && kind !== 'month' && kind !== 'year';

interface CellLook {
  readonly text: string;
  readonly toRight: boolean;
  readonly colour: Colour;
  readonly isHead: boolean;
}

function cellXml({ text, toRight, colour, isHead }: CellLook, language: string): string {
  const content = paragraphs([cutText(lineOf(text), LONGEST_CELL)], { size: 11, colour, language });
  const aligned = toRight ? content.replace('<a:p>', '<a:p><a:pPr algn="r"/>') : content;
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const under = lineXml(isHead ? 'soft' : 'hair', 0.75)
    .replaceAll('a:ln>', 'a:lnB>')
    .replace('<a:ln ', '<a:lnB ');
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${aligned}</a:txBody>` +
    `<a:tcPr marL="45720" marR="91440" marT="27432" marB="27432" anchor="ctr">${none('lnL')}${none('lnR')}${none('lnT')}${under}<a:noFill/></a:tcPr></a:tc>`
  );
}

/** Shares of the width by the longest text of each column. */
function widths(table: CellTable, written: readonly (readonly string[])[], total: number): number[] {
  const lengths = table.columns.map(({ label }, column) => {
    const longest = Math.max(label.length, ...written.map((row) => row[column]?.length ?? 0));
    return Math.min(LONGEST_CELL, Math.max(8, longest));
  });
  const sum = lengths.reduce((all, length) => all + length, 0);
  return lengths.map((length) => Math.floor((total * 914_400 * length) / sum));
}

/** Some rows of a table as a table that can be edited. */
export function tableFrame(
  id: number,
  title: string,
  table: CellTable,
  rows: CellTable['rows'],
  place: Place,
  words: ExportWords,
  format: Format,
): string {
  const written = rows.map((row) =>
    row.map((cell, column) => cellText(cell, table.columns[column]?.kind ?? 'text', format, words.tooSmall)),
  );
  const columns = widths(table, written, place[2]).map((width) => `<a:gridCol w="${width}"/>`);
  const height = 300_000;
  const rowXml = (cells: readonly CellLook[]) =>
    `<a:tr h="${height}">${cells.map((cell) => cellXml(cell, format.locale)).join('')}</a:tr>`;
  const head = rowXml(
    table.columns.map(({ label, kind }) => ({ text: label, toRight: isNumeric(kind), colour: 'soft', isHead: true })),
  );
  const body = written.map((texts, row) =>
    rowXml(
      table.columns.map(({ kind }, column) => ({
        text: texts[column] ?? '',
        toRight: isNumeric(kind),
        colour: isSuppressed(rows[row]?.[column]) ? 'soft' : 'ink',
        isHead: false,
      })),
    ),
  );
  const content = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns.join('')}</a:tblGrid>${head}${body.join('')}</a:tbl>`;
  return frame(id, 'Table', title, [place[0], place[1], place[2], 0.328 * (rows.length + 1)], 'table', content);
}
