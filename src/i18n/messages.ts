import type { Messages } from './en';
import type { Language } from './language';
import { CATALOGUES } from './languages';

const asked = new Map<Language, Promise<Messages>>();
const loaded = new Map<Language, Messages>();

/** All words of the screens in a language; asked again after a failure, they are fetched again. */
export function loadMessages(language: Language): Promise<Messages> {
  const before = asked.get(language);
  if (before !== undefined) return before;
  const promise = fetchMessages(language);
  asked.set(language, promise);
  promise.catch(() => asked.delete(language));
  return promise;
}

async function fetchMessages(language: Language): Promise<Messages> {
  const { shell, screens } = CATALOGUES[language];
  const messages = { ...shell, ...(await screens()) };
  loaded.set(language, messages);
  return messages;
}

/** The same words at once, for what is drawn only after they have come. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (messages === undefined) throw new Error(`invalid order; words are asked for before they came: ${language}`);
  return messages;
}
