import { detached } from './cellText';

const FIRST_CAPACITY = 1024;
/** Places a text may stand in; one that finds them taken goes to the map, so that no file can make looking up slow. */
const PLACES = 8;
/** Numbers per place: first and second half of the key, what `size` says, code. */
const STRIDE = 4;
const MOST_TRUST = 16;
/** Texts up to this long are their own key. */
const KEY_LENGTH = 8;

/**
 * Numbers the distinct texts of a column as they come; 0 is blank. Most cells of an export repeat the one above, or follow
 * it as they did before (months, people in the same order); the rest are found in a table that seldom touches the texts.
 */
export class DistinctTexts {
  readonly texts: string[] = [''];
  /** The code that followed each code when it was last met. */
  private following = new Int32Array(FIRST_CAPACITY);
  private places = new Int32Array((2 * FIRST_CAPACITY + PLACES) * STRIDE);
  private readonly crowded = new Map<string, number>();
  private previous = 0;
  /** Right guesses less wrong ones of late. */
  private trust = 0;
  private low = 0;
  private high = 0;
  /** Length of a text that is its own key; of one that is hashed, its negative. */
  private size = 0;

  codeFor(text: string): number {
    const code = this.expected(text);
    this.following[this.previous] = code;
    this.previous = code;
    return code;
  }

  /** Guessing costs more than it saves in a column of figures: it is left off there until it would have been right again. */
  private expected(text: string): number {
    const { texts, previous } = this;
    const guess = this.following[previous];
    if (this.trust >= 0) {
      const isGuess = texts[guess] === text;
      if (isGuess || texts[previous] === text) {
        if (this.trust < MOST_TRUST) this.trust++;
        return isGuess ? guess : previous;
      }
    }
    const code = this.lookUp(text);
    if (code === guess || code === previous) this.trust = 0;
    else if (this.trust > -1) this.trust--;
    return code;
  }

  private lookUp(text: string): number {
    this.setKey(text);
    const { places, low, high, size } = this;
    let place = this.firstPlace();
    for (const end = place + PLACES * STRIDE; place < end; place += STRIDE) {
      const code = places[place + 3];
      if (code === 0) return text.trim() === '' ? 0 : this.add(text, place);
      if (places[place] !== low || places[place + 1] !== high || places[place + 2] !== size) continue;
      if (size > 0 || this.texts[code] === text) return code;
    }
    return text.trim() === '' ? 0 : (this.crowded.get(text) ?? this.add(text, -1));
  }

  private add(text: string, place: number): number {
    const code = this.texts.push(detached(text)) - 1;
    if (place >= 0) this.put(place, code);
    else this.crowded.set(this.texts[code], code);
    if (code + 1 === this.following.length) this.grow();
    this.following[code] = code;
    return code;
  }

  private put(place: number, code: number): void {
    this.places[place] = this.low;
    this.places[place + 1] = this.high;
    this.places[place + 2] = this.size;
    this.places[place + 3] = code;
  }

  private grow(): void {
    const wider = new Int32Array(this.following.length * 2);
    wider.set(this.following);
    this.following = wider;
    this.places = new Int32Array((2 * wider.length + PLACES) * STRIDE);
    this.crowded.clear();
    for (let code = 1; code < this.texts.length; code++) this.replace(code);
  }

  private replace(code: number): void {
    const text = this.texts[code];
    this.setKey(text);
    let place = this.firstPlace();
    const end = place + PLACES * STRIDE;
    while (place < end && this.places[place + 3] > 0) place += STRIDE;
    if (place < end) this.put(place, code);
    else this.crowded.set(text, code);
  }

  private firstPlace(): number {
    let hash = Math.imul(this.low ^ Math.imul(this.high, 0x2c1b3c6d), 0x297a2d39);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return ((hash ^ (hash >>> 13)) & (2 * this.following.length - 1)) * STRIDE;
  }

  private setKey(text: string): void {
    this.low = 0;
    this.high = 0;
    this.size = text.length;
    if (text.length > KEY_LENGTH || !this.pack(text)) this.hash(text);
  }

  /** Eight bits for each character; false where they do not suffice. */
  private pack(text: string): boolean {
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      if (unit > 255) return false;
      if (index < 4) this.low = (this.low << 8) | unit;
      else this.high = (this.high << 8) | unit;
    }
    return true;
  }

  private hash(text: string): void {
    let low = 0x811c9dc5;
    let high = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high, 31) + unit;
    }
    this.low = low;
    this.high = high | 0;
    this.size = -text.length;
  }
}
