const LOOK_EVERY_MILLISECONDS = 100;
/** So many looks a screen may take to come, and its parts once its heading is there. */
const LOOKS_FOR_SCREEN = 80;
const LOOKS_FOR_PARTS = 6;

/** Calls back with the first such element of a screen as soon as it is there, or with null when the screen has none. */
export function whenThere(screen: string, target: string, found: (element: HTMLElement | null) => void): () => void {
  let looks = 0;
  let looksWithScreen = 0;
  const look = () => {
    // A new screen gives the focus to its heading; whoever takes it from there has to come later.
    const drawn = document.querySelector(`${screen} h1`) !== null;
    const element = drawn ? document.querySelector<HTMLElement>(`${screen} ${target}`) : null;
    looks += 1;
    if (drawn) looksWithScreen += 1;
    if (element === null && looks < LOOKS_FOR_SCREEN && looksWithScreen < LOOKS_FOR_PARTS) return;
    clearInterval(timer);
    found(element);
  };
  const timer = setInterval(look, LOOK_EVERY_MILLISECONDS);
  return () => clearInterval(timer);
}
