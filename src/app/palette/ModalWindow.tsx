import { type ReactNode, useEffect, useRef } from 'react';
import css from './palette.module.css';

interface ModalWindowProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes with Escape, and gives the focus back. */
export function ModalWindow({ label, onClose, children }: ModalWindowProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (!dialog.open) dialog.showModal();
    // What lies around it is the dialog's own backdrop.
    const press = ({ target }: MouseEvent) => target === dialog && dialog.close();
    dialog.addEventListener('click', press);
    return () => dialog.removeEventListener('click', press);
  }, []);
  return (
    <dialog ref={ref} className={css.window} aria-label={label} onClose={onClose}>
      <div className={css.inside}>{children(() => ref.current?.close())}</div>
    </dialog>
  );
}
