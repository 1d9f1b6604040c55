// Electron's permission names and what they are called in Chromium's DevTools. A permission that is not here keeps
// Chromium's default, and prompts are answered with no (--deny-permission-prompts).
import type { Protocol } from '../chromium/protocol.ts';

type CheckHandler = NonNullable<Parameters<Electron.Session['setPermissionCheckHandler']>[0]>;
export type PermissionName = Parameters<CheckHandler>[1];

export interface Descriptor {
  readonly name: string;
  readonly cdp: Protocol.Browser.PermissionDescriptor;
  readonly mediaType?: 'audio' | 'video';
}

const plain = (name: string): Descriptor[] => [{ name, cdp: { name } }];

export const CHROMIUM_NAMES: Partial<Record<PermissionName, Descriptor[]>> = {
  media: [
    { name: 'camera', cdp: { name: 'camera' }, mediaType: 'video' },
    { name: 'microphone', cdp: { name: 'microphone' }, mediaType: 'audio' },
  ],
  geolocation: plain('geolocation'),
  notifications: plain('notifications'),
  'clipboard-read': plain('clipboard-read'),
  'clipboard-sanitized-write': plain('clipboard-write'),
  'idle-detection': plain('idle-detection'),
  'persistent-storage': plain('persistent-storage'),
  'window-management': plain('window-management'),
  'local-fonts': plain('local-fonts'),
  'screen-wake-lock': plain('screen-wake-lock'),
  'speaker-selection': plain('speaker-selection'),
  midi: plain('midi'),
  midiSysex: [{ name: 'midi-sysex', cdp: { name: 'midi', sysex: true } }],
};

/** From the name in navigator.permissions.query to Electron's. */
export function permissionOfQuery(
  queried: string,
): { permission: PermissionName; descriptor: Descriptor } | undefined {
  for (const [permission, descriptors] of Object.entries(CHROMIUM_NAMES) as [
    PermissionName,
    Descriptor[],
  ][]) {
    const descriptor = descriptors.find(({ name }) => name === queried);
    if (descriptor) return { permission, descriptor };
  }
  return undefined;
}
