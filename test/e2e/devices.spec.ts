// Which camera, microphone and loudspeaker the unmodified SDK takes, and that a visit goes on without any. What the
// browser was asked for and gave is noted in front of it; refusals are the browser's own errors, put in its place.
import { english } from '../../contracts/words/index.ts';
import { expect, launchFoyer, test, type Foyer, type LaunchOptions } from './launch-foyer.ts';
import { expectInRoom } from './looks.ts';
import { meetingFrame } from './meeting-frame.ts';

/** Chromium's fake devices: two cameras, two microphones, two loudspeakers and their defaults. */
const TWO_OF_EACH = '--use-fake-device-for-media-stream=device-count=2';

interface Noted {
  tracks: string[];
  sinks: string[];
}

/** Runs in every page before its own scripts. @param failsWith by kind: an error instead of a stream. */
function noteDevices(failsWith: { audio?: string; video?: string; isUnplugged?: boolean }): void {
  const noted: Noted = ((window as never as { noted: Noted }).noted = { tracks: [], sinks: [] });
  // oxlint-disable-next-line typescript/unbound-method -- called with the page's own `this` below
  const { getUserMedia, enumerateDevices } = MediaDevices.prototype;
  MediaDevices.prototype.getUserMedia = async function (this: MediaDevices, asked) {
    const error = asked?.video ? failsWith.video : failsWith.audio;
    if (error === 'OverconstrainedError') throw new OverconstrainedError('deviceId');
    if (error !== undefined) throw new DOMException('played by the test', error);
    const stream = await getUserMedia.call(this, asked);
    for (const { label } of stream.getTracks()) noted.tracks.push(label);
    return stream;
  };
  MediaDevices.prototype.enumerateDevices = async function (this: MediaDevices) {
    const listed = await enumerateDevices.call(this);
    return failsWith.isUnplugged ? listed.filter(({ kind }) => kind === 'audiooutput') : listed;
  };
  // oxlint-disable-next-line typescript/unbound-method -- as above
  const { setSinkId } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.setSinkId = async function (this: HTMLMediaElement, id) {
    const listed = await enumerateDevices.call(navigator.mediaDevices);
    noted.sinks.push(listed.find((one) => one.kind === 'audiooutput' && one.deviceId === id)?.label ?? id);
    await setSinkId.call(this, id);
  };
}

async function open(
  options: LaunchOptions = {},
  failsWith: Parameters<typeof noteDevices>[0] = {},
): Promise<Foyer> {
  const foyer = await launchFoyer({ args: [TWO_OF_EACH], ...options });
  await foyer.page.context().addInitScript(noteDevices, failsWith);
  return foyer;
}

const noted = (foyer: Foyer): Promise<Noted> =>
  meetingFrame(foyer).evaluate(() => (window as never as { noted: Noted }).noted);
const joinAudio = (foyer: Foyer) => foyer.meeting.locator("button:has([aria-label^='Headphone'])");
const startCamera = (foyer: Foyer) => foyer.meeting.locator("button:has([aria-label^='Video Off'])");
const DEFAULTS = ['Fake Default Audio Input', 'fake_device_0'];
/** Zoom calls a microphone on before the browser has given it. */
const expectTracks = (foyer: Foyer, labels: readonly string[]): Promise<void> =>
  expect.poll(async () => [...new Set((await noted(foyer)).tracks)].toSorted()).toEqual(labels);
/** Several launches side by side are slow on a small machine. */
test.beforeEach(() => test.slow());

const bar = (foyer: Foyer) => foyer.page.locator('.bar');

test('the chosen camera, microphone and loudspeaker are those that the SDK uses', async () => {
  const foyer = await open({
    venueFile: {
      devices: { camera: 'fake_device_1', microphone: 'Fake Audio Input 2', speaker: 'Fake Audio Output 2' },
    },
  });
  await foyer.visit('joins');
  await foyer.expectScreen('in-room', 45_000);
  await joinAudio(foyer).click();
  await expect(bar(foyer)).toContainText(english.inRoom.microphone.on);
  await startCamera(foyer).click();
  await expect(bar(foyer)).toContainText(english.inRoom.camera.on);
  await expectTracks(foyer, ['Fake Audio Input 2', 'fake_device_1']);
  expect((await noted(foyer)).sinks.at(-1)).toBe('Fake Audio Output 2');
  await foyer.close();
});

test('one that was chosen and is not there is no obstacle: the default is used, and staff are told', async () => {
  const foyer = await open({ venueFile: { devices: { camera: 'Logitech BRIO', microphone: 'Jabra' } } });
  await foyer.visit('joins');
  await foyer.expectScreen('in-room', 45_000);
  await joinAudio(foyer).click();
  await expect(bar(foyer)).toContainText(english.inRoom.microphone.on);
  await startCamera(foyer).click();
  await expect(bar(foyer)).toContainText(english.inRoom.camera.on);
  await expectTracks(foyer, DEFAULTS);
  await foyer.backToRooms();
  await expect(foyer.page.getByText(english.problems['device-missing'].staff)).toBeVisible();
  await foyer.close();
});

// The browser's other refusals are rows of the unit tests; all four were seen here.
for (const [why, error] of [
  ['missing', 'NotFoundError'],
  ['unplugged while chosen', 'OverconstrainedError'],
] as const) {
  test(`neither camera nor microphone (${why}): the visitor is in, hears the room, and is told`, async () => {
    const foyer = await open(
      { venueFile: { devices: { camera: 'fake_device_1' } } },
      { audio: error, video: error, isUnplugged: error === 'NotFoundError' },
    );
    await foyer.visit('joins');
    await foyer.expectScreen('in-room', 45_000);
    await expectInRoom(foyer);
    await joinAudio(foyer).click();
    await expect(bar(foyer)).toContainText(english.devices.inRoom.without.microphone);
    await expect(bar(foyer)).toContainText(english.inRoom.microphone.off);
    // Zoom's own audio is joined: there is nothing more to tap.
    await expect(joinAudio(foyer)).toHaveCount(0, { timeout: 45_000 });
    await startCamera(foyer).click();
    await expect(bar(foyer)).toContainText(english.inRoom.camera.off);
    // Whatever Zoom says of it goes by itself, and the toolbar can be used.
    await expect(startCamera(foyer)).toBeEnabled();
    await foyer.backToRooms();
    await foyer.close();
  });
}

test('by config: audio joined at once and muted, camera on, without a tap', async () => {
  const foyer = await open({
    venueFile: { devices: { joinAudio: true, joinMuted: true, cameraOnJoin: true } },
  });
  await foyer.visit('joins');
  await foyer.expectScreen('in-room', 45_000);
  await expect(joinAudio(foyer)).toHaveCount(0, { timeout: 45_000 });
  await expect(bar(foyer)).toContainText(english.inRoom.camera.on);
  await expect(bar(foyer)).toContainText(english.inRoom.microphone.off);
  await expectTracks(foyer, DEFAULTS);
  await foyer.close();
});
