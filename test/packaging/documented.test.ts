// What resources/packages/README.md promises, against what holds it: electron-builder's templates and Foyer itself.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MacTargetHelper } from 'app-builder-lib/out/mac/MacTargetHelper.js';
import { afterEach, expect, test, vi } from 'vitest';
import { configPath } from '../../main/config/load.ts';
import { readConfiguration, root } from './pack.ts';

const readme = readFileSync(path.join(root, 'resources/packages/README.md'), 'utf8');
const builder = path.dirname(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
const template = (file: string): string => readFileSync(path.join(builder, 'templates', file), 'utf8');
const notarisation = (): unknown => MacTargetHelper.getNotarizeOptions('/Foyer.app');

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['/allusers', 'nsis/assistedInstaller.nsh', '"/allusers"'],
  ['/currentuser', 'nsis/assistedInstaller.nsh', '"/currentuser"'],
  ['/D=', 'nsis/multiUser.nsh', 'GetDParameter'],
  ['Uninstall Foyer.exe', 'nsis/common.nsh', '"Uninstall ${PRODUCT_FILENAME}.exe"'],
  ['--updated', 'nsis/common.nsh', '"--updated"'],
  ['APPLICATIONFOLDER=', 'msi/template.xml', 'Id="APPLICATIONFOLDER"'],
])('%s is one that the installer knows', (written, file, known) => {
  expect(readme).toContain(written);
  expect(template(file)).toContain(known);
});

test.each([
  ['win32', '%ProgramData%\\Foyer\\venue.json'],
  ['darwin', '/Library/Application Support/Foyer/venue.json'],
  ['linux', '/etc/foyer/venue.json'],
] as const)('the venue file of %s is where Foyer looks for it', (platform, place) => {
  const env = { ProgramData: '%ProgramData%' };
  expect(configPath({ option: null, env, platform }).path).toBe(place);
  expect(readme).toContain(`\`${place}\``);
});

test('packages bear the names that are written', async () => {
  expect((await readConfiguration()).artifactName).toBe('${name}-${version}-${os}-${arch}.${ext}');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const names = readme.match(/foyer-[\w.<>-]+\.(?:msi|exe|pkg|dmg|deb|rpm|AppImage)/gu) ?? [];
  expect(names.length).toBeGreaterThan(12);
  for (const name of names)
    expect(name).toMatch(new RegExp(`^foyer-(?:<version>|${version})-(?:win|mac|linux)-`, 'u'));
});

test('every variable that stands there is one that electron-builder reads', () => {
  const written = new Set(
    readme.match(/\b(?:WIN_)?CSC_\w+|\b\w+_FPM(?:_PATH)?\b|\bAPPIMAGE_\w+|\bAPPLE_\w+/gu),
  );
  const files = (readdirSync(path.join(builder, 'out'), { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.js'),
  );
  const code = files.map((name) => readFileSync(path.join(builder, 'out', name), 'utf8')).join('\n');
  expect(written.size).toBeGreaterThan(12);
  for (const name of written) expect(code, name).toMatch(new RegExp(`\\b${name}\\b`, 'u'));
});

const NOTARISATION = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN_PROFILE', 'APPLE_KEYCHAIN'],
];

test('without credentials in the environment nothing is notarised', () => {
  for (const name of NOTARISATION.flat()) vi.stubEnv(name, undefined);
  expect(notarisation()).toBeUndefined();
});

test.each(NOTARISATION.map((names) => [names]))('with %j it is, and half of them are an error', (names) => {
  for (const name of NOTARISATION.flat()) vi.stubEnv(name, undefined);
  for (const name of names) {
    expect(readme).toContain(`\`${name}\``);
    vi.stubEnv(name, 'made-up');
    if (name !== names.at(-1) && names.length === 3) expect(notarisation).toThrow(/env vars?/iu);
  }
  expect(notarisation()).toBeDefined();
});
