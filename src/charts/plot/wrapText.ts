/** Lines of at most about `pixels` width. Inter at 13 px averages 6.7 px a character; words are never broken. */
export function wrapText(text: string, pixels: number, unit: number): string[] {
  const most = Math.max(8, Math.floor(pixels / (6.7 * unit)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
