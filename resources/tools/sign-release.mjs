// @ts-check
// Signs a release, for kiosks that update themselves: `npm run sign-release -- --key=<file> <installer>…` writes
// <channel>.release beside the first one. `--new-key=<file>` makes the key pair: the private one goes into the file, which no
// server and no kiosk ever sees; the public one is printed for the venue file. What a kiosk checks: main/updates/signed-release.ts.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CompactSign, exportJWK, generateKeyPair, importJWK } from 'jose';
import { at, giveUp } from './say.mjs';

const ALGORITHM = 'EdDSA';

/** @param {string} file */
async function makeKey(file) {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  // Never over another key: what was signed with that one could not be replaced any more.
  writeFileSync(file, `${JSON.stringify(await exportJWK(privateKey))}\n`, { mode: 0o600, flag: 'wx' });
  process.stdout.write(`"publicKey": ${JSON.stringify(await exportJWK(publicKey))}\n`);
}

/** @param {{ keyFile: string, version: string, channel: string, files: string[] }} given */
async function sign({ keyFile, version, channel, files }) {
  const hash = (/** @type {string} */ file) =>
    createHash('sha512').update(readFileSync(file)).digest('base64');
  const release = {
    version,
    channel,
    files: Object.fromEntries(files.map((file) => [path.basename(file), hash(file)])),
  };
  const key = await importJWK(JSON.parse(readFileSync(keyFile, 'utf8')), ALGORITHM);
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(release)))
    .setProtectedHeader({ alg: ALGORITHM, typ: 'foyer-release' })
    .sign(key);
  const to = path.join(path.dirname(files[0] ?? ''), `${channel}.release`);
  writeFileSync(to, `${token}\n`);
  process.stdout.write(`${to}: ${version}, ${files.length} file${files.length === 1 ? '' : 's'}\n`);
}

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string' },
    'new-key': { type: 'string' },
    channel: { type: 'string', default: 'latest' },
    version: { type: 'string' },
  },
});
if (values['new-key'] !== undefined) {
  await makeKey(values['new-key']);
} else {
  const keyFile =
    values.key ?? giveUp('Give the key: npm run sign-release -- --key=<file> dist/foyer-….AppImage');
  if (files.length === 0) giveUp('Give the installers after the key, such as dist/foyer-….AppImage');
  /** @type {{ version: string }} */
  const own = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  await sign({ keyFile, version: values.version ?? own.version, channel: values.channel, files });
}
