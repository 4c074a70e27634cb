import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headersFile, securityHeaders, serviceWorkerPolicy } from '../../scripts/securityHeaders.mjs';
import { createStaticServer, listen } from '../../scripts/server.mjs';

const root = mkdtempSync(join(tmpdir(), 'mainstay-server-'));
const folder = join(root, 'dist');
const server = createStaticServer(folder);
let port = 0;

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Sends the path as it is written; fetch would tidy it up first. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() });
      });
    });
    asked.on('error', fail).end();
  });
}

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'page');
  writeFileSync(join(folder, 'assets', 'chart-abc.js'), 'script');
  writeFileSync(join(folder, 'serviceWorker.js'), 'worker');
  writeFileSync(join(folder, 'assets', 'serviceWorker.js'), 'other');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  mkdirSync(`${folder}-other`);
  writeFileSync(join(`${folder}-other`, 'index.html'), 'secret');
  port = await listen(server, { port: 0 });
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

it('answers everything, found or not, with the security headers', async () => {
  for (const path of ['/', '/assets/chart-abc.js', '/missing']) {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
  }
});

it('lets the service worker alone ask its own host', async () => {
  const { headers } = await ask('/serviceWorker.js');
  expect(headers['content-security-policy']).toBe(serviceWorkerPolicy);
  expect(serviceWorkerPolicy).toContain("default-src 'none'; connect-src 'self'");
  const other = await ask('/assets/serviceWorker.js');
  expect(other.headers['content-security-policy']).toContain("connect-src 'none'");
});

it('tells static hosts the same, and no path has two policies', () => {
  const rules = headersFile().split(/\n(?=\/)/);
  const withPolicy = rules.filter((rule) => rule.includes('Content-Security-Policy'));
  const paths = withPolicy.map((rule) => rule.split('\n')[0]);
  expect(paths).toEqual(['/', '/index.html', '/assets/*', '/serviceWorker.js']);
  expect(withPolicy.at(-1)).toContain(serviceWorkerPolicy);
});

it('serves the page fresh and hashed files for ever', async () => {
  const page = await ask('/?any=query');
  expect(page).toMatchObject({ status: 200, body: 'page' });
  expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  const script = await ask('/assets/chart-abc.js');
  expect(script).toMatchObject({ status: 200, body: 'script' });
  expect(script.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

it('serves nothing outside its folder', async () => {
  const ways = ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt'].concat([
    '/..%5csecret.txt',
    '//secret.txt',
    '/../dist-other/',
    '/assets',
    '/assets/',
    '/%00',
    '/%',
  ]);
  for (const path of ways) expect(await ask(path), path).toMatchObject({ status: 404, body: 'Not found\n' });
});

it('only reads', async () => {
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect(await ask('/', method)).toMatchObject({ status: 405, body: '' });
});

it('takes the first free port, and the one asked for or none', async () => {
  const second = createStaticServer(folder);
  const got = await listen(second, { firstPort: port });
  second.close();
  expect(got).toBeGreaterThan(port);
  await expect(listen(createStaticServer(folder), { port })).rejects.toThrow('EADDRINUSE');
});
