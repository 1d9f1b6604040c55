// Where things are in an assembled app. It is made here on a made-up runtime, in seconds; `npm run dist` names one that was
// made on the real one (FOYER_PACKAGED_APP=<its folder>), and the same tests look into that.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { listPackage } from '@electron/asar';
import { pack, packingFolder } from './pack.ts';

export interface PackagedApp {
  /** What is beside app.asar, too. */
  resources: string;
  archive: string;
  /** What the fuses are in. */
  program: string;
  /** Ends it; does nothing to one that was named. */
  remove: () => void;
}

/** @throws where nothing of an app is in the folder */
function appIn(folder: string, remove: () => void): PackagedApp {
  const mac = path.join(folder, 'Foyer.app');
  const resources = existsSync(mac) ? path.join(mac, 'Contents/Resources') : path.join(folder, 'resources');
  const program = [mac, path.join(folder, 'Foyer.exe'), path.join(folder, 'foyer')].find((one) =>
    existsSync(one),
  );
  if (program === undefined) throw new Error(`no app in ${folder}`);
  return { resources, archive: path.join(resources, 'app.asar'), program, remove };
}

/** @param isWhole with the large files beside the archive */
export async function packagedApp({ isWhole }: { isWhole: boolean }): Promise<PackagedApp> {
  const named = process.env['FOYER_PACKAGED_APP'];
  if (named !== undefined) return appIn(path.resolve(named), () => {});
  const { folder, remove } = packingFolder();
  const output = await pack(folder, { platform: 'linux', targets: ['dir'], isWhole });
  const unpacked = readdirSync(output).find((name) => name.endsWith('unpacked')) ?? '';
  return appIn(path.join(output, unpacked), remove);
}

/** Paths of the files in an archive, with `/`; not its folders. */
export function filesInArchive(archive: string): string[] {
  const all = listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/').slice(1));
  return all.filter((name) => !all.some((other) => other.startsWith(`${name}/`)));
}
