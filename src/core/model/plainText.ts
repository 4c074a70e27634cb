/** Control characters but tab and line ends, halves of characters, and the two code points that no XML may hold. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;
/** Marks that turn the direction of the text after them, beyond the end of the value that brought them. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a file may hold of a text from anywhere. */
export function plainText(text: string): string {
  return text.replace(UNWRITABLE, '').replace(TURNING, '');
}

/** The same on one line. */
export function lineOf(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** At most so many characters; a cut shows. */
export function cutText(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
