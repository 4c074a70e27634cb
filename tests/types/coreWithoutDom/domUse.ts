// Each line uses what only a page has. The app's compiler accepts all of them; the core's must refuse every one.
export const title = () => document.title;
export const width = () => window.innerWidth;
export const language = () => navigator.language;
export const kept = () => localStorage.length;
export const database = () => indexedDB;
export const worker = (address: string) => new Worker(address);
export const isElement = (value: unknown) => value instanceof HTMLElement;
export const frame = (draw: () => void) => requestAnimationFrame(draw);
