import { randomBytes } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';
import { licenceTexts } from './scripts/licences.mjs';
import { buildConstants, buildHash } from './scripts/project.mjs';
import { developmentHeaders, headersFile, metaPolicy, serviceWorkerFile } from './scripts/securityHeaders.mjs';
import { serviceWorkerText } from './scripts/serviceWorker.mjs';

/** What the first page is set in. */
const FIRST_FONTS = /-latin-wght-normal.*\.woff2$/;

/** Asked for with the script, so that the page is laid out once, in its own letters. */
function preloadOfFont(file: string): HtmlTagDescriptor {
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` };
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** Asked for while the page is still read. */
function preloadOfScript(file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` }, injectTo: 'head-prepend' };
}

/**
 * Most of what these scripts hold runs at once: Chromium compiles them beside the page while they arrive, not function by function. It
 * reads the hint in the first line only.
 */
function compiledAtOnce(): Plugin {
  return {
    name: 'mainstay:compiled-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const holdsRecharts = chunk.moduleIds.some((id) => id.includes('/node_modules/recharts/'));
          if (chunk.isEntry || holdsRecharts) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
        }
      },
    },
  };
}

/** What a static host and a reader of the built folder need beside the bundle. */
function accompanyingFiles(): Plugin {
  return {
    name: 'mainstay:accompanying-files',
    apply: 'build',
    transformIndexHtml: (_, { bundle = {}, chunk }) => [
      // A browser looks ahead for what to fetch no further than the policy.
      ...(chunk === undefined ? [] : [preloadOfScript(chunk.fileName)]),
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
      ...Object.keys(bundle)
        .filter((file) => FIRST_FONTS.test(file))
        .map(preloadOfFont),
      { tag: 'meta', attrs: { name: 'build', content: buildHash() }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts() });
    },
  };
}

/** Written when all else is there, because it names every file. */
function offlineFiles(): Plugin {
  return {
    name: 'mainstay:offline-files',
    apply: 'build',
    writeBundle({ dir = '' }) {
      const entries = readdirSync(dir, { recursive: true, encoding: 'utf8' });
      const files = entries.filter((file) => statSync(join(dir, file)).isFile());
      const addresses = files.map((file) => file.split(sep).join('/')).filter((file) => !NOT_KEPT.includes(file));
      const kept = addresses.map((file) => (file === 'index.html' ? '' : file)).sort();
      writeFileSync(join(dir, serviceWorkerFile), serviceWorkerText(buildHash(), kept));
    },
  };
}

const NOT_KEPT = ['_headers', serviceWorkerFile];

export default defineConfig(({ command }) => {
  const nonce = randomBytes(16).toString('base64');
  return {
    // Relative addresses: the built folder works under any sub-path.
    base: './',
    define: buildConstants(),
    plugins: [react(), accompanyingFiles(), compiledAtOnce(), offlineFiles()],
    build: {
      // The policy allows no data: addresses and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        // One script for the first page: what it shares with later screens would each be a file of its own to wait for.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
    worker: { format: 'es' },
    ...(command === 'serve' && {
      html: { cspNonce: nonce },
      server: { host: '127.0.0.1', headers: developmentHeaders(nonce) },
    }),
  };
});
