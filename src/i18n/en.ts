import { app } from './en/app';
import { samples } from './en/samples';
import { start } from './en/start';
import { words } from './en/words';

/** English; its shape is what every language must fill. */
export const en = {
  name: 'English',
  locale: 'en-GB',
  /** Between the ends of an interval where a dash would read as a minus. */
  to: 'to',
  /** What the first page says. */
  shell: { app, samples, start, words },
  screens: async () => (await import('./en/screens')).screens,
  help: async () => (await import('./en/help')).help,
  /** What the command line alone says. */
  cli: async () => (await import('./en/cli')).cli,
};

export type Catalogue = typeof en;
export type Shell = Catalogue['shell'];
export type Screens = Awaited<ReturnType<Catalogue['screens']>>;
export type CommandLine = Awaited<ReturnType<Catalogue['cli']>>;
export type Help = Awaited<ReturnType<Catalogue['help']>>;
export type Messages = Shell & Screens;
