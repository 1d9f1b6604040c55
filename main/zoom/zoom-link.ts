// Whether an address that Zoom's REST API gave may be shown to a visitor or taken apart.
const HOST = /^(?:[a-z0-9-]+\.)*(?:zoom\.us|zoomgov\.com)$/u;

/**
 * The address, or null where it is none of Zoom's.
 * SECURITY: what visitors scan leads to Zoom over TLS and nowhere else (test/unit/main/zoom/meeting-details.test.ts).
 */
export function zoomLink(text: string | null): URL | null {
  if (text === null || text.length > 2_000 || !URL.canParse(text)) return null;
  const url = new URL(text);
  const isZooms = url.protocol === 'https:' && HOST.test(url.hostname) && url.port === '';
  return isZooms && url.username === '' && url.password === '' ? url : null;
}
