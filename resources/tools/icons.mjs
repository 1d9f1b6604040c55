// @ts-check
// npm run icons: draws every icon from resources/icons/foyer.svg anew. The files are kept in git: a build needs no drawing.
import { readFile, writeFile } from 'node:fs/promises';
import { drawIcons } from './icon-files.mjs';
import { at, say } from './say.mjs';

const icons = await drawIcons(await readFile(at('resources/icons/foyer.svg'), 'utf8'));
for (const [name, content] of icons) {
  await writeFile(at('resources/icons', name), content);
  say(`${name}: ${content.length} bytes`);
}
