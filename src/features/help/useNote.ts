import { type RefObject, useEffect, useState } from 'react';

/** So long the pointer may be on its way from the word to the note. */
const LINGER_MILLISECONDS = 250;

/**
 * Whether the note of what lies in an element is open. It opens where the pointer, the focus or a tap goes, stays while they
 * are on the word or the note, and goes with Escape, with a press elsewhere, or when they leave (WCAG 1.4.13).
 */
export function useNote(around: RefObject<HTMLElement | null>): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = around.current;
    if (element === null) return;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(leaving);
      setOpen(true);
    };
    const hide = () => {
      clearTimeout(leaving);
      setOpen(false);
    };
    const enter = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && show();
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse' || element.contains(document.activeElement)) return;
      clearTimeout(leaving);
      leaving = setTimeout(hide, LINGER_MILLISECONDS);
    };
    const focusOut = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) hide();
    };
    element.addEventListener('pointerenter', enter);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', show);
    element.addEventListener('focusout', focusOut);
    element.addEventListener('click', show);
    return () => {
      clearTimeout(leaving);
      element.removeEventListener('pointerenter', enter);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', show);
      element.removeEventListener('focusout', focusOut);
      element.removeEventListener('click', show);
    };
  }, [around]);
  useEffect(() => {
    if (!open) return;
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false);
    const point = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && around.current?.contains(target))) setOpen(false);
    };
    addEventListener('keydown', press);
    addEventListener('pointerdown', point);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('pointerdown', point);
    };
  }, [open, around]);
  return open;
}
