import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';

const face = (family: string, address: string) =>
  `@font-face{font-family:'${family}';font-weight:200 900;src:url(${address}) format('woff2')}`;

/** The page's own faces within the file, because a picture loads nothing; other scripts take the reader's. */
export const FONT_FACES = `${face('Inter Variable', inter)}${face('Source Serif 4 Variable', serif)}`;
