// The Windows packages: what electron-builder would make them of. Their tools do not run here, so what an installer then does
// on Windows is not seen.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ENOUGH } from '../stand-ins/packers/take-msi-project.mjs';
import { pack, packingFolder, readConfiguration, root } from './pack.ts';
import { elementsOf, type Element } from './xml-elements.ts';

const { folder, remove } = packingFolder();
let defines: Record<string, string | null> = {};
let msi: Element[] = [];

beforeAll(async () => {
  const own = await readConfiguration();
  const packers = path.join(root, 'test/stand-ins/packers');
  const project = path.join(folder, 'project.wxs');
  vi.stubEnv('ELECTRON_BUILDER_7ZIP_PATH', path.join(packers, '7z'));
  vi.stubEnv('FOYER_MSI_PROJECT', project);
  const changes = {
    // The made-up program has no Windows resources that could be changed.
    win: { ...own.win, signAndEditExecutable: false },
    disableAsarIntegrity: true,
    nsis: { ...own.nsis, packElevateHelper: false },
    msiProjectCreated: path.join(packers, 'take-msi-project.mjs'),
  };
  const order = { platform: 'win32', isWhole: false, changes } as const;
  await pack(path.join(folder, 'nsis'), {
    ...order,
    targets: ['nsis'],
    onOptions(options) {
      defines = (options as [Record<string, string | null>])[0];
      return true;
    },
  });
  await expect(pack(path.join(folder, 'msi'), { ...order, targets: ['msi'] })).rejects.toThrow(ENOUGH);
  // The reader knows neither CDATA nor single quotes.
  const wix = readFileSync(project, 'utf8').replace(/<!\[CDATA\[[^\]]*\]\]>/gu, '');
  msi = elementsOf(wix.replace(/='[^']*'/gu, '=""'));
}, 120_000);
afterAll(() => {
  vi.unstubAllEnvs();
  remove();
});

const attributesOf = (name: string, id: string): Element['attributes'] | undefined =>
  msi.find((one) => one.name === name && one.attributes['Id'] === id)?.attributes;

test('NSIS: one installer for one user or all, as /currentuser and /allusers say; for all where nothing is said', () => {
  expect(defines).toHaveProperty('INSTALL_MODE_PER_ALL_USERS_REQUIRED');
  expect(defines).toHaveProperty('INSTALL_MODE_PER_ALL_USERS_DEFAULT');
  // For all users and nobody else, or one click: both would make the switches unknown.
  expect(defines).not.toHaveProperty('INSTALL_MODE_PER_ALL_USERS');
  expect(defines).not.toHaveProperty('ONE_CLICK');
});

test('NSIS: nothing starts by itself, nothing lies on the desktop, nothing of the venue is deleted', () => {
  expect(defines).toHaveProperty('HIDE_RUN_AFTER_FINISH');
  expect(defines).toHaveProperty('DO_NOT_CREATE_DESKTOP_SHORTCUT');
  expect(defines).not.toHaveProperty('DELETE_APP_DATA_ON_UNINSTALL');
});

test('NSIS: its identity, name and icon', () => {
  expect(defines).toMatchObject({
    APP_GUID: '320d69c7-6ff5-5b8a-812f-67639f17b63f',
    APP_FILENAME: 'Foyer',
    COMPANY_NAME: 'Foyer',
    MUI_ICON: path.join(root, 'resources/icons/foyer.ico'),
  });
});

test('MSI: for the whole machine, below Program Files, replacing its older versions', () => {
  expect(attributesOf('Property', 'ALLUSERS')?.['Value']).toBe('1');
  expect(attributesOf('Directory', 'APPLICATIONFOLDER')?.['Name']).toBe('Foyer');
  expect(msi.find(({ attributes }) => attributes['Id'] === 'APPLICATIONFOLDER')?.path).toBe(
    'Wix/Product/Directory/Directory/Directory',
  );
  expect(attributesOf('Directory', 'ProgramFiles64Folder')).toBeDefined();
  const product = msi.find(({ name }) => name === 'Product')?.attributes;
  expect(product).toMatchObject({
    Name: 'Foyer',
    Manufacturer: 'Foyer',
    UpgradeCode: '7A58E119-AA2A-59E1-9DAD-3822DFCF1F71',
  });
  expect(msi.some(({ name }) => name === 'MajorUpgrade')).toBe(true);
});

test('MSI: nothing starts by itself, nothing lies on the desktop', () => {
  expect(msi.filter(({ name }) => name === 'CustomAction')).toEqual([]);
  expect(
    msi.filter(({ name }) => name === 'Shortcut').map(({ attributes }) => attributes['Directory']),
  ).toEqual(['ProgramMenuFolder']);
});

test('both put Foyer where the lockdown looks for it', () => {
  const program = `%ProgramFiles%\\${defines['APP_FILENAME']}\\${defines['PRODUCT_FILENAME']}.exe`;
  for (const file of ['shell-launcher.xml', 'assigned-access.xml'])
    expect(readFileSync(path.join(root, 'resources/lockdown/windows', file), 'utf8')).toContain(program);
});
