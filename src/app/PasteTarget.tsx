import { lazy, Suspense, useEffect, useState } from 'react';
import { isTextField } from '../features/page/isTextField';
import { pastedFile } from '../features/page/pastedFile';

/** Comes with its words when something is first refused. */
const PasteRefused = lazy(async () => ({ default: (await import('./PasteRefused')).PasteRefused }));

interface PasteTargetProps {
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Files or cells may be pasted anywhere but into a text field. */
export function PasteTarget({ onFiles }: PasteTargetProps) {
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData === null || isTextField(event.target)) return;
      const text = clipboardData.getData('text/plain');
      const cells = pastedFile(text);
      const files = cells === null ? [...clipboardData.files] : [cells];
      setRefused(files.length === 0 && text.trim() !== '');
      if (files.length === 0) return;
      event.preventDefault();
      void onFiles(files);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [onFiles]);
  return isRefused ? (
    <Suspense fallback={null}>
      <PasteRefused onDismiss={() => setRefused(false)} />
    </Suspense>
  ) : null;
}
