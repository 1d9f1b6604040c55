// Loaded with `node -r`: makes the module 'electron' the stand-in, for import and for require alike.
// It must be a -r script, not --import: Playwright's loader is a -r script that requires 'electron'.
'use strict';
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const builtFile = path.resolve(__dirname, '../../../out/stand-ins/electron/electron.js');
const NAMES = ['electron', 'electron/main'];

// What Electron's own start-up adds to `process`.
Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: path.dirname(builtFile) });
for (const [name, version] of Object.entries({ electron: '45.4.1', chrome: '150.0.7871.12' })) {
  Object.defineProperty(process.versions, name, { value: version, enumerable: true });
}

// Playwright's loader calls app.whenReady() while -r scripts run; only the app itself may start the browser.
Object.defineProperty(globalThis, Symbol.for('electron stand-in: is preloading'), {
  value: () => /** @type {NodeJS.Module} */ (/** @type {unknown} */ (module)).isPreloading,
});

const resolveHook = `
  export const resolve = (specifier, context, next) =>
    ${JSON.stringify(NAMES)}.includes(specifier)
      ? { url: ${JSON.stringify(pathToFileURL(builtFile).href)}, format: 'module', shortCircuit: true }
      : next(specifier, context);`;
Module.register(`data:text/javascript,${encodeURIComponent(resolveHook)}`);

/** @type {unknown} */
let loaded;
const loader = /** @type {{ _load: (request: string, ...rest: unknown[]) => unknown }} */ (
  /** @type {unknown} */ (Module)
);
const originalLoad = loader._load;
loader._load = function (request, ...rest) {
  if (!NAMES.includes(request)) return originalLoad.call(this, request, ...rest);
  // require() of an ES module warns on Node 20; whoever starts the stand-in cannot do anything about it.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => {};
  try {
    loaded ??= require(builtFile).default;
  } finally {
    process.emitWarning = emitWarning;
  }
  return loaded;
};
