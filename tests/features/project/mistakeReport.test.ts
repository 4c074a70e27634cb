import { describe, expect, it } from 'vitest';
import { mistakeReport } from '../../../src/features/project/mistakeReport';

const BUILD = { version: '0.1.0', build: '0123456789ab' };
const CANARY = 'Zaphod Beeblebrox';

function thrown(error: Error, stack: string): Error {
  error.stack = stack;
  return error;
}

describe('the report of a mistake', () => {
  it('says where it happened and keeps what an error quotes to itself', () => {
    const error = thrown(
      new Error(`invalid month; not in the panel: ${CANARY}`),
      `Error: invalid month; not in the panel: ${CANARY}\n    at f (http://h.de/x/assets/index-a1.js:1:23)\n    at ${CANARY} (http://h.de/assets/b.js:4:5)`,
    );
    expect(mistakeReport(error, BUILD, 'Firefox')).toBe(
      'Mainstay 0.1.0, build 0123456789ab\nFirefox\ninvalid month; not in the panel\nindex-a1.js:1:23\nb.js:4:5\n',
    );
  });

  it('says only the kind of an error that is not ours, and of what is none at all', () => {
    const error = thrown(new TypeError(`${CANARY} is not a function`), `TypeError: ${CANARY} is not a function`);
    expect(mistakeReport(error, BUILD, 'Firefox')).toContain('\nTypeError\n');
    for (const any of [error, CANARY, { message: CANARY }, null])
      expect(mistakeReport(any, BUILD, 'Firefox')).not.toContain('Zaphod');
  });
});
