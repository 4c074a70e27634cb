import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { deckFile } from '../../src/export/pptx/deckFile';
import { DECK } from './deck';

it('writes', async () => {
  for (const language of ['en', 'de'] as const) {
    const bytes = await deckFile({ ...DECK, language }, { notes: true });
    if (bytes) writeFileSync(`/tmp/out/${language}.pptx`, bytes);
  }
});
