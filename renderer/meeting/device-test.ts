// Switches camera and microphone on for a look, follows what is plugged in and out, and plays two notes. The browser's
// devices come in by parameter.
import type { FromDevicesPage } from '../../contracts/devices-port.ts';
import {
  DEVICE_KINDS,
  devicesOf,
  findChosen,
  troubleOf,
  type DeviceKind,
  type DeviceLabels,
  type InputKind,
} from '../../contracts/devices.ts';
import { meterLevel, playNotes } from './sound-test.ts';

export interface DeviceTestDeps {
  mediaDevices: Pick<MediaDevices, 'enumerateDevices' | 'getUserMedia' | 'addEventListener'>;
  newContext: () => AudioContext;
  /** Shows the camera's picture, or none. */
  show: (stream: MediaStream | null) => void;
  /** What is chosen when the test begins. */
  labels: DeviceLabels;
  tell: (message: FromDevicesPage) => void;
}

export interface DeviceTest {
  start(): Promise<void>;
  use(kind: DeviceKind, label: string | null): Promise<void>;
  play(): Promise<void>;
  /** Switches everything off. */
  stop(): void;
}

const INPUTS = ['camera', 'microphone'] as const satisfies readonly InputKind[];

export function createDeviceTest({
  mediaDevices,
  newContext,
  show,
  tell,
  ...given
}: DeviceTestDeps): DeviceTest {
  let labels = given.labels;
  let isOver = false;
  const running: Record<InputKind, MediaStream | null> = { camera: null, microphone: null };
  /** Of what was asked last: an answer that comes after another wish is switched off at once. */
  const wishes: Record<InputKind, number> = { camera: 0, microphone: 0 };
  let stopMeter = (): void => undefined;

  const listed = (): Promise<MediaDeviceInfo[]> => mediaDevices.enumerateDevices().catch(() => []);

  function switchOff(kind: InputKind): void {
    running[kind]?.getTracks().forEach((track) => track.stop());
    running[kind] = null;
    if (kind === 'camera') show(null);
    else stopMeter();
  }

  async function switchOn(kind: InputKind): Promise<void> {
    const wish = ++wishes[kind];
    switchOff(kind);
    const chosen = findChosen(kind, labels, await listed());
    const track = chosen === null ? true : { deviceId: { exact: chosen.deviceId } };
    try {
      const stream = await mediaDevices.getUserMedia(kind === 'camera' ? { video: track } : { audio: track });
      if (isOver || wish !== wishes[kind]) return stream.getTracks().forEach((each) => each.stop());
      running[kind] = stream;
      const [first] = stream.getTracks();
      // Pulled out: the next one in line takes over, or its absence is told.
      first?.addEventListener('ended', () => void switchOn(kind));
      tell({ type: 'works', kind, label: first?.label ?? '' });
      if (kind === 'camera') show(stream);
      else stopMeter = meterLevel(newContext(), stream, (level) => tell({ type: 'level', level }));
    } catch (error) {
      if (wish === wishes[kind])
        tell({ type: 'fails', kind, why: troubleOf(error instanceof Error ? error.name : '') });
    }
  }

  async function tellListed(): Promise<void> {
    const devices = await listed();
    const names = (kind: DeviceKind): string[] => [
      ...new Set(devicesOf(kind, devices).map(({ label }) => label)),
    ];
    const byKind = Object.fromEntries(DEVICE_KINDS.map((kind) => [kind, names(kind).filter(Boolean)]));
    tell({ type: 'listed', labels: byKind as Record<DeviceKind, string[]> });
  }

  /** Names are told to whoever has been let in once; so again after the inputs are on. */
  async function start(): Promise<void> {
    await Promise.all(INPUTS.map(switchOn));
    await tellListed();
    mediaDevices.addEventListener('devicechange', () => {
      if (isOver) return;
      void tellListed();
      for (const kind of INPUTS) if (running[kind] === null) void switchOn(kind);
    });
  }

  return {
    start,
    async use(kind, label) {
      labels = { ...labels, [kind]: label };
      if (kind !== 'speaker') await switchOn(kind);
    },
    async play() {
      const speaker = findChosen('speaker', labels, await listed());
      tell({ type: 'played', isHeard: await playNotes(newContext(), speaker?.deviceId ?? '') });
    },
    stop() {
      isOver = true;
      for (const kind of INPUTS) switchOff(kind);
    },
  };
}
