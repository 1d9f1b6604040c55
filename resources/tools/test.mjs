// @ts-check
// npm test: installs what is missing, runs every check and test, and ends with one line that counts them.
// A check (types, lint, format, build) counts as one test.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { at, run, say } from './say.mjs';
import { installBrowser, installPackages } from './install.mjs';
import { buildOnce } from './build-once.mjs';

const REPORTS = at('test-results');
const count = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failures = [];

/** @param {string} what @param {boolean} isOk */
function tally(what, isOk) {
  count[isOk ? 'passed' : 'failed'] += 1;
  if (!isOk) failures.push(what);
  say(`${isOk ? '✓' : '✗'} ${what}`);
}

/** @param {string} script */
const npmRun = (script) => run('npm', ['run', '--silent', script]);

/**
 * Adds a runner's JSON report; a report that is missing or counts nothing is a failure of its own.
 * @param {string} what
 * @param {number} exitCode
 * @param {() => { passed: number, failed: number, skipped: number }} read
 */
function addReport(what, exitCode, read) {
  try {
    const seen = read();
    count.passed += seen.passed;
    count.failed += seen.failed;
    count.skipped += seen.skipped;
    if (seen.failed > 0) failures.push(`${seen.failed} of ${what}`);
    else if (exitCode !== 0 || seen.passed === 0) tally(`${what} ran to its end`, false);
  } catch {
    tally(`${what} left a report`, false);
  }
}

/** @param {string} file */
const readReport = (file) => JSON.parse(readFileSync(file, 'utf8'));

await installPackages();
await installBrowser();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

for (const check of ['types', 'lint', 'format:check']) tally(check, (await npmRun(check)) === 0);
await buildOnce();
tally('build', true);

const unit = at('test-results/unit.json');
const unitExit = await run('npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unit}`,
]);
addReport('unit and contract tests', unitExit, () => {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(unit);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
});

const e2e = at('test-results/e2e.json');
const e2eExit = await run('npx', ['playwright', 'test', '--project=e2e', '--reporter=list,json'], {
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: e2e },
});
addReport('end-to-end tests', e2eExit, () => {
  const { expected, unexpected, flaky, skipped } = readReport(e2e).stats;
  if (flaky > 0) say(`${flaky} of the end-to-end tests passed at their second try: see "flaky" above`);
  return { passed: expected + flaky, failed: unexpected, skipped };
});

for (const failure of failures) say(`failed: ${failure}`);
process.stdout.write(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
process.exitCode = count.failed === 0 ? 0 : 1;
