// What is seen from outside, and when.
import { expect, test } from 'vitest';
import { failure } from '../../../../contracts/result.ts';
import { START } from '../../../../contracts/visit.ts';
import { outsideAttributes } from '../../../../renderer/shell/outside-attributes.ts';
import { createWorld } from './fakes.ts';

const snapshot = async () => (await createWorld()).controller.snapshot();

test('no screen before main has answered', async () => {
  const before = { ...(await snapshot()), venue: null, state: START };
  expect(outsideAttributes(before)).toEqual({});
  expect(outsideAttributes(await snapshot())).toEqual({ 'data-screen': 'rooms' });
});

test('the staff screen is a screen of its own', async () => {
  expect(outsideAttributes({ ...(await snapshot()), isStaffOpen: true })).toEqual({ 'data-screen': 'staff' });
});

test('an opening that failed is a problem', async () => {
  const failed = { ...(await snapshot()), venue: null, openingFailure: failure('internal') };
  expect(outsideAttributes(failed)).toEqual({ 'data-screen': 'problem', 'data-problem': 'internal' });
});

test.each([
  [4005, { 'data-zoom-code': 4005 }],
  [null, {}],
])('a problem of the visit, with Zoom code %s', async (zoomCode, more) => {
  const state = {
    screen: 'problem',
    roomId: 'a',
    name: 'Ada',
    email: '',
    invitation: '',
    ways: [],
    attempt: 1,
    problem: 'room-full',
    zoomCode,
    retrySeconds: null,
  } as const;
  expect(outsideAttributes({ ...(await snapshot()), state })).toEqual({
    'data-screen': 'problem',
    'data-problem': 'room-full',
    ...more,
  });
});
