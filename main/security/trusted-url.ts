// Whether an address belongs to one of our own pages. Decided by parsing, as the browser parses it: a comparison by
// `includes` or `startsWith` would take `http://localhost:1234.evil.example` for ours.

/**
 * True when `url` is an http address of exactly this origin.
 * @param origin one of our own, as `URL.origin` writes it: `http://localhost:<port>`.
 */
export function isSameOrigin(url: string, origin: string): boolean {
  if (!URL.canParse(url)) return false;
  const parsed = new URL(url);
  // SECURITY: `blob:` addresses carry the origin of the page that made them, and user names are never ours
  // (test/unit/main/security/trusted-url.test.ts).
  return (
    parsed.protocol === 'http:' &&
    parsed.username === '' &&
    parsed.password === '' &&
    parsed.origin === origin
  );
}
