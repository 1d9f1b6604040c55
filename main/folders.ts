// Where Foyer's own files lie, installed and in a checkout.
import path from 'node:path';

export interface Folders {
  /** Built pages and preload. */
  shellDirectory: string;
  meetingDirectory: string;
  assetsDirectory: string;
  preloadPath: string;
  /** The SDK's files, beside the archive: they are large, and they are served as files. */
  zoomDirectory: string;
  journalDirectory: string;
  /** Reports that staff have asked for. */
  evidenceDirectory: string;
  /** How many wrong PINs there were. */
  pinTriesFile: string;
  /** What is known of updates, and the way back. */
  updatesDirectory: string;
}

/** @param given.out the folder above the bundle of main. */
export function foldersOf(given: {
  out: string;
  isPackaged: boolean;
  resourcesPath: string;
  userData: string;
}): Folders {
  const { out, isPackaged, resourcesPath, userData } = given;
  return {
    shellDirectory: path.join(out, 'renderer/shell'),
    meetingDirectory: path.join(out, 'renderer/meeting'),
    assetsDirectory: path.join(out, 'renderer/assets'),
    preloadPath: path.join(out, 'preload/index.cjs'),
    zoomDirectory: isPackaged ? path.join(resourcesPath, 'zoom') : path.join(out, 'zoom'),
    journalDirectory: path.join(userData, 'journal'),
    evidenceDirectory: path.join(userData, 'evidence'),
    pinTriesFile: path.join(userData, 'pin-tries.json'),
    updatesDirectory: path.join(userData, 'updates'),
  };
}
