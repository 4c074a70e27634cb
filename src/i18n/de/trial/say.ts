import type { say as english } from '../../en/trial/say';

export const say = {
  lead: 'Sagen Sie:',
  basis: (basis) => `Grundlage: ${basis}.`,
  copy: 'Kopieren',
  copyOf: 'Den Satz zum Sagen kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ging nicht; markieren Sie den Satz',
} satisfies typeof english;
