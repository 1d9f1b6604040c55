// The stand-in on its own, with the REST API's if it gets an account: prints one line of JSON and runs until SIGTERM, SIGINT or the end of its input,
// so that it cannot outlive the process that started it.

import { parseArgs } from 'node:util';
import { createZoomWorld } from '../world.ts';
import { createZoomStandIn } from './index.ts';

const { values } = parseArgs({
  options: {
    'client-id': { type: 'string' },
    'client-secret': { type: 'string' },
    port: { type: 'string', default: '0' },
    pace: { type: 'string', default: '1' },
    'account-id': { type: 'string' },
    'account-client-id': { type: 'string' },
    'account-client-secret': { type: 'string' },
    'api-port': { type: 'string', default: '0' },
  },
});
const { 'client-id': clientId, 'client-secret': clientSecret } = values;
const account = {
  accountId: values['account-id'] ?? '',
  clientId: values['account-client-id'] ?? '',
  clientSecret: values['account-client-secret'] ?? '',
};
const given = Object.values(account).filter((value) => value !== '').length;
if (!clientId || !clientSecret || (given !== 0 && given !== 3)) {
  console.error(
    'Usage: cli.js --client-id=… --client-secret=… [--port=N] [--pace=1]\n' +
      '  [--account-id=… --account-client-id=… --account-client-secret=… [--api-port=N]]',
  );
  process.exit(2);
}

const sdk = { clientId, clientSecret };
const rest = { port: Number(values.port), pace: Number(values.pace) };
const zoom = given === 0 ? await startWire() : await startWorld();
console.log(JSON.stringify(zoom.line));

async function startWire() {
  const wire = await createZoomStandIn({ ...sdk, ...rest });
  return { line: { address: wire.address, spki: wire.spki }, close: () => wire.close() };
}

async function startWorld() {
  const { wire, api, close } = await createZoomWorld({
    sdk,
    account,
    ...rest,
    apiPort: Number(values['api-port']),
  });
  return { line: { address: wire.address, spki: wire.spki, api: api.origin }, close };
}

const stop = (): void => void zoom.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.stdin.once('end', stop).once('close', stop).resume();
