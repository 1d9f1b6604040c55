// Who the app is: its folder, package.json and the addresses that Electron derives from them.
import fs from 'node:fs';
import path from 'node:path';

interface PackageJson {
  name?: string;
  productName?: string;
  version?: string;
}

function findAppPath(): string {
  const entry = path.resolve(process.argv[1] ?? '.');
  let folder = fs.statSync(entry, { throwIfNoEntry: false })?.isDirectory() ? entry : path.dirname(entry);
  while (!fs.existsSync(path.join(folder, 'package.json')) && folder !== path.dirname(folder))
    folder = path.dirname(folder);
  return folder;
}

export const appPath = findAppPath();

function readPackage(): PackageJson {
  const file = path.join(appPath, 'package.json');
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as PackageJson) : {};
}
const packageJson = readPackage();

export const appVersion = packageJson.version ?? process.versions['electron'] ?? '0.0.0';
export const appName = packageJson.productName ?? packageJson.name ?? 'Electron';

const PLATFORM_IN_USER_AGENT: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Macintosh; Intel Mac OS X 10_15_7',
  win32: 'Windows NT 10.0; Win64; x64',
};

/** As Electron's: it carries the app's and Electron's name, which an app that meets web services wants to replace. */
export const defaultUserAgent = [
  `Mozilla/5.0 (${PLATFORM_IN_USER_AGENT[process.platform] ?? 'X11; Linux x86_64'})`,
  'AppleWebKit/537.36 (KHTML, like Gecko)',
  `${(packageJson.name ?? appName).replace(/[^\w.-]/g, '')}/${appVersion}`,
  `Chrome/${process.versions['chrome']} Electron/${process.versions['electron']}`,
  'Safari/537.36',
].join(' ');
