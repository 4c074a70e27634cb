import { defineConfig } from 'vite';
import { buildConstants } from './scripts/project.mjs';

/** The command line: one of src/cli's entries with the same core as the app, for Node. `scripts/run.mjs` names the entry. */
export default defineConfig({
  define: buildConstants(),
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    copyPublicDir: false,
    // One file: words that the page fetches when they are needed are here from the start.
    rolldownOptions: { output: { codeSplitting: false } },
  },
  // Dependencies are bundled as they are for the browser, so both read them alike.
  ssr: { noExternal: true },
});
