// The source text that Chromium runs at the start of every document. Functions of this folder are turned into text here,
// which is why they may use only their own parameters.
import fs from 'node:fs';
import { createCodec } from '../codec.ts';
import { isolatedWorld } from './isolated-world.ts';
import { mainWorld } from './main-world.ts';
import { installPopupGuard } from './popup-guard.ts';
import { createPort } from './port.ts';

export const WORLD = 'Electron Isolated Context';
export const SEND = 'electronStandInSend';
export const RECEIVE = 'electronStandInReceive';

export const mainWorldSource = `(${String(mainWorld)})(${String(createPort)});`;

export function isolatedWorldSource(
  preloadFile: string | undefined,
  additionalArguments: readonly string[],
): string {
  const start = { platform: process.platform, versions: process.versions, argv: additionalArguments };
  let wrapped = '';
  if (preloadFile !== undefined) {
    const preload = fs.readFileSync(preloadFile, 'utf8');
    wrapped = `, preload: function (require, module, exports, process) {\n${preload}\n}`;
  }
  const parts = [createPort, createCodec, installPopupGuard].map(String).join();
  const source = `(${String(isolatedWorld)})(${parts}, { ...${JSON.stringify(start)}${wrapped} });`;
  return `${source}\n//# sourceURL=electron-stand-in-preload.js`;
}
