import { app } from './de/app';
import { samples } from './de/samples';
import { start } from './de/start';
import { words } from './de/words';
import type { Catalogue } from './en';

export const de = {
  name: 'Deutsch',
  locale: 'de-DE',
  to: 'bis',
  shell: { app, samples, start, words },
  screens: async () => (await import('./de/screens')).screens,
  help: async () => (await import('./de/help')).help,
  cli: async () => (await import('./de/cli')).cli,
} satisfies Catalogue;
