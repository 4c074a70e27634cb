import fc from 'fast-check';

/** Texts as a hostile file may bring them. */
export const HOSTILE = [
  '=HYPERLINK("http://x.invalid","click")',
  '<img src=x onerror=alert(1)>',
  '</a:t></a:r><script>alert(1)</script>',
  ']]>&amp;&#x1;<!--',
  '\u0001\u0000\u001f=1+1',
  '\ud800 half a pair',
  'مدير الفريق',
  '\u202etxt.exe',
  '👩🏽‍💼 team',
  '"\'`$ {x}',
  'x'.repeat(300),
  '\uFEFF@SUM(A1)',
  '',
  'line\nbreak\r\nand\ttab',
  '\ufffe\uffff',
];

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string(),
);
