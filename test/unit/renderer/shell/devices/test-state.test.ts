// What the screens show of a test of the devices, from what its page has told.
import { expect, test } from 'vitest';
import type { FromDevicesPage } from '../../../../../contracts/devices-port.ts';
import {
  afterMessage,
  AT_TEST_START,
  withoutPage,
} from '../../../../../renderer/shell/devices/test-state.ts';

const after = (...messages: FromDevicesPage[]) => messages.reduce(afterMessage, AT_TEST_START);
const WORKS: FromDevicesPage = { type: 'works', kind: 'microphone', label: 'Jabra' };
const level = (height: number): FromDevicesPage => ({ type: 'level', level: height });

test('each input by itself', () => {
  expect(after(WORKS, { type: 'fails', kind: 'camera', why: 'busy' }).inputs).toEqual({
    microphone: { is: 'works', label: 'Jabra' },
    camera: { is: 'fails', why: 'busy' },
  });
});

test('what can be chosen: the last list', () => {
  const labels = { camera: ['BRIO'], microphone: [], speaker: [] };
  expect(AT_TEST_START.listed).toBeNull();
  expect(
    after({ type: 'listed', labels: { ...labels, camera: [] } }, { type: 'listed', labels }).listed,
  ).toEqual(labels);
});

test('a voice counts as heard, also when it is over; a quiet room does not', () => {
  expect(after(WORKS, level(0.49))).toMatchObject({ level: 0.49, wasHeard: false });
  expect(after(WORKS, level(0.5), level(0.1))).toMatchObject({ level: 0.1, wasHeard: true });
});

test('another microphone has heard nobody yet; another camera changes nothing of that', () => {
  const heard = [WORKS, level(0.9)];
  expect(after(...heard, { ...WORKS, label: 'Built-in' })).toMatchObject({ level: 0, wasHeard: false });
  expect(after(...heard, { type: 'fails', kind: 'microphone', why: 'missing' })).toMatchObject({ level: 0 });
  expect(after(...heard, { type: 'works', kind: 'camera', label: 'BRIO' })).toMatchObject({
    level: 0.9,
    wasHeard: true,
  });
});

test('the sound: played, or not', () => {
  expect(after({ type: 'played', isHeard: true }).sound).toBe('played');
  expect(after({ type: 'played', isHeard: false }).sound).toBe('failed');
});

test('without a page nothing works, and nobody waits', () => {
  expect(withoutPage(AT_TEST_START)).toMatchObject({
    inputs: { camera: { is: 'fails', why: 'failed' }, microphone: { is: 'fails', why: 'failed' } },
    sound: 'failed',
  });
});
