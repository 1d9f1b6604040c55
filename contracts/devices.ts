// Camera, microphone and loudspeaker of a kiosk. A choice is kept as the device's label: its id is another one after every
// wipe, since browsers draw it anew with the storage. Without the schema library: the meeting page loads this file too.

export const DEVICE_KINDS = ['camera', 'microphone', 'speaker'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];
/** What can fail when it is switched on. */
export type InputKind = Exclude<DeviceKind, 'speaker'>;

/** As browsers name the kinds. */
export const BROWSER_KINDS = {
  camera: 'videoinput',
  microphone: 'audioinput',
  speaker: 'audiooutput',
} as const satisfies Record<DeviceKind, string>;

/** Null: whatever the system takes by default. */
export type DeviceLabels = Readonly<Record<DeviceKind, string | null>>;

export const NO_LABELS: DeviceLabels = { camera: null, microphone: null, speaker: null };

/** What the meeting page does with devices by itself; everything else is the visitor's. */
export interface DeviceSettings {
  labels: DeviceLabels;
  /** Computer audio is joined without the visitor's tap. */
  joinsAudio: boolean;
  /** The microphone is muted when audio is joined. */
  joinsMuted: boolean;
  /** The camera is switched on in the room without the visitor's tap. */
  startsCamera: boolean;
}

/** As Zoom and the system have it. */
export const UNTOUCHED: DeviceSettings = {
  labels: NO_LABELS,
  joinsAudio: false,
  joinsMuted: false,
  startsCamera: false,
};

/** As `enumerateDevices` lists it. */
export interface ListedDevice {
  kind: string;
  deviceId: string;
  label: string;
}

/** Chromium writes the USB ids of a camera behind its name; they differ between systems, and people do not type them. */
const plain = (text: string): string => text.replace(/\s*\([\da-f]{4}:[\da-f]{4}\)\s*$/iu, '').trim();

/** Not a device: the system's choice under a second name. */
const isAlias = ({ deviceId }: ListedDevice): boolean =>
  deviceId === 'default' || deviceId === 'communications';

/** The devices of one kind, each once. */
export const devicesOf = <D extends ListedDevice>(kind: DeviceKind, listed: readonly D[]): D[] =>
  listed.filter((device) => device.kind === BROWSER_KINDS[kind] && !isAlias(device));

/** The chosen device; null where none is chosen or it is not there now. */
export function findChosen<D extends ListedDevice>(
  kind: DeviceKind,
  { [kind]: wanted }: DeviceLabels,
  listed: readonly D[],
): D | null {
  if (wanted === null) return null;
  const there = devicesOf(kind, listed);
  return (
    there.find((one) => one.label === wanted) ??
    there.find((one) => plain(one.label) === plain(wanted)) ??
    null
  );
}

/** The kinds whose chosen device is not there. A list without names (no permission) tells nothing. */
export function missingKinds(labels: DeviceLabels, listed: readonly ListedDevice[]): DeviceKind[] {
  return DEVICE_KINDS.filter((kind) => {
    const isNamed = devicesOf(kind, listed).every((one) => one.label !== '');
    return labels[kind] !== null && isNamed && findChosen(kind, labels, listed) === null;
  });
}

export const DEVICE_TROUBLES = ['missing', 'busy', 'refused', 'failed'] as const;
export type DeviceTrouble = (typeof DEVICE_TROUBLES)[number];

/** By the name of what `getUserMedia` rejects with (W3C Media Capture and Streams, 10.2). */
const TROUBLE_BY_NAME: ReadonlyMap<string, DeviceTrouble> = new Map([
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
]);

export const troubleOf = (errorName: string): DeviceTrouble => TROUBLE_BY_NAME.get(errorName) ?? 'failed';
