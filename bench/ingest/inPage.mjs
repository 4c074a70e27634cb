/* What bench/ingest/browser.mjs runs inside the page; each function stands alone, for it is sent there as text. */

/** Notes when the worker speaks: when it was given files, when the last of them was read, when it was done. */
export function watchMessages() {
  const noted = { typed: 0, shown: 0, rows: 0, messages: 0, silence: 0 };
  let start = 0;
  let before = 0;
  Reflect.set(globalThis, 'benchMessages', noted);
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    /**
     * @param {string | URL} address
     * @param {WorkerOptions} [options]
     */
    constructor(address, options) {
      super(address, options);
      this.addEventListener('message', ({ data }) => {
        const now = performance.now();
        noted.messages++;
        noted.silence = Math.max(noted.silence, now - before);
        before = now;
        const reading = data.kind === 'progress' && data.progress.stage === 'reading';
        if (reading) {
          noted.typed = now - start;
          noted.rows = data.progress.rows ?? 0;
        }
        if (data.kind === 'outcome') noted.shown = now - start;
      });
    }
    /**
     * @override
     * @param {import('../../src/worker/protocol').Request} message
     */
    postMessage(message) {
      if (message.kind === 'run' && message.command.kind === 'addFiles') {
        start = performance.now();
        before = start;
      }
      super.postMessage(message);
    }
  };
}

/** Keeps asking the page for its attention every ten milliseconds. */
export function watchPage() {
  let before = performance.now();
  let longest = 0;
  /** @type {number[]} */
  let tasks = [];
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
  }, 10);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
  }).observe({ entryTypes: ['longtask'] });
  Reflect.set(globalThis, 'benchGaps', () => {
    const seen = { longest, tasks };
    longest = 0;
    tasks = [];
    return seen;
  });
}

/** Presses Cancel once such a share is read; resolves to the milliseconds until the page says so. */
export function cancelAfter(/** @type {number} */ share) {
  return new Promise((resolve) => {
    const saysSo = () =>
      [...document.querySelectorAll('[role=status]')].some(({ textContent }) => textContent?.startsWith('Cancelled'));
    const timer = setInterval(() => {
      const bar = document.querySelector('progress');
      const button = bar?.parentElement?.querySelector('button');
      if (!bar || !button || saysSo() || bar.position < share) return;
      clearInterval(timer);
      const start = performance.now();
      new MutationObserver((_, observer) => {
        if (!saysSo()) return;
        observer.disconnect();
        resolve(performance.now() - start);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
      button.click();
    }, 5);
  });
}

/** Papa Parse in a worker, as it is used: pieces of ten megabytes, rows counted and dropped; decoding is not counted. */
export async function tokenise() {
  const [file] = document.querySelector('input')?.files ?? [];
  const source = `importScripts('${location.origin}/papaparse.min.js');
    onmessage = async ({ data }) => {
      const text = new TextDecoder().decode(await data.arrayBuffer());
      const start = performance.now();
      let rows = 0;
      Papa.parse(text, { header: false, chunk: ({ data }) => { rows += data.length; } });
      postMessage({ milliseconds: performance.now() - start, rows });
    };`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.postMessage(file);
  });
}
