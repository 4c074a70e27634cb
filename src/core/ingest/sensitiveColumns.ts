import type { LeftOutCode } from '../model/reading';
import { cellText, isMissingText } from './cellText';
import { plainWords } from './headerWords';

/** `~word` is a whole word, the rest a part of the header written together. */
const PERSONAL: readonly (readonly [LeftOutCode, readonly string[]])[] = [
  ['birthDate', ['geburt', 'birth', '~dob', '~age', '~alter', '~lebensalter']],
  ['pay', ['salary', 'gehalt', '~lohn', 'lohngruppe', 'stundenlohn', '~wage', '~wages', 'compensation', '~pay']],
  ['pay', ['vergutung', 'verguetung', 'entgelt', '~income', 'einkommen', 'payrate', 'paygrade', 'hourlyrate']],
  ['health', ['krank', '~sick', 'sickness', '~health', '~illness', 'disabilit', 'behinder', '~medical', 'diagnos']],
  ['health', ['schwanger', 'pregnan', 'gesundheit']],
  ['religion', ['religio', 'konfession', 'kirche', '~church', '~faith']],
  ['union', ['gewerkschaft', '~union', 'unionmember', 'tradeunion']],
  ['origin', ['ethnic', '~race', 'nationalit', 'staatsangehor', 'citizenship']],
  ['family', ['marital', 'familienstand', '~kinder', '~children', '~spouse']],
  [
    'freeText',
    ['comment', 'kommentar', 'bemerkung', '~notiz', '~notizen', '~notes', '~remarks', 'freitext', 'freetext'],
  ],
  ['freeText', ['verbatim', 'anmerkung']],
];

const FEWEST_TEXTS = 5;
const WORDS_OF_A_SENTENCE = 6;

/** Why a column looks too personal to be read unasked, by its header and some of its cells; null where it does not. */
export function personalColumn(header: string, sample: readonly string[]): LeftOutCode | null {
  const words = plainWords(header);
  const compact = words.join('');
  const says = (stem: string): boolean =>
    stem.startsWith('~') ? words.includes(stem.slice(1)) : compact.includes(stem);
  const named = PERSONAL.find(([, stems]) => stems.some(says));
  return named ? named[0] : isFreeText(sample) ? 'freeText' : null;
}

/** Sentences, few of them twice. */
function isFreeText(sample: readonly string[]): boolean {
  const filled = sample.map(cellText).filter((text) => !isMissingText(text));
  const distinct = new Set(filled);
  if (distinct.size < FEWEST_TEXTS || distinct.size * 2 < filled.length) return false;
  const words = [...distinct].reduce((sum, text) => sum + plainWords(text).filter(isWord).length, 0);
  return words >= WORDS_OF_A_SENTENCE * distinct.size;
}

function isWord(text: string): boolean {
  return /^\p{L}{2}/u.test(text);
}
