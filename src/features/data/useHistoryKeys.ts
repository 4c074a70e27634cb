import { useEffect } from 'react';
import type { Actions } from '../page/actions';
import { isTextField } from '../page/isTextField';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, except where they belong to a text field. */
export function useHistoryKeys({ undo, redo }: Actions): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && (key !== 'y' || event.shiftKey)) return;
      event.preventDefault();
      void (key === 'y' || event.shiftKey ? redo() : undo());
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [undo, redo]);
}
