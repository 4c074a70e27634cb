import { de } from './de';
import { cli as german } from './de/cli';
import { screens as germanScreens } from './de/screens';
import { en, type Messages } from './en';
import { cli as english } from './en/cli';
import { screens as englishScreens } from './en/screens';
import type { Language } from './language';

type CommandLineMessages = Messages & { readonly cli: typeof english };

/** All words of the command line: its own, which the page never says, and those it shares with the page. */
export const CLI_MESSAGES: Readonly<Record<Language, CommandLineMessages>> = {
  en: { ...en.shell, ...englishScreens, cli: english },
  de: { ...de.shell, ...germanScreens, cli: german },
};
