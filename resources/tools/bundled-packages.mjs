// @ts-check
// Which packages the bundles really hold: a plugin of the build that lists them for each bundle, as the bundler itself
// counts. What the licences and the bill of materials name comes from here, never from package.json.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { at } from './say.mjs';

/** Bundles that ship; the stand-ins' are none of them. */
const SHIPPED = ['client', 'main', 'preload'];
const LISTS = at('out/bundled');

/**
 * The package that a module belongs to.
 * @param {string} id as the bundler has it: a path, or a name after \0 for what the bundler adds of its own
 * @returns {string | null} its folder below the project, such as `node_modules/jose`; null for our own modules
 */
export function packageOf(id) {
  if (id.startsWith('\0')) return `node_modules/${id.slice(1).split('/')[0]}`;
  const file = path.relative(at(), id.split('?')[0] ?? '').replaceAll(path.sep, '/');
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0] ?? null;
}

/** @returns {import('vite').Plugin} */
export function listBundledPackages() {
  return {
    name: 'foyer-bundled-packages',
    applyToEnvironment: ({ name }) => SHIPPED.includes(name),
    async writeBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      );
      const packages = modules
        .filter(([, { renderedLength }]) => renderedLength > 0)
        .map(([id]) => packageOf(id))
        .filter((folder) => folder !== null);
      await mkdir(LISTS, { recursive: true });
      await writeFile(
        path.join(LISTS, `${this.environment.name}.json`),
        JSON.stringify([...new Set(packages)].toSorted(), null, 2),
      );
    },
  };
}

/** @returns {Promise<Map<string, string[]>>} folder of a package → bundles that hold it */
export async function readBundledPackages() {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const file of (await readdir(LISTS)).toSorted()) {
    const folders = /** @type {string[]} */ (JSON.parse(await readFile(path.join(LISTS, file), 'utf8')));
    for (const folder of folders)
      found.set(folder, [...(found.get(folder) ?? []), path.basename(file, '.json')]);
  }
  return found;
}
