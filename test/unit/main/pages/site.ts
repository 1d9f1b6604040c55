// A small built site on disk and both page servers in front of it.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UNTOUCHED } from '../../../../contracts/devices.ts';
import { startPages, type Pages } from '../../../../main/pages.ts';

export const SECRET = 'not for the browser';

const METAS = ['token', 'shell-origin', 'view', 'devices']
  .map((name) => `<meta name="foyer-${name}" content="" />`)
  .join('');

const FILES: Readonly<Record<string, string>> = {
  'renderer/shell/index.html': '<p>shell</p>',
  'renderer/meeting/index.html': `<head>${METAS}</head><p>meeting</p>`,
  'renderer/meeting/devices.html': `<head>${METAS}</head><p>devices</p>`,
  'renderer/assets/app-1a.js': 'export const app = 1;',
  'renderer/assets/.hidden.js': SECRET,
  'renderer/assets/.git/config.js': SECRET,
  'renderer/assets/notes.secret': SECRET,
  'renderer/assets/folder.js/inside.js': 'inside',
  'renderer/secret.js': SECRET,
  'zoom/lib/av/audio.wasm': '\0asm',
  'secret.js': SECRET,
};

export interface Site {
  directory: string;
  pages: Pages;
  shellPort: number;
  meetingPort: number;
  tokens: string[];
  close: () => Promise<void>;
}

export async function startSite(
  token: (count: number) => string = (count) => `token-${count}`,
): Promise<Site> {
  const directory = await mkdtemp(path.join(tmpdir(), 'foyer-pages-'));
  for (const [name, text] of Object.entries(FILES)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(path.join(directory, 'secret.js'), path.join(directory, 'renderer/assets/link.js'));
  await symlink(directory, path.join(directory, 'renderer/assets/way-out'));
  const tokens: string[] = [];
  const pages = await startPages({
    shellDirectory: path.join(directory, 'renderer/shell'),
    meetingDirectory: path.join(directory, 'renderer/meeting'),
    zoomDirectory: path.join(directory, 'zoom'),
    venueFiles: {},
    webEndpoints: ['zoom.us'],
    deviceSettings: () => UNTOUCHED,
    newToken: () => {
      tokens.push(token(tokens.length + 1));
      return tokens.at(-1) ?? '';
    },
  });
  return {
    directory,
    pages,
    shellPort: Number(new URL(pages.shellOrigin).port),
    meetingPort: Number(new URL(pages.meetingOrigin).port),
    tokens,
    close: async () => {
      await pages.close();
      await rm(directory, { recursive: true });
    },
  };
}
