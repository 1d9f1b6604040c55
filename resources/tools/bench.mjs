// @ts-check
// npm run bench: measures the path and prints the figures. Nothing is asserted: machines are noisy.
import { run } from './say.mjs';
import { installBrowser, installPackages } from './install.mjs';
import { buildOnce } from './build-once.mjs';

await installPackages();
await installBrowser();
await buildOnce();
process.exitCode = await run('npx', ['playwright', 'test', '--project=bench', '--workers=1']);
