import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import {
  hashedCaching,
  hashedFolder,
  securityHeaders,
  serviceWorkerFile,
  serviceWorkerPolicy,
} from './securityHeaders.mjs';

const POLICY = 'Content-Security-Policy';

/** @type {Record<string, string>} */
const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * The file in `folder` that answers an address; null when there is none or the address leads out of the folder.
 *
 * @param {string} folder
 * @param {string} address
 * @returns {string | null}
 */
function fileFor(folder, address) {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${address}`).pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    return !path.includes('\0') && file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * A server for a built folder, as a strict static host would be: security headers on every answer, long caching for
 * files named by their hash, nothing but GET and HEAD.
 *
 * @param {string} folder
 * @param {Record<string, string>} headers
 */
export function createStaticServer(folder, headers = securityHeaders) {
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    if (file === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const hashed = file.startsWith(join(folder, hashedFolder));
    if (file === join(folder, serviceWorkerFile) && response.hasHeader(POLICY))
      response.setHeader(POLICY, serviceWorkerPolicy);
    response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', hashed ? hashedCaching : 'no-cache');
    response.setHeader('Content-Length', statSync(file).size);
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<number>} */
function listenOn(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/**
 * Listens on this machine only, on `port` or, without one, on the first free of `firstPort` to `firstPort + 99`.
 *
 * @param {import('node:http').Server} server
 * @param {{ port?: number | undefined, firstPort?: number }} wish
 * @returns {Promise<number>} the port it got
 */
export async function listen(server, { port, firstPort = 4173 }) {
  if (port !== undefined) return listenOn(server, port);
  for (let candidate = firstPort; candidate < firstPort + 100; candidate += 1) {
    try {
      return await listenOn(server, candidate);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`invalid port; none of a hundred is free, the first being: ${firstPort}`);
}

/** A port that is free now. */
export async function freePort() {
  const server = createServer();
  const port = await listenOn(server, 0);
  await new Promise((done) => server.close(done));
  return port;
}
