const FORMULA_STARTS = new Set('=+-@|%＝＋－＠');
const BYTE_ORDER_MARK = '\uFEFF';

/** An apostrophe before text that a spreadsheet would run as a formula, also behind blanks, NUL or a byte order mark. */
export function neutraliseFormula(text: string): string {
  for (const character of text) {
    if (character === '\t' || character === '\r' || character === '\n' || FORMULA_STARTS.has(character))
      return `'${text}`;
    if (character !== '\0' && character !== BYTE_ORDER_MARK && character.trim() !== '') return text;
  }
  return text;
}
