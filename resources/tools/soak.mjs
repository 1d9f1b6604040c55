// @ts-check
// npm run soak: a thousand visits in one run, and what every part holds after them. Takes half an hour on a machine that
// has nothing else to do; FOYER_SOAK_VISITS=100 npm run soak for a first impression.
import { run } from './say.mjs';
import { installBrowser, installPackages } from './install.mjs';
import { buildOnce } from './build-once.mjs';

await installPackages();
await installBrowser();
await buildOnce();
process.exitCode = await run('npx', ['playwright', 'test', '--project=soak', '--workers=1']);
