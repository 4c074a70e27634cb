import { type RefObject, useLayoutEffect } from 'react';

/** Keeps what is typed while the field it is meant for is still on its way. */
export function TypedAhead({ text }: { readonly text: RefObject<string> }) {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const next = withKey(text.current, event);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      text.current = next;
    };
    // Before the keys of the page.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [text]);
  return null;
}

/** The text after a key; null for a key that writes nothing. */
export function withKey(
  text: string,
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
): string | null {
  if (ctrlKey || metaKey) return null;
  if (key === 'Backspace') return text.slice(0, -1);
  return [...key].length === 1 ? text + key : null;
}
