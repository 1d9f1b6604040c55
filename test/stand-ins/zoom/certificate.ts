// A certificate for Zoom's host names, made anew at each start. Nothing trusts it: the browser is told its
// key hash (`--ignore-certificate-errors-spki-list`), so it opens no door outside that one browser.

import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

const HOSTS = ['zoom.us', '*.zoom.us', 'zoomgov.com', '*.zoomgov.com'];

export interface Certificate {
  key: string;
  cert: string;
  /** base64 of the SHA-256 of the public key's SPKI, as Chromium's switch wants it. */
  spki: string;
}

export async function createCertificate(): Promise<Certificate> {
  const pems = await generate([{ name: 'commonName', value: 'zoom.us' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 24 * 60 * 60 * 1000),
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const spki = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: pems.private, cert: pems.cert, spki: createHash('sha256').update(spki).digest('base64') };
}
