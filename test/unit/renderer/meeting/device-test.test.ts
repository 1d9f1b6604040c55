// The look at camera, microphone and sound: what is switched on, what is told of it, and that nothing stays on.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromDevicesPage } from '../../../../contracts/devices-port.ts';
import { NO_LABELS, type DeviceLabels } from '../../../../contracts/devices.ts';
import { createDeviceTest } from '../../../../renderer/meeting/device-test.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const LISTED = [
  { kind: 'videoinput', label: 'BRIO', deviceId: 'cam' },
  { kind: 'videoinput', label: 'Built-in', deviceId: 'cam-2' },
  { kind: 'audioinput', label: 'Default - Jabra', deviceId: 'default' },
  { kind: 'audioinput', label: 'Jabra', deviceId: 'mic' },
  { kind: 'audiooutput', label: 'Jabra', deviceId: 'out' },
];

/** A stream of one track that can be pulled out. */
function createStream(label: string) {
  const ended: (() => void)[] = [];
  const stop = vi.fn();
  const track = { label, stop, addEventListener: (_: string, listener: () => void) => ended.push(listener) };
  return { stream: { getTracks: () => [track] }, stop, pullOut: () => ended.forEach((tell) => tell()) };
}

type Answer = ReturnType<typeof createStream>;

function open(labels: DeviceLabels = NO_LABELS, listed = LISTED) {
  const told: FromDevicesPage[] = [];
  const shown: unknown[] = [];
  const asked: MediaStreamConstraints[] = [];
  const streams: Answer[] = [];
  const changes: (() => void)[] = [];
  const contexts = { closed: 0, sinks: [] as string[] };
  const world = {
    listed,
    answer: (constraints: MediaStreamConstraints): Promise<Answer> =>
      Promise.resolve(createStream(constraints.video === undefined ? 'microphone' : 'camera')),
  };
  const context = () => ({
    createAnalyser: () => ({ fftSize: 4, getFloatTimeDomainData: (into: Float32Array) => into.fill(1) }),
    createMediaStreamSource: () => ({ connect: () => undefined }),
    setSinkId: (sink: string) => {
      contexts.sinks.push(sink);
      return Promise.reject(new Error('no sound'));
    },
    close: () => Promise.resolve((contexts.closed += 1)),
  });
  const mediaDevices = {
    enumerateDevices: () => Promise.resolve(world.listed),
    getUserMedia: async (constraints: MediaStreamConstraints) => {
      asked.push(constraints);
      const answer = await world.answer(constraints);
      streams.push(answer);
      return answer.stream;
    },
    addEventListener: (_: string, listener: () => void) => changes.push(listener),
  };
  const deviceTest = createDeviceTest({
    mediaDevices: mediaDevices as unknown as MediaDevices,
    newContext: () => context() as unknown as AudioContext,
    show: (stream) => shown.push(stream),
    labels,
    tell: (message) => told.push(message),
  });
  return {
    deviceTest,
    world,
    told,
    shown,
    asked,
    streams,
    contexts,
    plug: () => changes.forEach((tell) => tell()),
    settle: () => vi.advanceTimersByTimeAsync(0),
  };
}

const refuse = (name: string) => (): Promise<never> => Promise.reject(new DOMException('', name));

describe('at the start', () => {
  test('the chosen ones are switched on, exactly those, and then listed by name', async () => {
    const page = open({ camera: 'BRIO', microphone: 'Jabra', speaker: null });
    await page.deviceTest.start();
    expect(page.asked).toEqual([
      { video: { deviceId: { exact: 'cam' } } },
      { audio: { deviceId: { exact: 'mic' } } },
    ]);
    expect(page.told).toEqual([
      { type: 'works', kind: 'camera', label: 'camera' },
      { type: 'works', kind: 'microphone', label: 'microphone' },
      {
        type: 'listed',
        labels: { camera: ['BRIO', 'Built-in'], microphone: ['Jabra'], speaker: ['Jabra'] },
      },
    ]);
    expect(page.shown.at(-1)).toBe(page.streams[0]?.stream);
  });

  test('the system’s own where none is chosen or the chosen one is away', async () => {
    const page = open({ camera: 'Gone', microphone: null, speaker: null });
    await page.deviceTest.start();
    expect(page.asked).toEqual([{ video: true }, { audio: true }]);
  });

  test.each([
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['NotAllowedError', 'refused'],
    ['AbortError', 'failed'],
  ])('%s is told as %s, and the list comes all the same', async (name, why) => {
    const page = open();
    page.world.answer = refuse(name);
    await page.deviceTest.start();
    expect(page.told.slice(0, 2)).toEqual([
      { type: 'fails', kind: 'camera', why },
      { type: 'fails', kind: 'microphone', why },
    ]);
    expect(page.told.at(-1)).toMatchObject({ type: 'listed' });
  });

  test('devices without a name are not offered', async () => {
    const page = open(NO_LABELS, [{ kind: 'videoinput', label: '', deviceId: 'x' }]);
    await page.deviceTest.start();
    expect(page.told.at(-1)).toMatchObject({ labels: { camera: [], microphone: [], speaker: [] } });
  });
});

test('the microphone’s level is told while it is on, and no longer', async () => {
  const page = open();
  await page.deviceTest.start();
  vi.advanceTimersByTime(200);
  expect(page.told.filter(({ type }) => type === 'level')).toEqual(
    Array(2).fill({ type: 'level', level: 1 }),
  );
  page.deviceTest.stop();
  vi.advanceTimersByTime(10_000);
  expect(page.told.filter(({ type }) => type === 'level')).toHaveLength(2);
  expect(page.contexts.closed).toBe(1);
});

describe('another choice', () => {
  test('the old one is switched off before the new one is on', async () => {
    const page = open();
    await page.deviceTest.start();
    await page.deviceTest.use('camera', 'Built-in');
    expect(page.streams[0]?.stop).toHaveBeenCalledOnce();
    expect(page.asked.at(-1)).toEqual({ video: { deviceId: { exact: 'cam-2' } } });
  });

  test('that comes while the last one is being switched on: only the last one stays on', async () => {
    const page = open();
    let letIn: (answer: Answer) => void = () => undefined;
    const slow = createStream('slow');
    page.world.answer = () => new Promise((resolve) => (letIn = resolve));
    void page.deviceTest.use('camera', 'BRIO');
    await page.settle();
    const answerSlow = letIn;
    page.world.answer = () => Promise.resolve(createStream('quick'));
    await page.deviceTest.use('camera', 'Built-in');
    answerSlow(slow);
    await page.settle();
    expect(slow.stop).toHaveBeenCalledOnce();
    expect(page.told).toEqual([{ type: 'works', kind: 'camera', label: 'quick' }]);
  });

  test('of a loudspeaker switches nothing on, and counts for the notes', async () => {
    const page = open();
    await page.deviceTest.use('speaker', 'Jabra');
    await page.deviceTest.play();
    expect(page.asked).toEqual([]);
    expect(page.contexts.sinks).toEqual(['out']);
    expect(page.told).toEqual([{ type: 'played', isHeard: false }]);
  });
});

describe('plugs', () => {
  test('one that is pulled out is followed by the next in line', async () => {
    const page = open({ camera: 'BRIO', microphone: null, speaker: null });
    await page.deviceTest.start();
    page.world.listed = LISTED.filter(({ label }) => label !== 'BRIO');
    page.streams[0]?.pullOut();
    await page.settle();
    expect(page.asked.at(-1)).toEqual({ video: true });
  });

  test('what is plugged in is listed, and used where nothing worked', async () => {
    const page = open();
    page.world.answer = refuse('NotFoundError');
    await page.deviceTest.start();
    page.world.answer = () => Promise.resolve(createStream('new'));
    page.told.length = 0;
    page.plug();
    await page.settle();
    expect(page.told.map(({ type }) => type).sort()).toEqual(['listed', 'works', 'works']);
    page.plug();
    await page.settle();
    // Two at the start, two at the first plug: what works is left alone.
    expect(page.asked).toHaveLength(4);
  });
});

describe('SECURITY: nothing stays on', () => {
  test('after the end', async () => {
    const page = open();
    await page.deviceTest.start();
    page.deviceTest.stop();
    for (const { stop } of page.streams) expect(stop).toHaveBeenCalledOnce();
    expect(page.streams).toHaveLength(2);
    expect(page.shown.at(-1)).toBeNull();
    page.plug();
    await page.settle();
    expect(page.asked).toHaveLength(2);
  });

  test('of what was answered after the end', async () => {
    const page = open();
    let letIn: (answer: Answer) => void = () => undefined;
    page.world.answer = () => new Promise((resolve) => (letIn = resolve));
    void page.deviceTest.use('camera', null);
    await page.settle();
    page.deviceTest.stop();
    const late = createStream('late');
    letIn(late);
    await page.settle();
    expect(late.stop).toHaveBeenCalledOnce();
    expect(page.told).toEqual([]);
  });
});
