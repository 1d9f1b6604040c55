// Looks at what lies round the program: by that an installation is told from another (owner.ts).
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Installation } from './owner.ts';

interface Given {
  platform: NodeJS.Platform;
  isPackaged: boolean;
  execPath: string;
  resourcesPath: string;
  env: NodeJS.ProcessEnv;
  args: readonly string[];
}

/** As electron-builder's NSIS template names it after `productName`. */
const UNINSTALLER = 'Uninstall Foyer.exe';

function packageTypeIn(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, 'package-type'), 'utf8').trim();
  } catch {
    return null;
  }
}

export function readInstallation({ env, resourcesPath, ...given }: Given): Installation {
  const beside = (name: string): boolean => existsSync(path.join(path.dirname(given.execPath), name));
  return {
    ...given,
    appImage: env['APPIMAGE'] ?? null,
    hasAppRun: beside('AppRun'),
    // A checkout runs in Electron's own folder.
    packageType: given.isPackaged ? packageTypeIn(resourcesPath) : null,
    hasUninstaller: beside(UNINSTALLER),
    localAppData: env['LOCALAPPDATA'] ?? null,
  };
}
