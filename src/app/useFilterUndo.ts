import { useEffect } from 'react';
import { isTextField } from '../features/page/isTextField';
import { canUndoFilter, undoFilter } from './useAddress';

/** Ctrl+Z or Cmd+Z takes back the last filter, except where it belongs to a text field. */
export function useFilterUndo(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isUndo || event.key.toLowerCase() !== 'z' || isTextField(event.target) || !canUndoFilter()) return;
      event.preventDefault();
      undoFilter();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
