/** The one sentence for a meeting. */
export const say = {
  lead: 'Say this:',
  basis: (basis: string) => `That rests on ${basis}.`,
  copy: 'Copy',
  copyOf: 'Copy the sentence to say',
  copied: 'Copied',
  copyFailed: 'Could not copy; select the sentence',
};
