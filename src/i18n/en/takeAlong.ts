/** Words of what can be done with a review outside of the page. */
export const takeAlong = {
  open: 'Take along',
  about:
    'Files are written here and sent nowhere. They hold what the slides show: no names behind letters, no small group, nothing of the data beneath.',
  notes: 'With my notes',
  kinds: {
    pptx: { name: 'PowerPoint', about: 'Charts and tables that can be edited' },
    pdf: { name: 'PDF', about: 'By the print dialog, a slide on a page' },
    html: { name: 'Report in one file', about: 'A page with drawings and tables that opens anywhere, also offline' },
    csv: { name: 'Numbers (CSV)', about: 'The table of each chart, zipped' },
    json: { name: 'Review as JSON', about: 'Slides, tables and sources for other programs' },
  },
  drawing: (done: string, total: string) => `Drawing slide ${done} of ${total}`,
  writing: (done: string, total: string) => `Writing slide ${done} of ${total}`,
  progress: 'Writing the file',
  cancel: 'Cancel',
  cancelled: 'Cancelled. No file was written.',
  saved: (file: string) => `Saved: ${file}`,
  failed: 'The file could not be written here. The review is unchanged.',
  csv: { list: 'slides', slide: 'slide', file: 'File', title: 'Slide', source: 'Where the numbers come from' },
};

export type TakeAlongWords = typeof takeAlong;
