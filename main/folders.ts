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
  /** Everything that Foyer writes is in it. */
  dataFolder: string;
  journalDirectory: string;
  logsDirectory: string;
  /** For monitoring agents. */
  statusFile: string;
  /** Reports that staff have asked for. */
  evidenceDirectory: string;
  /** What set-up on this machine writes; counts where there is none in the standard place. */
  ownVenueFile: string;
  /** The copy of the venue file that Foyer last started well with. */
  lastGoodFile: string;
  /** The signed venue file that was last taken. */
  keptVenueFile: string;
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
    dataFolder: userData,
    journalDirectory: path.join(userData, 'journal'),
    logsDirectory: path.join(userData, 'logs'),
    statusFile: path.join(userData, 'status.json'),
    evidenceDirectory: path.join(userData, 'evidence'),
    ownVenueFile: path.join(userData, 'venue.json'),
    lastGoodFile: path.join(userData, 'last-good-venue.json'),
    keptVenueFile: path.join(userData, 'signed-venue.json'),
    pinTriesFile: path.join(userData, 'pin-tries.json'),
    updatesDirectory: path.join(userData, 'updates'),
  };
}
