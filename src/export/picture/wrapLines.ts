/** Width of a character in parts of the text size: wide scripts and pictographs fill it, others about half. */
function widthOf(character: string, factor: number): number {
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0x2e80) return 1.05;
  return /[MWmw@%—…]/.test(character) ? factor * 1.55 : /[A-ZÄÖÜ]/.test(character) ? factor * 1.2 : factor;
}

function measured(text: string, size: number, factor: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character, factor) * size;
  return width;
}

/** A word that no line holds, in pieces that fit. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

export interface TextRoom {
  readonly width: number;
  /** Text size in the same unit. */
  readonly size: number;
  readonly mostLines: number;
  /** Mean width of a character in parts of the size. */
  readonly factor: number;
}

/** Text in lines that fit by estimate, so that a file is the same wherever it is made; what is cut ends in …. */
export function wrapLines(text: string, { width, size, mostLines, factor }: TextRoom): string[] {
  const fits = (line: string) => measured(line, size, factor) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    for (const piece of pieces(word, fits)) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${piece}`)) lines[lines.length - 1] = `${last} ${piece}`;
      else lines.push(piece);
    }
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  let last = [...(kept.at(-1) ?? '')];
  while (last.length > 0 && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.join('').trimEnd()}…`];
}
