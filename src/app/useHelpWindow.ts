import { useEffect, useState } from 'react';
import { isTextField } from '../features/page/isTextField';

export type HelpWindow = 'palette' | 'keys' | 'tour';

/** Which window of the help is open, and the keys that open one: Ctrl or Cmd with K, and the question mark. */
export function useHelpWindow(): readonly [HelpWindow | null, (window: HelpWindow | null) => void] {
  const [shown, show] = useState<HelpWindow | null>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const wanted = windowOf(event);
      if (wanted === null || isTextField(event.target) || event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      show(wanted);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return [shown, show];
}

function windowOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): HelpWindow | null {
  const command = ctrlKey || metaKey;
  if (command && !altKey && !shiftKey && key.toLowerCase() === 'k') return 'palette';
  return key === '?' && !command && !altKey ? 'keys' : null;
}
