const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'dragenter'] as const;

/**
 * When the reader first does something: what comes next need not be waited for, nor does the first page wait for it. Returns
 * how to forget it.
 */
export function onFirstSign(work: () => void): () => void {
  const forget = () => {
    for (const sign of SIGNS) removeEventListener(sign, act, true);
  };
  const act = () => {
    forget();
    work();
  };
  for (const sign of SIGNS) addEventListener(sign, act, true);
  return forget;
}
