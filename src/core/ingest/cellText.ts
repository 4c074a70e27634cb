const FIGURES_AS_TEXT = /^'[+-]?\d[\d.,/:-]*$/;

/** A cell as it is compared: NFC, no invisible characters, single spaces, without Excel's `="…"` and `'` for figures kept as text. */
export function cellText(raw: string): string {
  if (/^[!-~]*$/.test(raw) && !raw.startsWith('=') && !raw.startsWith("'")) return raw;
  const visible = raw
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cc}\s]+/gu, (run) => (/[\s]/.test(run.replace(/\ufeff/g, '')) ? ' ' : ''))
    .trim();
  if (FIGURES_AS_TEXT.test(visible)) return visible.slice(1);
  return visible.startsWith('="') && visible.endsWith('"') && visible.length >= 3
    ? visible.slice(2, -1).trim()
    : visible;
}

const MISSING = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  'n/a',
  'n.a.',
  '#n/a',
  '#na',
  '#nv',
  '#null!',
  'k. a.',
  'k.a.',
  'k.a',
  'null',
  '(null)',
  '<null>',
  '\\n',
  // "As above", in lists kept by hand; or a quote astray.
  '"',
]);

const ERRORS = new Set(
  '#ref! #value! #name? #div/0! #num! #spill! #calc! #bezug! #wert! #zahl! #überlauf! #error!'.split(' '),
);

/** What a spreadsheet program shows where a formula has failed: no name, no id. */
export function isErrorText(text: string): boolean {
  return text.startsWith('#') && text.length <= 10 && ERRORS.has(text.toLowerCase());
}

const MISSING_VALUE = new Set([
  'na',
  'nan',
  'nat',
  'none',
  'keine',
  'keine angabe',
  'unbekannt',
  'unknown',
  'tbd',
  '?',
]);

/** Whether a text says nothing. `NA` and `none` may be categories, so they are kept. */
export function isMissingText(text: string): boolean {
  return text.length <= 6 && MISSING.has(text.toLowerCase());
}

/** Whether a date, number or period says nothing; suppressed survey cells (`n<5`, `*`) are missing, not zero. */
export function isMissingValue(text: string): boolean {
  if (isMissingText(text)) return true;
  const lower = text.toLowerCase();
  return MISSING_VALUE.has(lower) || lower === '*' || lower === '**' || /^n? ?[<≤] ?\d{1,3}$/.test(lower);
}

/** A copy that does not keep the whole file in memory behind it. */
export function detached(text: string): string {
  if (text.length < 13) return text;
  const copy: string = JSON.parse(JSON.stringify(text));
  return copy;
}
