/** The light colours of src/app/theme/tokens.css, for files that know no style sheet; a test holds them together. */
export const LIGHT = {
  paper: '#fbf9f5',
  ink: '#211f1b',
  soft: '#69635a',
  hair: '#e7e1d6',
  data: '#878072',
  accent: '#b5401c',
  'accent-soft': '#f6e4da',
  calm: '#2f6f73',
  'series-1': '#a9850e',
  'series-2': '#3d5f7c',
  'series-3': '#cb7850',
  'series-4': '#8b857b',
} as const;

/** Faces that stand on every desk; the page's own are not installed there. */
export const DESK_FONTS = { titles: 'Georgia', text: 'Arial' } as const;
