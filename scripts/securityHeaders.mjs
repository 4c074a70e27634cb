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

/** Files under here carry their hash in their name and never change. */
export const hashedFolder = '/assets/';
export const hashedCaching = 'public, max-age=31536000, immutable';

/** The `_headers` file that Netlify, Cloudflare Pages and others read. */
export function headersFile() {
  const security = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...security, `${hashedFolder}*`, `  Cache-Control: ${hashedCaching}`, ''].join('\n');
}
