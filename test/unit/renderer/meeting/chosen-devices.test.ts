// What the SDK gets when it asks for a device: the kiosk's own where it named none, else what it named, and never a
// refusal that would leave the visitor deaf.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_LABELS, type DeviceLabels } from '../../../../contracts/devices.ts';
import { installChosenDevices, type DevicesPage } from '../../../../renderer/meeting/chosen-devices.ts';

const LABELS: DeviceLabels = { camera: 'BRIO', microphone: 'Jabra', speaker: 'Jabra' };
const LISTED = [
  { kind: 'videoinput', label: 'BRIO', deviceId: 'cam' },
  { kind: 'audioinput', label: 'Jabra', deviceId: 'mic' },
  { kind: 'audiooutput', label: 'Jabra', deviceId: 'out' },
];
const ZOOM_AUDIO = { audio: { deviceId: { exact: 'default' }, echoCancellation: true }, video: false };

/** What the browser's own functions were asked for. */
let asked: unknown[];
let sinks: string[];
beforeEach(() => {
  asked = [];
  sinks = [];
});

function open(labels = LABELS, listed = LISTED, fail: (call: number) => string | null = () => null) {
  class Element {
    setSinkId(sink: string): Promise<void> {
      sinks.push(sink);
      return Promise.resolve();
    }
  }
  class Context extends Element {
    createMediaStreamDestination = () => ({ stream: 'silence' });
  }
  const onDeviceChange: (() => void)[] = [];
  const mediaDevices = {
    enumerateDevices: () => Promise.resolve(listed),
    getUserMedia: (constraints: MediaStreamConstraints): Promise<unknown> => {
      asked.push(constraints);
      const error = fail(asked.length);
      return error === null ? Promise.resolve('stream') : Promise.reject(new DOMException('', error));
    },
    addEventListener: (_: string, listener: () => void) => onDeviceChange.push(listener),
  };
  const page = { navigator: { mediaDevices }, AudioContext: Context, HTMLMediaElement: Element };
  const onTrouble = vi.fn();
  const onMissing = vi.fn();
  installChosenDevices(page as unknown as DevicesPage, labels, { onTrouble, onMissing });
  return {
    page,
    mediaDevices,
    onTrouble,
    onMissing,
    change: () => onDeviceChange.forEach((tell) => tell()),
  };
}

describe('what is asked for', () => {
  test.each([
    [
      'the default microphone',
      ZOOM_AUDIO,
      { audio: { deviceId: { exact: 'mic' }, echoCancellation: true }, video: false },
    ],
    [
      'any camera',
      { audio: false, video: { width: 640 } },
      { audio: false, video: { width: 640, deviceId: { exact: 'cam' } } },
    ],
    ['just so', { audio: true }, { audio: { deviceId: { exact: 'mic' } } }],
    [
      'one that was picked',
      { audio: { deviceId: { exact: 'other' } } },
      { audio: { deviceId: { exact: 'other' } } },
    ],
  ])('%s', async (_, wanted, given) => {
    await open().mediaDevices.getUserMedia(wanted as MediaStreamConstraints);
    expect(asked).toEqual([given]);
  });

  test.each([
    ['nothing is chosen', NO_LABELS, LISTED],
    ['it is not there', LABELS, []],
  ])('is left as it is where %s', async (_, labels, listed) => {
    await open(labels, listed).mediaDevices.getUserMedia(ZOOM_AUDIO);
    expect(asked).toEqual([ZOOM_AUDIO]);
  });
});

describe('what fails', () => {
  test('a chosen one that is busy: the system’s own is tried', async () => {
    const { mediaDevices, onTrouble } = open(LABELS, LISTED, (call) =>
      call === 1 ? 'NotReadableError' : null,
    );
    expect(await mediaDevices.getUserMedia(ZOOM_AUDIO)).toBe('stream');
    expect(asked).toHaveLength(2);
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith('microphone', null);
  });

  test('no microphone at all: silence, so that the visitor hears, and the truth', async () => {
    const { mediaDevices, onTrouble } = open(LABELS, LISTED, () => 'NotAllowedError');
    expect(await mediaDevices.getUserMedia(ZOOM_AUDIO)).toBe('silence');
    expect(onTrouble).toHaveBeenCalledExactlyOnceWith('microphone', 'refused');
  });

  test('no camera: the SDK is told as ever, and it works the next time', async () => {
    const { mediaDevices, onTrouble } = open(NO_LABELS, [], (call) => (call === 1 ? 'NotFoundError' : null));
    await expect(mediaDevices.getUserMedia({ video: true })).rejects.toThrow(DOMException);
    await mediaDevices.getUserMedia({ video: true });
    expect(onTrouble.mock.calls).toEqual([
      ['camera', 'missing'],
      ['camera', null],
    ]);
  });
});

test('sound goes to the chosen loudspeaker unless it was sent elsewhere', async () => {
  const { page } = open();
  const element = new page.HTMLMediaElement();
  await element.setSinkId('');
  await element.setSinkId('default');
  await element.setSinkId('other');
  void new page.AudioContext();
  await vi.waitFor(() => expect(sinks).toEqual(['out', 'out', 'other', 'out']));
});

test('what is missing is told at the start and with every plug', async () => {
  const { onMissing, change } = open({ ...LABELS, camera: 'Gone' });
  await vi.waitFor(() => expect(onMissing).toHaveBeenCalledExactlyOnceWith(['camera']));
  change();
  await vi.waitFor(() => expect(onMissing).toHaveBeenCalledTimes(2));
});
