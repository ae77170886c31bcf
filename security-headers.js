// @ts-check

/**
 * Headers of every answer, pages and API alike. Read by `next.config.js` and by the tests.
 *
 * Why `'unsafe-inline'` for scripts: pages are prerendered, and Next writes their data into inline
 * scripts. A nonce must differ per request, so it would force every page to be rendered per request
 * and turn partial prerendering off; hashes differ per page and cannot be listed in a static header.
 * What remains closed: scripts of other origins, `on…=` attributes, plugins, `<base>`, forms that
 * post elsewhere and framing. Upstream text reaches the page only through React, which escapes it.
 */

/**
 * @typedef {object} Mode
 * @property {boolean} development React's development build rebuilds server stacks with `eval`.
 * @property {boolean} [framed] Whether other sites may show it in a frame.
 */

/** @param {Mode} mode */
export function contentSecurityPolicy({ development, framed = false }) {
  const directives = {
    "default-src": "'self'",
    "script-src": `'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
    "script-src-attr": "'none'",
    // React writes `style` attributes (bar widths, popover positions); they need 'unsafe-inline'.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": framed ? "*" : "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/** @param {Mode} mode */
export function securityHeaders(mode) {
  return [
    { key: "Content-Security-Policy", value: contentSecurityPolicy(mode) },
    // An answer is what its type says: JSON of upstream strings is never sniffed as HTML.
    { key: "X-Content-Type-Options", value: "nosniff" },
    // A link out names the site, not the reader's filters.
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
    // The same as frame-ancestors, for browsers that predate it. No value of it allows every site.
    ...(mode.framed ? [] : [{ key: "X-Frame-Options", value: "DENY" }]),
    // A page that opens us gets no handle on our window.
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ];
}

/**
 * For `headers` of `next.config.js`: what is below `/embed/` may be framed, and only that. The strict
 * headers go to every address, and an embed's own replace them, so that whatever no rule foresaw is strict.
 *
 * @param {{ development: boolean }} mode
 */
export function headerRules(mode) {
  const [strict, framed] = [securityHeaders(mode), securityHeaders({ ...mode, framed: true })];
  const names = framed.map(({ key }) => key);
  return [
    { source: "/:path*", headers: strict.filter(({ key }) => names.includes(key)) },
    // A later rule replaces a header but cannot take one away: an embed must not get these at all.
    { source: "/((?!embed/).*)", headers: strict.filter(({ key }) => !names.includes(key)) },
    { source: "/embed/:path+", headers: framed },
  ];
}
