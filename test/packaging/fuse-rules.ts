// Electron's fuses as Foyer's packages have them. A fuse that Electron adds has no row here: the test asks for one.
import { FuseV1Options } from '@electron/fuses';

export interface FuseRule {
  /** As electron-builder.yml names it. */
  name: string;
  isOn: boolean;
  reason: string;
}

/** SECURITY: test/packaging/fuses.test.ts reads each back from the packed program. */
export const FUSE_RULES: Readonly<Record<FuseV1Options, FuseRule>> = {
  [FuseV1Options.RunAsNode]: {
    name: 'runAsNode',
    isOn: false,
    reason: 'ELECTRON_RUN_AS_NODE would make Foyer a Node that runs any script with its rights',
  },
  [FuseV1Options.EnableCookieEncryption]: {
    name: 'enableCookieEncryption',
    isOn: true,
    reason: 'what Chromium keeps on disk is read by nobody else',
  },
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: {
    name: 'enableNodeOptionsEnvironmentVariable',
    isOn: false,
    reason: 'NODE_OPTIONS would load code before ours, NODE_EXTRA_CA_CERTS would let anybody be Zoom',
  },
  [FuseV1Options.EnableNodeCliInspectArguments]: {
    name: 'enableNodeCliInspectArguments',
    isOn: false,
    reason: '--inspect and SIGUSR1 would open the main process, secrets included',
  },
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: {
    name: 'enableEmbeddedAsarIntegrityValidation',
    isOn: true,
    reason: 'a changed app.asar does not start (macOS and Windows; Linux has no such check)',
  },
  [FuseV1Options.OnlyLoadAppFromAsar]: {
    name: 'onlyLoadAppFromAsar',
    isOn: true,
    reason: 'a folder "app" put beside app.asar would be run instead of it',
  },
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: {
    name: 'loadBrowserProcessSpecificV8Snapshot',
    isOn: false,
    reason: 'Foyer has no snapshot of its own: a file of that name would be somebody else’s',
  },
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: {
    name: 'grantFileProtocolExtraPrivileges',
    isOn: false,
    reason:
      'no page of ours is a file, and the extra rights took crossOriginIsolated away once (Electron 41)',
  },
};

/** The wire of a runtime on which every fuse stands the wrong way, so that a rule taken out of the configuration shows. */
export const WRONG_WIRE = Object.values(FUSE_RULES)
  .map(({ isOn }) => (isOn ? '0' : '1'))
  .join('');
