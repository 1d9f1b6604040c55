// Who updates an installation: told by what each kind of package leaves on a disk, read from a real folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ownerOf, type Installation, type Owner } from '../../../../main/updates/owner.ts';
import { readInstallation } from '../../../../main/updates/read-installation.ts';

const LOCAL = 'C:\\Users\\kiosk\\AppData\\Local';
const windows: Installation = {
  platform: 'win32',
  isPackaged: true,
  execPath: `${LOCAL}\\Programs\\Foyer\\Foyer.exe`,
  appImage: null,
  hasAppRun: false,
  packageType: null,
  hasUninstaller: true,
  localAppData: LOCAL,
  args: [],
};
const linux: Installation = {
  ...windows,
  platform: 'linux',
  execPath: '/opt/Foyer/foyer',
  hasUninstaller: false,
};
const appImage: Installation = { ...linux, appImage: '/home/kiosk/foyer.AppImage', hasAppRun: true };

const it = (because: Extract<Owner, { owner: 'it' }>['because']): Owner => ({ owner: 'it', because });

test.each<[string, Installation, Owner]>([
  ['NSIS, for one user', windows, { owner: 'foyer', by: 'nsis' }],
  [
    'the same, written in another case',
    { ...windows, execPath: windows.execPath.toUpperCase() },
    { owner: 'foyer', by: 'nsis' },
  ],
  ['an AppImage', appImage, { owner: 'foyer', by: 'appimage' }],
  [
    'NSIS, for all users',
    { ...windows, execPath: 'C:\\Program Files\\Foyer\\Foyer.exe' },
    it('nsis-all-users'),
  ],
  [
    'a folder that only begins as the user’s own',
    { ...windows, execPath: `${LOCAL}Other\\Foyer.exe` },
    it('nsis-all-users'),
  ],
  ['NSIS, on a machine that names no such folder', { ...windows, localAppData: null }, it('nsis-all-users')],
  [
    'NSIS, started with a venue file',
    { ...windows, args: ['--config=D:\\venue.json'] },
    it('started-with-switches'),
  ],
  ['an MSI', { ...windows, hasUninstaller: false }, it('msi')],
  ['a Mac', { ...windows, platform: 'darwin' }, it('mac')],
  ['a deb', { ...linux, packageType: 'deb' }, it('deb')],
  ['an rpm', { ...linux, packageType: 'rpm' }, it('rpm')],
  // What started it was another program's AppImage: that file is not ours to replace.
  [
    'a deb with an inherited variable',
    { ...linux, packageType: 'deb', appImage: '/home/ada/Editor.AppImage' },
    it('deb'),
  ],
  ['an unpacked folder', linux, it('unknown')],
  ['a checkout', { ...appImage, isPackaged: false }, { owner: 'nobody' }],
])('%s', (_, installation, owner) => {
  expect(ownerOf(installation)).toEqual(owner);
});

describe('what lies on the disk', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'foyer-installation-'));
    mkdirSync(path.join(folder, 'resources'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = (env: NodeJS.ProcessEnv = {}): Installation =>
    readInstallation({
      platform: 'linux',
      isPackaged: true,
      execPath: path.join(folder, 'foyer'),
      resourcesPath: path.join(folder, 'resources'),
      env,
      args: [],
    });

  test('nothing', () => {
    expect(read()).toMatchObject({
      hasAppRun: false,
      packageType: null,
      hasUninstaller: false,
      appImage: null,
    });
  });
  test('what each package leaves', () => {
    writeFileSync(path.join(folder, 'AppRun'), '');
    writeFileSync(path.join(folder, 'Uninstall Foyer.exe'), '');
    writeFileSync(path.join(folder, 'resources/package-type'), 'deb\n');
    expect(read({ APPIMAGE: '/x.AppImage', LOCALAPPDATA: LOCAL })).toMatchObject({
      hasAppRun: true,
      packageType: 'deb',
      hasUninstaller: true,
      appImage: '/x.AppImage',
      localAppData: LOCAL,
    });
  });
});
