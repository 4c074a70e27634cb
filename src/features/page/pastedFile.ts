const DELIMITERS = ['\t', ';', ',', '|'];

/** Pasted cells as a file; null where the text is no table: no two lines with cells side by side. */
export function pastedFile(text: string): File | null {
  const lines = text.split(/[\r\n]+/);
  const isTable = DELIMITERS.some((delimiter) => lines.filter((line) => line.includes(delimiter)).length >= 2);
  return isTable ? new File([text], 'pasted.csv', { type: 'text/csv' }) : null;
}
