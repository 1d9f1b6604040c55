// One build for everything: shell and meeting page, main, preload; and, never shipped, the stand-ins.
import { builtinModules } from 'node:module';
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { listBundledPackages } from './resources/tools/bundled-packages.mjs';
import { writeNotices } from './resources/tools/notices.mjs';

const at = (...parts: string[]): string => path.join(import.meta.dirname, ...parts);
const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** What the meeting page loads of the SDK: both views, their own React, the media assets, the client view's parts. */
const SDK_FILES = ['zoom-meeting-embedded-ES5.min.js', 'zoom-meeting-6.2.0.min.js', 'lib', 'ui'];

/** Parts of the client view that a kiosk switches off (renderer/meeting/client-view-options.ts): 7 MB. */
const SWITCHED_OFF =
  /preview|InviteDialog|ReportProblem|ZoomPhone|[/\\](?:7685|7248|3543|8473|5174)\.zoom-meetingsdk/u;

/** Path → bytes, for the check that the installed files are whole (main/health/). */
async function sizesBelow(folder: string): Promise<Record<string, number>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((file) => file.isFile())
    .map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file).replaceAll(path.sep, '/'), (await stat(file)).size] as const;
    });
  return Object.fromEntries((await Promise.all(sizes)).toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Copies the SDK's bundles as they are, once per SDK version: they are served, never re-bundled. */
function zoomSdk(): Plugin {
  return {
    name: 'foyer-zoom-sdk',
    applyToEnvironment: (environment) => environment.name === 'client',
    async buildStart() {
      const from = at('node_modules/@zoom/meetingsdk');
      const to = at('out/zoom');
      const { version } = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8')) as {
        version: string;
      };
      const stamp = path.join(to, 'version.txt');
      const isThere = async (file: string): Promise<boolean> =>
        (await stat(path.join(to, file)).catch(() => null)) !== null;
      const areThere = await Promise.all(['manifest.json', ...SDK_FILES].map(isThere));
      if (!areThere.includes(false) && (await readFile(stamp, 'utf8').catch(() => '')) === version) return;
      await rm(to, { recursive: true, force: true });
      await mkdir(to, { recursive: true });
      for (const file of SDK_FILES) {
        const filter = (source: string): boolean => !SWITCHED_OFF.test(source);
        await cp(path.join(from, 'dist', file), path.join(to, file), { recursive: true, filter });
      }
      await writeFile(path.join(to, 'manifest.json'), JSON.stringify(await sizesBelow(to)));
      await writeFile(stamp, version);
    },
  };
}

/** A bundle for Node: everything inside but Electron and Node's own modules. */
function forNode(
  outDir: string,
  input: Record<string, string>,
  external: (string | RegExp)[],
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { conditions: ['node', 'import', 'module', 'default'], noExternal: true, external: [] },
    build: {
      outDir: at(outDir),
      emptyOutDir: true,
      // Electron 45 carries Node 24; the stand-in runs main on Node 20.
      target: 'node20',
      ssr: true,
      minify: false,
      sourcemap: true,
      rolldownOptions: { input, external, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  };
}

export default defineConfig({
  root: at('renderer'),
  base: './',
  plugins: [react(), zoomSdk(), listBundledPackages()],
  environments: {
    client: {
      build: {
        outDir: at('out/renderer'),
        emptyOutDir: true,
        target: 'chrome148',
        sourcemap: true,
        modulePreload: { polyfill: false },
        reportCompressedSize: false,
        rolldownOptions: {
          input: {
            shell: at('renderer/shell/index.html'),
            firstRun: at('renderer/shell/first-run.html'),
            meeting: at('renderer/meeting/index.html'),
            devices: at('renderer/meeting/devices.html'),
          },
        },
      },
    },
    main: forNode('out/main', { index: at('main/index.ts') }, ['electron', /^electron\//u, ...nodeModules]),
    preload: {
      consumer: 'server',
      resolve: { noExternal: true },
      build: {
        outDir: at('out/preload'),
        emptyOutDir: true,
        target: 'chrome148',
        ssr: true,
        minify: false,
        sourcemap: false,
        rolldownOptions: {
          input: at('preload/index.ts'),
          external: ['electron'],
          // A sandboxed preload is one CommonJS file.
          output: { format: 'cjs', entryFileNames: 'index.cjs', codeSplitting: false },
        },
      },
    },
    standIns: forNode(
      'out/stand-ins',
      {
        'electron/electron': at('test/stand-ins/electron/index.ts'),
        'zoom/cli': at('test/stand-ins/zoom/cli.ts'),
      },
      nodeModules,
    ),
  },
  builder: {
    async buildApp(builder) {
      const wanted = Object.values(builder.environments).filter(({ name }) => name !== 'ssr');
      await Promise.all(wanted.map((environment) => builder.build(environment)));
      await writeNotices();
    },
  },
});
