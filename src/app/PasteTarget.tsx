import { useEffect } from 'react';
import { isTextField } from '../features/page/isTextField';
import { pastedFile } from '../features/page/pastedFile';

interface PasteTargetProps {
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Files or cells may be pasted anywhere but into a text field. */
export function PasteTarget({ onFiles }: PasteTargetProps) {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData === null || isTextField(event.target)) return;
      const cells = pastedFile(clipboardData.getData('text/plain'));
      const files = cells === null ? [...clipboardData.files] : [cells];
      if (files.length === 0) return;
      event.preventDefault();
      void onFiles(files);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [onFiles]);
  return null;
}
