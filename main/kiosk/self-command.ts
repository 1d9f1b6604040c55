// The command that starts this Foyer again, as whoever started it did: for a restart, and for the start with the machine.
// The path of a running program is not always one that will be there tomorrow.

export interface SelfCommand {
  path: string;
  args: readonly string[];
}

interface Given {
  isPackaged: boolean;
  execPath: string;
  argv: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** For AppImages whose file system cannot be mounted while the old one is being unmounted; to stand first. */
const WITHOUT_MOUNT = '--appimage-extract-and-run';

/** An installer's word on one start, no wish of whoever starts Foyer (TAKEN_FROM_INSTALLERS in main/options.ts). */
const AFTER_UPDATE = '--updated';

/** True of whoever started Foyer this time. */
const SUPERVISED = '--supervised';

/** Pure. */
export function selfCommand({ isPackaged, execPath, argv, env }: Given): SelfCommand {
  const args = argv.slice(1).filter((argument) => argument !== WITHOUT_MOUNT && argument !== AFTER_UPDATE);
  // PLATFORM: an AppImage and a portable Windows build run from a folder that goes with them; the variable names the file
  // that stays, also after an update (electron-builder 1727). A checkout may have inherited it from another program.
  const file = isPackaged ? (env['APPIMAGE'] ?? env['PORTABLE_EXECUTABLE_FILE']) : undefined;
  return { path: file ?? execPath, args };
}

/** …and for the start with the machine, where nobody supervises it. */
export function loginCommand(given: Given): SelfCommand {
  const { path, args } = selfCommand(given);
  return { path, args: args.filter((argument) => argument !== SUPERVISED) };
}

/** As `app.relaunch` takes it. */
export function relaunchOptions(given: Given): { execPath: string; args: string[] } {
  const { path, args } = selfCommand(given);
  const isAppImage = path === given.env['APPIMAGE'] && given.isPackaged;
  return { execPath: path, args: [...(isAppImage ? [WITHOUT_MOUNT] : []), ...args] };
}
