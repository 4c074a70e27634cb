import { de } from './de';
import { cli as german } from './de/cli';
import { en } from './en';
import { cli as english } from './en/cli';

/** All words of the command line: its own, which the page never says, and those it shares with the page. */
export const CLI_MESSAGES = { en: { ...en, cli: english }, de: { ...de, cli: german } } as const;
