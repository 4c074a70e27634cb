import type { Provenance } from '../../../src/core/model/slide';

/** Where the numbers of a slide come from, as a screen tells it. */
export const PROVENANCE: Provenance = {
  from: '2023-01-01',
  to: '2025-12-31',
  scope: '',
  people: 658,
  exits: 283,
  method: '',
  address: '#/claim',
  seed: 7,
  fingerprint: 'abc',
  app: 'Mainstay 0.1.0',
};
