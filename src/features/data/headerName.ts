import type { Speech } from '../../i18n/LanguageProvider';

/** What a column is called; one without header by its place. */
export function headerName(header: string, { messages, format }: Speech): string {
  const place = /^#(\d+)$/.exec(header)?.[1];
  return place === undefined ? header : messages.data.columns.untitled(format.count(Number(place)));
}
