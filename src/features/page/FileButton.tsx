import { useRef } from 'react';
import css from './page.module.css';

interface FileButtonProps {
  readonly children: string;
  /** What the files are for, said to those who do not see the button. */
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

export function FileButton({ children, label, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={css.mainAction} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again.
          target.value = '';
          void onFiles(files);
        }}
      />
    </>
  );
}
