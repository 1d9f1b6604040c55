// The stand-in on its own: prints one line of JSON and runs until SIGTERM, SIGINT or the end of its input,
// so that it cannot outlive the process that started it.

import { parseArgs } from 'node:util';
import { createZoomStandIn } from './index.ts';

const { values } = parseArgs({
  options: {
    'client-id': { type: 'string' },
    'client-secret': { type: 'string' },
    port: { type: 'string', default: '0' },
    pace: { type: 'string', default: '1' },
  },
});
const { 'client-id': clientId, 'client-secret': clientSecret } = values;
if (!clientId || !clientSecret) {
  console.error('Usage: cli.js --client-id=… --client-secret=… [--port=N] [--pace=1]');
  process.exit(2);
}

const zoom = await createZoomStandIn({
  clientId,
  clientSecret,
  port: Number(values.port),
  pace: Number(values.pace),
});
console.log(JSON.stringify({ address: zoom.address, spki: zoom.spki }));

const stop = (): void => void zoom.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.stdin.once('end', stop).once('close', stop).resume();
