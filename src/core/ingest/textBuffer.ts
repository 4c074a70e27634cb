import type { TextSlice } from './decode';

/** Fewer at hand than these are added to. */
const LEAST_CHARACTERS = 1 << 15;

/** The part of a text that is at hand: pieces are added at its end as needed and dropped at its start when done with. */
export class TextBuffer {
  text = '';
  /** Whether nothing follows the text at hand. */
  isLast = false;
  /** Bytes of the file read so far. */
  end = 0;
  private readonly slices: Iterator<TextSlice>;

  constructor(slices: Iterable<TextSlice>) {
    this.slices = slices[Symbol.iterator]();
    this.more();
  }

  /** Makes at least so many characters available if there are as many; false where the text is at its end. */
  fill(characters: number): boolean {
    const pieces = [this.text];
    let length = this.text.length;
    while (length < characters && !this.isLast) {
      this.text = '';
      this.more();
      pieces.push(this.text);
      length += this.text.length;
    }
    if (pieces.length > 1) this.text = pieces.join('');
    return this.text.length > 0;
  }

  drop(characters: number): void {
    this.text = this.text.slice(characters);
    if (!this.isLast && this.text.length < LEAST_CHARACTERS) this.more();
  }

  /** The text up to the next newline, which is dropped with it. */
  takeLine(newline: string): string {
    let found = this.text.indexOf(newline);
    while (found < 0 && !this.isLast) {
      const from = this.text.length;
      this.fill(2 * from + 1);
      found = this.text.indexOf(newline, from);
    }
    const line = found < 0 ? this.text : this.text.slice(0, found);
    this.drop(found < 0 ? this.text.length : found + newline.length);
    return line;
  }

  private more(): void {
    const step = this.slices.next();
    if (step.done) {
      this.isLast = true;
    } else {
      this.text += step.value.text;
      this.end = step.value.end;
    }
  }
}
