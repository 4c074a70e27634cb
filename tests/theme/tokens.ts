export const THEMES = [
  'light',
  'dark by system',
  'dark by choice',
  'contrast by choice',
  'more contrast',
  'print',
] as const;
export type Theme = (typeof THEMES)[number];

const HEADS = {
  light: /^:root \{/m,
  'dark by system': /@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme="light"\]\) \{/,
  'dark by choice': /^:root\[data-theme="dark"\] \{/m,
  'contrast by choice': /^:root\[data-theme="contrast"\] \{/m,
  'more contrast': /@media \(prefers-contrast: more\) \{\s*:root:root \{/,
  print: /@media print \{\s*:root:root \{/,
  forced: /@media \(forced-colors: active\) \{\s*:root:root \{/,
} satisfies Record<Theme | 'forced', RegExp>;

/** Colours of a theme as the style sheet states them; references to other tokens followed. */
export function tokensOf(css: string, theme: Theme | 'forced'): Map<string, string> {
  const own = block(css, HEADS[theme]);
  // More contrast changes the theme it stands on; the light one is the harder.
  const all = theme === 'more contrast' ? new Map([...block(css, HEADS.light), ...own]) : own;
  return new Map([...all].map(([name, value]) => [name, all.get(/^var\(--(.+)\)$/.exec(value)?.[1] ?? '') ?? value]));
}

/** A token that is a number. */
export function numberIn(css: string, theme: Theme, name: string): number {
  const found = new RegExp(`--${name}:\\s*([\\d.]+);`).exec(bodyOf(css, HEADS[theme]));
  if (found === null) throw new Error(`invalid theme ${theme}; it has no number: ${name}`);
  return Number(found[1]);
}

function bodyOf(css: string, head: RegExp): string {
  const found = head.exec(css);
  if (found === null) throw new Error(`invalid style sheet; no block begins with: ${head.source}`);
  return css.slice(found.index + found[0].length).split('}')[0] ?? '';
}

function block(css: string, head: RegExp): Map<string, string> {
  const body = bodyOf(css, head);
  const declarations = [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6}|var\(--[\w-]+\)|[A-Z]\w+);/g)];
  return new Map(declarations.map(([, name = '', value = '']) => [name, value]));
}
