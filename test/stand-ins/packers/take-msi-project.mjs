// @ts-check
// electron-builder's hook msiProjectCreated: takes the project of a Windows package away and ends there. What follows wants WiX.
import { copyFileSync } from 'node:fs';

export const ENOUGH = 'the project is there, and nothing more is wanted';

/** @param {string} file */
export default function take(file) {
  copyFileSync(file, process.env['FOYER_MSI_PROJECT'] ?? '');
  throw new Error(ENOUGH);
}
