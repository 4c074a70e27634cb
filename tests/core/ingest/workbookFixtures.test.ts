import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WORKBOOK_FIXTURES } from './workbookFixtures';

test.each(Object.entries(WORKBOOK_FIXTURES))('%s is what its maker writes', (name, bytes) => {
  const path = new URL(`../../fixtures/${name}`, import.meta.url);
  if (process.env.MAINSTAY_WRITE_FIXTURES) writeFileSync(path, bytes);
  expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
});
