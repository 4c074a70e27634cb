import { useEffect, useRef } from 'react';

/** Ctrl+P prints what is given, not the page around it; null leaves the page to the browser. */
export function usePrintKey(onPrint: (() => void) | null): void {
  const print = useRef(onPrint);
  print.current = onPrint;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'p';
      if (!isPrint || print.current === null) return;
      event.preventDefault();
      print.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
