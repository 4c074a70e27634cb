import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Where a change takes away what had the focus, the focus goes to the nearest thing around it that is still there:
 * elements say who they are by `data-keep`, and take the focus by their first control.
 */
export function useKeptFocus(area: RefObject<HTMLElement | null>): void {
  const way = useRef<readonly string[]>([]);
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const remember = ({ target }: FocusEvent) => {
      way.current = target instanceof Element ? keptAround(target) : [];
    };
    const forget = () => {
      way.current = [];
    };
    element.addEventListener('focusin', remember);
    // A click beside everything gives the focus up; nothing is to bring it back.
    addEventListener('pointerdown', forget, true);
    return () => {
      element.removeEventListener('focusin', remember);
      removeEventListener('pointerdown', forget, true);
    };
  }, [area]);
  useLayoutEffect(() => {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    for (const name of way.current) {
      const kept = area.current?.querySelector(`[data-keep="${CSS.escape(name)}"]`);
      const control = kept?.querySelector<HTMLElement>('summary, button, select, input, a[href]');
      if (control) {
        control.focus();
        return;
      }
    }
  });
}

function keptAround(element: Element): readonly string[] {
  const names: string[] = [];
  for (let at = element.closest('[data-keep]'); at; at = at.parentElement?.closest('[data-keep]') ?? null) {
    names.push(at.getAttribute('data-keep') ?? '');
  }
  return names;
}
