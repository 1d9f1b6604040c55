// @ts-check
// npm run tour: walks the rehearsal without a display and leaves numbered pictures in tour/.
import { rmSync } from 'node:fs';
import { at, run, say } from './say.mjs';
import { installBrowser, installPackages } from './install.mjs';
import { buildOnce } from './build-once.mjs';

await installPackages();
await installBrowser();
await buildOnce();
rmSync(at('tour'), { recursive: true, force: true });
process.exitCode = await run('npx', ['playwright', 'test', '--project=tour', '--workers=1']);
if (process.exitCode === 0) say(`foyer: the pictures are in ${at('tour')}`);
