/**
 * What the page and its worker may do. One list, four readers: the meta element of the built page, the local server,
 * the `_headers` file for static hosts, and (loosened by a nonce) the development server.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self' blob:",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-worker',
};

/** @param {Record<string, string>} directives */
function written(directives) {
  return Object.entries(directives)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}

/** For `<meta http-equiv>`, which may not carry frame-ancestors. */
export const metaPolicy = written(policy);

/** @type {Record<string, string>} */
export const securityHeaders = {
  'Content-Security-Policy': written({ ...policy, 'frame-ancestors': "'none'" }),
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Vite's client needs its own inline script and styles (by nonce) and its web socket; the rest stays as built.
 *
 * @param {string} nonce
 * @returns {Record<string, string>}
 */
export function developmentHeaders(nonce) {
  const relaxed = {
    ...policy,
    'script-src': `'self' 'nonce-${nonce}'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'connect-src': "'self'",
  };
  return { ...securityHeaders, 'Content-Security-Policy': written(relaxed) };
}

/** The service worker lies beside the page. */
export const serviceWorkerFile = 'serviceWorker.js';

/** It has to fetch the app's own files to keep them, and may do nothing else. Only its own answer says what it may. */
export const serviceWorkerPolicy = written({
  'default-src': "'none'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** Files under here carry their hash in their name and never change. */
export const hashedFolder = '/assets/';
export const hashedCaching = 'public, max-age=31536000, immutable';

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read. Hosts join the headers of all rules that match, and of
 * two policies both hold: so the policy of the page is given for its own files, not for all.
 */
export function headersFile() {
  const { 'Content-Security-Policy': policyOfPage, ...others } = securityHeaders;
  const rule = (/** @type {string} */ path, /** @type {Record<string, string | undefined>} */ headers) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return [
    ...rule('/*', others),
    ...rule('/', { 'Content-Security-Policy': policyOfPage }),
    ...rule('/index.html', { 'Content-Security-Policy': policyOfPage }),
    ...rule(`${hashedFolder}*`, { 'Content-Security-Policy': policyOfPage, 'Cache-Control': hashedCaching }),
    ...rule(`/${serviceWorkerFile}`, { 'Content-Security-Policy': serviceWorkerPolicy, 'Cache-Control': 'no-cache' }),
    '',
  ].join('\n');
}
