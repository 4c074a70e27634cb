import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page, type Request, type Worker } from '@playwright/test';
import { projectRoot } from '../../../scripts/project.mjs';

export { expect };

type Report = (offence: string) => void;

const builtFolder = join(projectRoot, 'dist');
const builtFiles = new Set(
  readdirSync(builtFolder, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.split(sep).join('/')}`),
);

/** Why a request is not one for a file of the built app; null when it is. */
function offenceOf(request: Request, origin: string): string | null {
  const address = new URL(request.url());
  const told = `${request.method()} ${request.url()}`;
  if (address.protocol === 'blob:' && address.origin === origin) return null;
  if (address.origin !== origin) return `request to another origin: ${told}`;
  const isOwnFile = builtFiles.has(address.pathname === '/' ? '/index.html' : address.pathname);
  const carriesNothing = request.method() === 'GET' && address.search === '' && request.postData() === null;
  return isOwnFile && carriesNothing ? null : `request for something else than a file of the app: ${told}`;
}

/** Reports the first violation inside a worker, which the page hears nothing of. */
async function watchWorker(worker: Worker, report: Report): Promise<void> {
  const violation = worker.evaluate(
    () =>
      new Promise<string>((done) => {
        addEventListener('securitypolicyviolation', (event) => {
          done(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      }),
  );
  // A worker that ends first was never in violation; Playwright rejects then.
  await violation.then(
    (told) => report(`policy violation in a worker: ${told}`),
    () => undefined,
  );
}

function watchPage(page: Page, report: Report): void {
  page.on('websocket', (socket) => report(`web socket: ${socket.url()}`));
  page.on('worker', (worker) => void watchWorker(worker, report));
}

async function watch(context: BrowserContext, origin: string, report: Report): Promise<void> {
  context.on('weberror', (failure) => report(`page error: ${failure.error().stack ?? failure.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') report(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    const offence = offenceOf(request, origin);
    if (offence !== null) report(offence);
  });
  context.on('page', (page) => watchPage(page, report));
  await context.exposeBinding('reportViolation', (_source, told: string) => report(`policy violation: ${told}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const told = `${event.violatedDirective} ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`;
      Reflect.get(globalThis, 'reportViolation')(told);
    });
  });
}

/**
 * Playwright's test, in which every page error, console error, policy violation in page or worker, web socket, and
 * request for anything but a file of the built app is an offence that fails the test.
 */
export const test = base.extend<{ offences: string[] }>({
  offences: [
    async ({ context, baseURL }, use) => {
      const offences: string[] = [];
      await watch(context, new URL(baseURL ?? '').origin, (offence) => offences.push(offence));
      await use(offences);
      expect(offences, 'page errors, console errors, policy violations, requests beyond the app').toEqual([]);
    },
    { auto: true },
  ],
});

/** What a theme can change; the structure of a page is the same in all. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with each element that breaks a rule of WCAG 2.2 AA or of good practice, on the page as it is now: all rules, or
 * those of colour alone.
 */
export async function expectNoAxeViolations(page: Page, rules: 'all' | 'colours' = 'all'): Promise<void> {
  // Legacy mode opens no page of its own; the app has no frames that would need one.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (rules === 'all' ? axe : axe.withRules(COLOURS)).analyze();
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} · ${target.join(' ')} · ${failureSummary}`),
  );
  expect(told).toEqual([]);
  expect(passes.length, 'rules that looked at something').toBeGreaterThan(rules === 'all' ? 5 : 0);
}

/** Opens everything that can be opened, also what stands inside. */
export async function openAll(page: Page): Promise<void> {
  const openMore = () => {
    const closed = [...document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')];
    const visible = closed.filter((summary) => summary.checkVisibility());
    for (const summary of visible) summary.click();
    return visible.length;
  };
  while ((await page.evaluate(openMore)) > 0) await page.waitForTimeout(100);
}
