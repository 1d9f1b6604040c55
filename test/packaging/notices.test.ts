// What a release says of others' work is what is in it: compared with the bundles' source maps, which know it independently
// of the list that the build makes.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { packageOf } from '../../resources/tools/bundled-packages.mjs';
import { readComponents } from '../../resources/tools/components.mjs';
import { root } from './pack.ts';

interface Bom {
  metadata: { component: { name: string; version: string } };
  components: {
    group?: string;
    name: string;
    version: string;
    purl: string;
    licenses: { license: { id?: string; name?: string } }[];
    properties: { name: string; value: string }[];
  }[];
}

const at = (...parts: string[]): string => path.join(root, ...parts);
const bom = JSON.parse(readFileSync(at('out/notices/sbom.cdx.json'), 'utf8')) as Bom;
const licences = readFileSync(at('out/notices/third-party-licences.txt'), 'utf8');
const nameOf = ({ group, name }: Bom['components'][number]): string =>
  group === undefined ? name : `${group}/${name}`;
const placesOf = (component: Bom['components'][number]): string[] =>
  component.properties.map(({ value }) => value);

/** Beside what is in the bundles' maps: files as they are published, and the few lines that the bundler adds itself. */
const NOT_IN_MAPS = ['@zoom/meetingsdk', 'electron', 'rolldown', 'vite'];

/** Licences that ask for nothing but their text. Another one is for a person to read first. */
const MAY_BE_BUNDLED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0'];

const versionIn = (folder: string): string => {
  const { name, version } = JSON.parse(
    readFileSync(at(folder, 'package.json'), 'utf8'),
  ) as Bom['components'][0];
  return `${name} ${version}`;
};

/** Names and versions of the packages in the maps of a folder below out/. */
function packagesInMaps(folder: string): string[] {
  const maps = (readdirSync(at('out', folder), { recursive: true }) as string[]).filter((name) =>
    name.endsWith('.map'),
  );
  expect(maps.length).toBeGreaterThan(3);
  const sources = maps.flatMap((name) => {
    const file = at('out', folder, name);
    const { sources: relative } = JSON.parse(readFileSync(file, 'utf8')) as { sources: string[] };
    return relative.map((source) => path.resolve(path.dirname(file), source));
  });
  const packages = sources.map(packageOf).filter((one) => one !== null);
  return [...new Set(packages)].map(versionIn).toSorted();
}

test.each([
  { folder: 'main', place: 'main' },
  { folder: 'renderer', place: 'client' },
])('the bill of materials names what is in $folder, and nothing else', ({ folder, place }) => {
  const inPlace = bom.components.filter((component) => placesOf(component).includes(place));
  const listed = inPlace.filter((component) => !NOT_IN_MAPS.includes(nameOf(component)));
  const found = packagesInMaps(folder);
  expect(listed.map((component) => `${nameOf(component)} ${component.version}`).toSorted()).toEqual(found);
  expect(found.length).toBeGreaterThan(5);
});

test("it names Zoom's SDK and Electron, in the versions that are shipped", () => {
  const listed = bom.components.map((component) => `${nameOf(component)} ${component.version}`);
  const wanted = NOT_IN_MAPS.map((name) => versionIn(`node_modules/${name}`));
  expect(listed).toEqual(expect.arrayContaining(wanted));
  expect(wanted).toContain(`@zoom/meetingsdk ${readFileSync(at('out/zoom/version.txt'), 'utf8')}`);
});

test('it is CycloneDX, by its own schema', () => {
  const require = createRequire(import.meta.url);
  const folder = path.join(
    path.dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res/schema',
  );
  const schema = (name: string): object =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const other of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema(schema(other), `http://cyclonedx.org/schema/${other}`);
  const isValid = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
  expect(isValid(bom), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid({ ...bom, components: [{ name: 'x' }] })).toBe(false);
});

test('each licence is one that may be bundled, and its text is shipped', async () => {
  for (const { name, version, license, texts } of await readComponents()) {
    if (name === '@zoom/meetingsdk') expect(license).toContain('Terms of Use');
    else expect(MAY_BE_BUNDLED, name).toContain(license);
    expect(licences).toContain(`\n${name} ${version}\nLicence: ${license}\n`);
    expect(texts, `${name} ships no licence text`).toMatch(/\S/u);
    expect(licences).toContain(texts);
  }
  expect(licences).toContain('Zoom OSS Attribution');
});
