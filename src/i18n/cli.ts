import type { CommandLine, Messages } from './en';
import { catalogueOf, type Language } from './language';
import { loadMessages } from './messages';

type CommandLineMessages = Messages & { readonly cli: CommandLine };

const loaded = new Map<Language, CommandLineMessages>();

/** All words of the command line: its own, which the page never says, and those it shares with the page. */
export async function loadCliMessages(language: Language): Promise<CommandLineMessages> {
  const messages = { ...(await loadMessages(language)), cli: await catalogueOf(language).cli() };
  loaded.set(language, messages);
  return messages;
}

/** The same words at once, for what is said only after they have come. */
export function cliMessagesIn(language: Language): CommandLineMessages {
  const messages = loaded.get(language);
  if (messages === undefined) throw new Error(`invalid order; words are asked for before they came: ${language}`);
  return messages;
}
