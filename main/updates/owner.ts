// Who brings this installation up to date: Foyer itself, or IT by the way in which it was installed. Pure, from what
// read-installation.ts saw.

/** What an installation can be told by. */
export interface Installation {
  platform: NodeJS.Platform;
  isPackaged: boolean;
  /** The program's own path. */
  execPath: string;
  /** The AppImage that this was started from, and whether the program really lies in one: a variable may be inherited. */
  appImage: string | null;
  hasAppRun: boolean;
  /** What electron-builder writes beside the archive of a deb or an rpm; null where there is no such file. */
  packageType: string | null;
  /** NSIS leaves its uninstaller beside the program, an MSI none. */
  hasUninstaller: boolean;
  /** %LocalAppData%. */
  localAppData: string | null;
  /** What it was started with, without an installer's own word (kiosk/self-command.ts). */
  args: readonly string[];
}

export type UpdatedBy = 'appimage' | 'nsis';
export type LeftToIt = 'msi' | 'nsis-all-users' | 'started-with-switches' | 'mac' | 'deb' | 'rpm' | 'unknown';

export type Owner =
  | { owner: 'foyer'; by: UpdatedBy }
  | { owner: 'it'; because: LeftToIt }
  /** A checkout. */
  | { owner: 'nobody' };

const left = (because: LeftToIt): Owner => ({ owner: 'it', because });

/** PLATFORM: Windows compares paths without case. */
const isBelow = (file: string, folder: string): boolean =>
  file.toLowerCase().startsWith(`${folder.toLowerCase().replace(/\\+$/u, '')}\\`);

interface Row {
  reason: string;
  is: (installation: Installation) => boolean;
  owner: Owner;
}

const onWindows = ({ platform }: Installation): boolean => platform === 'win32';
const onLinux = ({ platform }: Installation): boolean => platform === 'linux';

/** The first row that is true. */
export const OWNERS: readonly Row[] = [
  { reason: 'nothing was installed', is: ({ isPackaged }) => !isPackaged, owner: { owner: 'nobody' } },
  {
    reason: 'Squirrel.Mac wants a signed app and a zip of it, and none of it could be seen',
    is: ({ platform }) => platform === 'darwin',
    owner: left('mac'),
  },
  {
    reason: 'the software distribution that brought it brings the next; there is no uninstaller of ours',
    is: (one) => onWindows(one) && !one.hasUninstaller,
    owner: left('msi'),
  },
  {
    reason: 'its installer would ask whoever stands there for an administrator',
    is: (one) => onWindows(one) && !(one.localAppData && isBelow(one.execPath, one.localAppData)),
    owner: left('nsis-all-users'),
  },
  {
    reason: 'the installer starts the new Foyer without them: another venue file might count',
    is: (one) => onWindows(one) && one.args.length > 0,
    owner: left('started-with-switches'),
  },
  { reason: 'one user’s own', is: onWindows, owner: { owner: 'foyer', by: 'nsis' } },
  {
    reason: 'one file of one user’s',
    is: (one) => onLinux(one) && one.appImage !== null && one.hasAppRun,
    owner: { owner: 'foyer', by: 'appimage' },
  },
  {
    reason: 'apt or whoever runs it',
    is: (one) => onLinux(one) && one.packageType === 'deb',
    owner: left('deb'),
  },
  {
    reason: 'dnf or whoever runs it',
    is: (one) => onLinux(one) && one.packageType === 'rpm',
    owner: left('rpm'),
  },
];

export const ownerOf = (installation: Installation): Owner =>
  OWNERS.find(({ is }) => is(installation))?.owner ?? left('unknown');
