import { randomBytes } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { licenceTexts } from './scripts/licences.mjs';
import { buildConstants, buildHash } from './scripts/project.mjs';
import { developmentHeaders, headersFile, metaPolicy } from './scripts/securityHeaders.mjs';

/** What a static host and a reader of the built folder need beside the bundle. */
function accompanyingFiles(): Plugin {
  return {
    name: 'mainstay:accompanying-files',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'meta', attrs: { name: 'build', content: buildHash() }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licenceTexts() });
    },
  };
}

export default defineConfig(({ command }) => {
  const nonce = randomBytes(16).toString('base64');
  return {
    // Relative addresses: the built folder works under any sub-path.
    base: './',
    define: buildConstants(),
    plugins: [react(), accompanyingFiles()],
    build: {
      // The policy allows no data: addresses and no inline script.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
    worker: { format: 'es' },
    ...(command === 'serve' && {
      html: { cspNonce: nonce },
      server: { host: '127.0.0.1', headers: developmentHeaders(nonce) },
    }),
  };
});
