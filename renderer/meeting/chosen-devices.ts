// Takes the kiosk's own camera, microphone and loudspeaker where the SDK asks for none or for the default, and lets a
// visitor hear the room where no microphone can be had. Must be installed before the SDK; a device that was picked in
// Zoom's own menu is left alone, so that choice counts until the page goes.
import {
  findChosen,
  missingKinds,
  troubleOf,
  type DeviceKind,
  type DeviceLabels,
  type DeviceTrouble,
  type InputKind,
} from '../../contracts/devices.ts';
import type { Sounding } from './sound-test.ts';

export interface DevicesPage {
  navigator: { mediaDevices: MediaDevices };
  AudioContext: typeof AudioContext;
  HTMLMediaElement: { prototype: HTMLMediaElement };
}

export interface ChosenDevicesListener {
  /** `why` null: it works after all. */
  onTrouble: (device: InputKind, why: DeviceTrouble | null) => void;
  /** Chosen devices that are not there now; the system's own are used instead. */
  onMissing: (kinds: DeviceKind[]) => void;
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** ZOOM: audio asks for `{ exact: 'default' }`, video for no device at all (6.2.0). Whoever picks one asks for its id. */
function isOpenTo(constraint: MediaTrackConstraints | boolean | undefined): boolean {
  if (constraint === undefined || constraint === false) return false;
  if (constraint === true || constraint.deviceId === undefined) return true;
  const { deviceId } = constraint;
  const asked =
    typeof deviceId === 'object' && !Array.isArray(deviceId) ? (deviceId.exact ?? deviceId.ideal) : deviceId;
  return asked === '' || asked === 'default';
}

/** `exact`: Chromium takes the default for an `ideal` one. One that is pulled out at this moment is tried as asked. */
const wishing = (
  constraint: MediaTrackConstraints | boolean | undefined,
  id: string,
): MediaTrackConstraints => ({
  ...(typeof constraint === 'object' && constraint),
  deviceId: { exact: id },
});

const isDefaultSink = (sink: unknown): boolean => sink === '' || sink === 'default';

export function installChosenDevices(
  page: DevicesPage,
  labels: DeviceLabels,
  { onTrouble, onMissing }: ChosenDevicesListener,
): void {
  const { mediaDevices } = page.navigator;
  const listDevices = mediaDevices.enumerateDevices.bind(mediaDevices);
  const open = mediaDevices.getUserMedia.bind(mediaDevices);

  async function idOf(kind: DeviceKind): Promise<string | null> {
    if (labels[kind] === null) return null;
    return findChosen(kind, labels, await listDevices().catch(() => []))?.deviceId ?? null;
  }

  async function withChosen(asked: MediaStreamConstraints): Promise<MediaStreamConstraints> {
    const camera = isOpenTo(asked.video) ? await idOf('camera') : null;
    const microphone = isOpenTo(asked.audio) ? await idOf('microphone') : null;
    return {
      ...asked,
      ...(camera !== null && { video: wishing(asked.video, camera) }),
      ...(microphone !== null && { audio: wishing(asked.audio, microphone) }),
    };
  }

  /** A chosen device that is busy or broken is no reason to do without: the system's own comes next. */
  async function openChosen(asked: MediaStreamConstraints): Promise<MediaStream> {
    const wished = await withChosen(asked);
    try {
      return await open(wished);
    } catch (error) {
      const isWorthIt = wished.audio !== asked.audio || wished.video !== asked.video;
      if (!isWorthIt || troubleOf(nameOf(error)) === 'refused') throw error;
      return open(asked);
    }
  }

  /** ZOOM: without a microphone the SDK joins no audio at all, and the visitor hears nothing (6.2.0). */
  const silence = (): MediaStream => new page.AudioContext().createMediaStreamDestination().stream;

  async function openOrExplain(asked: MediaStreamConstraints = {}): Promise<MediaStream> {
    const device: InputKind = isWanted(asked.video) ? 'camera' : 'microphone';
    try {
      const stream = await openChosen(asked);
      onTrouble(device, null);
      return stream;
    } catch (error) {
      onTrouble(device, troubleOf(nameOf(error)));
      if (device === 'microphone') return silence();
      throw error;
    }
  }

  const tellMissing = (): void => {
    void listDevices().then(
      (listed) => onMissing(missingKinds(labels, listed)),
      () => undefined,
    );
  };

  mediaDevices.getUserMedia = openOrExplain;
  routeSound(page, () => idOf('speaker'));
  mediaDevices.addEventListener('devicechange', tellMissing);
  tellMissing();
}

const isWanted = (constraint: MediaTrackConstraints | boolean | undefined): boolean =>
  constraint !== undefined && constraint !== false;

/** Sound that nobody has sent elsewhere goes to the chosen loudspeaker. */
function routeSound(page: DevicesPage, speakerId: () => Promise<string | null>): void {
  for (const { prototype } of [page.HTMLMediaElement, page.AudioContext]) {
    const sounding = prototype as unknown as Sounding;
    sounding.setSinkId = new Proxy(sounding.setSinkId, {
      async apply(setSinkId, target: unknown, [sink]: [unknown]) {
        const id = isDefaultSink(sink) ? await speakerId() : null;
        await (Reflect.apply(setSinkId, target, [id ?? sink]) as Promise<void>);
      },
    });
  }
  page.AudioContext = new Proxy(page.AudioContext, {
    construct(Context, given: [AudioContextOptions?], asked) {
      const context = Reflect.construct(Context, given, asked) as AudioContext & Sounding;
      void context.setSinkId('').catch(() => undefined);
      return context;
    },
  });
}
