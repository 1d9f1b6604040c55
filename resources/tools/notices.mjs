// @ts-check
// What a release says of others' work: a bill of materials (CycloneDX) and the licences in full. Part of every build, so
// that no package can be made without. The same sources give the same bytes: no time and no random number is in it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Enums, Models, Serialize, SPDX, Spec } from '@cyclonedx/cyclonedx-library';
import { at } from './say.mjs';
import { readComponents } from './components.mjs';

/** @typedef {import('./components.mjs').Component} Component */

/**
 * @param {string} name
 * @param {string} version
 * @returns {string} a package URL of npm's
 */
export const packageUrl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * @param {{ name: string, version: string, description: string }} app
 * @param {readonly Component[]} components
 * @returns {string} CycloneDX 1.6 as JSON
 */
export function billOfMaterials(app, components) {
  const root = new Models.Component(Enums.ComponentType.Application, app.name, {
    version: app.version,
    description: app.description,
    bomRef: packageUrl(app.name, app.version),
  });
  const bom = new Models.Bom();
  bom.metadata.component = root;
  bom.metadata.lifecycles.add(Enums.LifecyclePhase.Build);
  for (const { name, version, license, places } of components) {
    const [scope, bare] = name.startsWith('@') ? name.split('/') : [undefined, name];
    const purl = packageUrl(name, version);
    const type = places.includes('runtime') ? Enums.ComponentType.Framework : Enums.ComponentType.Library;
    const component = new Models.Component(type, bare ?? name, { version, purl, bomRef: purl });
    if (scope !== undefined) component.group = scope;
    const isKnown = SPDX.isSupportedSpdxId(license);
    component.licenses.add(isKnown ? new Models.SpdxLicense(license) : new Models.NamedLicense(license));
    for (const place of places) component.properties.add(new Models.Property('foyer:place', place));
    bom.components.add(component);
    root.dependencies.add(component.bomRef);
  }
  const normalize = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalize).serialize(bom, { sortLists: true, space: 2 });
}

const PLACES = {
  client: "Foyer's screens",
  main: "Foyer's main process",
  preload: "Foyer's bridge between them",
  zoom: 'files beside the app, as Zoom publishes them',
  runtime: 'what Foyer runs on; LICENSES.chromium.html beside the program names what is inside it',
};

/**
 * @param {readonly Component[]} components
 * @returns {string} each with its licence in full
 */
export function licencesText(components) {
  const line = '='.repeat(100);
  const parts = components.map(({ name, version, license, places, texts }) => {
    const where = places.map((place) => PLACES[/** @type {keyof typeof PLACES} */ (place)]).join('; ');
    return `${line}\n${name} ${version}\nLicence: ${license}\nIn: ${where}\n${line}\n\n${texts}\n`;
  });
  return ["What Foyer ships of others' work, with its licences.\n", ...parts].join('\n');
}

/** Writes both into out/notices. After a build. */
export async function writeNotices() {
  const components = await readComponents();
  const app = JSON.parse(await readFile(at('package.json'), 'utf8'));
  await mkdir(at('out/notices'), { recursive: true });
  await writeFile(at('out/notices/sbom.cdx.json'), billOfMaterials(app, components));
  await writeFile(at('out/notices/third-party-licences.txt'), licencesText(components));
}
