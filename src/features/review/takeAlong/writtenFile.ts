import type { Deck } from '../../../export/deck';
import { numbersFile } from '../../../export/numbersFile';
import { deckFile } from '../../../export/pptx/deckFile';
import { htmlReport } from '../../../export/report/htmlReport';
import { reviewJson } from '../../../export/report/reviewJson';
import { fileName } from '../../../i18n/fileName';
import type { Speech } from '../../../i18n/LanguageProvider';

/** The files a review is written to; PDF is printed. */
export type FileKind = 'pptx' | 'html' | 'csv' | 'json';

export interface WrittenFile {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
}

export interface Writing {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

const TYPES: Readonly<Record<FileKind, string>> = {
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  html: 'text/html;charset=utf-8',
  csv: 'application/zip',
  json: 'application/json',
};

/** A review as a file with a name that says what and when; null when it was cancelled. */
export async function writtenFile(
  deck: Deck,
  kind: FileKind,
  speech: Speech,
  writing: Writing,
): Promise<WrittenFile | null> {
  const content = await contentOf(deck, kind, speech, writing);
  if (content === null || writing.signal.aborted) return null;
  const subject = ({ pptx: 'deck', html: 'report', csv: 'numbers', json: 'deck' } as const)[kind];
  const name = fileName(subject, deck.day, kind === 'csv' ? 'zip' : kind, deck.language);
  return { name, content, type: TYPES[kind] };
}

function contentOf(
  deck: Deck,
  kind: FileKind,
  { messages, format }: Speech,
  writing: Writing,
): Promise<BlobPart | null> {
  // Which notes go along was decided with the deck.
  const options = { notes: true, ...writing };
  const slides = deck.slides.map(({ slide }) => slide);
  switch (kind) {
    case 'pptx':
      return deckFile(deck, options);
    case 'html':
      return htmlReport(deck, options);
    case 'csv':
      return numbersFile(slides, { words: messages.export, csv: messages.takeAlong.csv, format }, writing.signal);
    case 'json':
      return Promise.resolve(reviewJson(deck));
  }
}
