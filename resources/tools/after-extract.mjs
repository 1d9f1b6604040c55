// @ts-check
// What electron-builder takes out of a runtime that it unpacks itself, and leaves in one that is given as a folder.
import { rm } from 'node:fs/promises';
import path from 'node:path';

/** Where it lies: on a Mac, the bundle is renamed later. */
const PLACES = ['resources', 'Electron.app/Contents/Resources'];

/** @param {{ appOutDir: string }} context */
export default async function afterExtract({ appOutDir }) {
  for (const place of PLACES) await rm(path.join(appOutDir, place, 'default_app.asar'), { force: true });
}
