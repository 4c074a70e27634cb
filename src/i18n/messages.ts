import type { Messages } from './en';
import { catalogueOf, type Language } from './language';

type Load<Words> = (language: Language) => Promise<Words>;

/** Who draws asks again at once and must then be given the same failure, or it would fetch without end. */
const FAILURE_STANDS_MS = 1000;

/** Fetches a piece of the words once for each language; what failed is fetched again when it is asked for a while later. */
function once<Words>(load: Load<Words>): Load<Words> {
  const asked = new Map<Language, Promise<Words>>();
  return (language) => {
    const before = asked.get(language);
    if (before !== undefined) return before;
    const words = load(language);
    asked.set(language, words);
    words.catch(() => setTimeout(() => asked.delete(language), FAILURE_STANDS_MS));
    return words;
  };
}

const loaded = new Map<Language, Messages>();

/** All words of the screens. */
export const loadMessages = once(async (language) => {
  const { shell, screens } = catalogueOf(language);
  const messages = { ...shell, ...(await screens()) };
  loaded.set(language, messages);
  return messages;
});

/** The same words at once, for what is drawn only after they have come. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (messages === undefined) throw new Error(`invalid order; words are asked for before they came: ${language}`);
  return messages;
}

/** The words of the help. */
export const loadHelp = once((language) => catalogueOf(language).help());
