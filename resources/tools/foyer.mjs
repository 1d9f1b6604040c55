// @ts-check
// npm run -s foyer -- <command> …: a command of Foyer's in a checkout, as `foyer <command>` where it is installed. Everything
// that is typed is passed on, and standard output holds nothing but the command's own: it may be JSON or CSV in a pipe.
import { spawn } from 'node:child_process';
import { buildOnce } from './build-once.mjs';
import { installPackages } from './install.mjs';
import { appCommand, obtainElectron } from './runtime.mjs';
import { giveUp } from './say.mjs';

await installPackages();
await buildOnce();

const { command, args } = appCommand(await obtainElectron({ mayDownload: true }));
const app = spawn(command, [...args, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => app.kill(signal));
}
app.once('error', (error) => giveUp(`foyer: could not start: ${error.message}`));
app.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
