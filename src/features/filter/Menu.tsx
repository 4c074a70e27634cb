import { type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import menu from '../page/menuWord.module.css';
import css from './filter.module.css';

interface MenuProps {
  /** What is chosen here; the word in the sentence is the choice. */
  readonly name: string;
  readonly word: string;
  readonly children: ReactNode;
  /** For those who send the reader here. */
  readonly opener?: RefObject<HTMLButtonElement | null>;
}

/** A dashed word of the sentence that opens what can stand in its place. */
export function Menu({ name, word, children, opener }: MenuProps) {
  const around = useRef<HTMLSpanElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useMenu(around, panel);
  const [fromRight, setFromRight] = useState(false);
  const id = useId();
  useLayoutEffect(() => {
    if (!open || panel.current === null) return;
    setFromRight(panel.current.getBoundingClientRect().right > document.documentElement.clientWidth);
    panel.current.querySelector<HTMLElement>('input, select')?.focus();
    return () => setFromRight(false);
  }, [open]);
  return (
    <span ref={around} className={css.around} data-word={word}>
      <button
        ref={opener}
        type="button"
        className={`${menu.menuWord} ${css.word}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name === word ? name : `${name}: ${word}`}
        onClick={() => setOpen(!open)}
      >
        {word}
      </button>
      {open && (
        <div
          ref={panel}
          id={id}
          role="dialog"
          // A press on the words of a choice gives the focus to what lies around them: the menu, not the page.
          tabIndex={-1}
          aria-label={name}
          className={`${css.panel} ${fromRight ? css.fromRight : ''}`}
        >
          {children}
        </div>
      )}
    </span>
  );
}

/** Open until Escape, a press or the focus elsewhere; up and down go through the choices. */
function useMenu(around: RefObject<HTMLElement | null>, panel: RefObject<HTMLElement | null>) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = around.current;
    if (element === null) return;
    const press = (event: KeyboardEvent) => {
      if (!open && event.key === 'ArrowDown') setOpen(true);
      else if (open && event.key === 'Escape') {
        setOpen(false);
        element.querySelector('button')?.focus();
      } else if (!open || !moveFocus(panel.current, event)) return;
      event.preventDefault();
    };
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && element.contains(target))) setOpen(false);
    };
    element.addEventListener('keydown', press);
    addEventListener('pointerdown', leave);
    addEventListener('focusin', leave);
    return () => {
      element.removeEventListener('keydown', press);
      removeEventListener('pointerdown', leave);
      removeEventListener('focusin', leave);
    };
  }, [open, around, panel]);
  return [open, setOpen] as const;
}

/** What stands beside an entry is reached with Tab; radio buttons and lists of months keep their own arrows. */
function moveFocus(panel: HTMLElement | null, { key, target }: KeyboardEvent): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || panel === null || !(target instanceof HTMLElement)) return false;
  if (target.matches('select, [type=radio]')) return false;
  const fields = [...panel.querySelectorAll<HTMLElement>('input, button:enabled:not([data-beside])')];
  const at = fields.indexOf(target);
  fields[(Math.max(at, 0) + step + fields.length) % fields.length]?.focus();
  return true;
}
