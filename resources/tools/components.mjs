// @ts-check
// What of others is in a release, with its licence: the packages that the bundles hold, Zoom's SDK as it is copied, and
// Electron, which the app is packed into.
import { readdirSync, readFileSync } from 'node:fs';
import { at } from './say.mjs';
import { readBundledPackages } from './bundled-packages.mjs';

/**
 * @typedef {object} Component
 * @property {string} name as npm has it
 * @property {string} version
 * @property {string} license an SPDX identifier, or a sentence where there is none
 * @property {string} texts all of its licence files; empty where it ships none, which test/packaging/notices.test.ts refuses
 * @property {string[]} places where it is: a bundle (`client`, `main`, `preload`), `zoom` or `runtime`
 */

/** Not bundled, but shipped as files: folder → place. */
const SHIPPED_AS_FILES = { 'node_modules/@zoom/meetingsdk': 'zoom', 'node_modules/electron': 'runtime' };

/** ZOOM: 6.2.0 says MIT in package.json, and in its LICENSE.md that Zoom's own terms count: the stricter one is named. */
const NAMED_OTHERWISE = {
  '@zoom/meetingsdk':
    "Zoom's API License and Terms of Use, https://zoom.us/docs/en-us/zoom_api_license_and_tou.html",
};

/** MIT by its package.json, and without the text, in its repository too: MIT's own, for the author that is named there. */
const WITHOUT_TEXT = ['lazy-val'];
const MIT = (/** @type {string} */ author) => `MIT License

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge,
publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do
so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE
FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|oss_attribution|third-party)/iu;

/**
 * @param {string} folder below the project
 * @param {string[]} places
 * @returns {Component}
 */
function readComponent(folder, places) {
  const { name, version, license, author } = JSON.parse(readFileSync(at(folder, 'package.json'), 'utf8'));
  const files = readdirSync(at(folder)).filter((file) => LICENCE_FILE.test(file));
  const texts = files.toSorted().map((file) => readFileSync(at(folder, file), 'utf8').trim());
  if (texts.length === 0 && license === 'MIT' && WITHOUT_TEXT.includes(name)) texts.push(MIT(author));
  const named = Object.entries(NAMED_OTHERWISE).find(([other]) => other === name)?.[1];
  return { name, version, license: named ?? license ?? 'none is said', texts: texts.join('\n\n'), places };
}

/** @returns {Promise<Component[]>} by name, after a build */
export async function readComponents() {
  const bundled = [...(await readBundledPackages())].map(([folder, places]) => readComponent(folder, places));
  const files = Object.entries(SHIPPED_AS_FILES).map(([folder, place]) => readComponent(folder, [place]));
  return [...bundled, ...files].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
