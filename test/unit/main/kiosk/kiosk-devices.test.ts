// Which devices count: staff's choice on this machine before the venue file's, and what is missing is told once.
import { expect, test, vi } from 'vitest';
import { NO_LABELS, type DeviceKind, type DeviceLabels } from '../../../../contracts/devices.ts';
import { venueFile } from '../../../../contracts/config.ts';
import { createKioskDevices } from '../../../../main/kiosk/kiosk-devices.ts';

const CHOSEN: DeviceLabels = { camera: 'Built-in', microphone: null, speaker: null };

function open(
  devices: object,
  kept: DeviceLabels | null = null,
  isWritable = true,
  locked: readonly DeviceKind[] = [],
) {
  const onChange = vi.fn();
  const keep = vi.fn((_name: string, _labels: unknown) => isWritable);
  const { devices: config } = venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000002' }],
    devices,
  });
  return {
    kiosk: createKioskDevices({
      config,
      isLocked: (kind) => locked.includes(kind),
      store: { find: () => kept as never, keep },
      onChange,
    }),
    onChange,
    keep,
  };
}

test('the venue file presets, and leaves the rest to the system', () => {
  const { kiosk } = open({ camera: 'BRIO', joinMuted: true });
  expect(kiosk.settings()).toEqual({
    labels: { ...NO_LABELS, camera: 'BRIO' },
    joinsAudio: false,
    joinsMuted: true,
    startsCamera: false,
  });
});

test.each([
  ['joinAudio', 'joinsAudio'],
  ['joinMuted', 'joinsMuted'],
  ['cameraOnJoin', 'startsCamera'],
] as const)('"%s" is done in the room', (field, setting) => {
  expect(open({ [field]: true }).kiosk.settings()[setting]).toBe(true);
  expect(open({}).kiosk.settings()[setting]).toBe(false);
});

test('what staff chose on this machine counts before it, the system’s own too', () => {
  expect(open({ camera: 'BRIO', microphone: 'Jabra' }, CHOSEN).kiosk.labels()).toEqual(CHOSEN);
});

test('SECURITY: what a policy lays down is changed by no choice, neither an older one nor a new one', () => {
  const laidDown = { ...CHOSEN, camera: 'BRIO' };
  const { kiosk, keep } = open({ camera: 'BRIO' }, CHOSEN, true, ['camera']);
  expect(kiosk.labels()).toEqual(laidDown);
  expect(kiosk.locked).toEqual(['camera']);
  kiosk.choose({ ...CHOSEN, microphone: 'Jabra' });
  expect(kiosk.settings().labels).toEqual({ ...laidDown, microphone: 'Jabra' });
  expect(keep).toHaveBeenCalledExactlyOnceWith('devices', { ...laidDown, microphone: 'Jabra' });
});

test('a choice counts at once, also where it cannot be kept', () => {
  const { kiosk, keep } = open({}, null, false);
  expect(kiosk.choose(CHOSEN)).toBe(false);
  expect(keep).toHaveBeenCalledExactlyOnceWith('devices', CHOSEN);
  expect(kiosk.settings().labels).toEqual(CHOSEN);
});

test('what is missing is told when it changes, and no longer once it is not chosen any more', () => {
  const { kiosk, onChange } = open({ camera: 'BRIO' });
  expect(kiosk.missing()).toBeNull();
  kiosk.noteMissing(['camera']);
  kiosk.noteMissing(['camera']);
  expect(onChange).toHaveBeenCalledOnce();
  kiosk.choose(NO_LABELS);
  expect(kiosk.missing()).toEqual([]);
  expect(onChange).toHaveBeenCalledTimes(2);
});
