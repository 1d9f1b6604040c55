// When Foyer may look for an update, take it, put it in: the table, at its edges.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { updates } from '../../../../contracts/config-updates.ts';
import {
  eventsOf,
  refusalOf,
  type Moment,
  type Refusal,
  type Step,
} from '../../../../main/updates/may-update.ts';

const zone = process.env['TZ'];
beforeAll(() => {
  process.env['TZ'] = 'Europe/Berlin';
});
afterAll(() => {
  process.env['TZ'] = zone;
});

const at = (text: string): number => Date.parse(text);
const room = (opens: string | null, closes: string | null): Moment['rooms'][number] => ({
  opensAtMs: opens === null ? null : at(opens),
  closesAtMs: closes === null ? null : at(closes),
});
/** Two days of one event. */
const EVENT = [
  room('2026-12-10T09:00+01:00', '2026-12-10T18:00+01:00'),
  room('2026-12-11T09:00+01:00', '2026-12-11T18:00+01:00'),
];
const settings = updates.parse({});
const NONE = { ...settings, freezeBeforeHours: 0, freezeAfterHours: 0 };

const refusal = (step: Step, now: string, more: Partial<Moment> = {}): Refusal | null =>
  refusalOf(step, {
    nowMs: at(now),
    isInUse: false,
    rooms: EVENT,
    settings,
    lastLookMs: null,
    wasTried: false,
    jitterMs: 0,
    ...more,
  });
const NIGHT = '2026-11-28T03:30+01:00';

test.each<[string, Step, string, Partial<Moment>, Refusal | null]>([
  ['nobody is there', 'look', NIGHT, {}, null],
  ['a visitor', 'look', NIGHT, { isInUse: true }, 'in-use'],
  ['a visitor', 'download', NIGHT, { isInUse: true }, 'in-use'],
  ['a visitor', 'install', NIGHT, { isInUse: true }, 'in-use'],
  ['just looked', 'look', NIGHT, { lastLookMs: at(NIGHT) - 4 * 3_600_000 + 1 }, 'looked-lately'],
  ['looked four hours ago', 'look', NIGHT, { lastLookMs: at(NIGHT) - 4 * 3_600_000 }, null],
  ['the clock was set back since', 'look', NIGHT, { lastLookMs: at(NIGHT) + 5 * 3_600_000 }, null],
  ['just looked', 'install', NIGHT, { lastLookMs: at(NIGHT) }, null],
  ['tried before', 'look', NIGHT, { wasTried: true }, null],
  ['tried before', 'download', NIGHT, { wasTried: true }, 'tried-before'],
  ['tried before', 'install', NIGHT, { wasTried: true }, 'tried-before'],
  ['by day', 'download', '2026-11-28T12:00+01:00', {}, null],
  ['by day', 'install', '2026-11-28T12:00+01:00', {}, 'not-its-time'],
  ['before its time', 'install', '2026-11-28T03:29+01:00', {}, 'not-its-time'],
  ['its time', 'install', NIGHT, {}, null],
  ['after it', 'install', '2026-11-28T05:30+01:00', {}, 'not-its-time'],
  ['not yet this kiosk’s', 'install', NIGHT, { jitterMs: 60_000 }, 'not-its-time'],
  [
    'another time of the venue’s',
    'install',
    '2026-11-28T12:00+01:00',
    { settings: { ...settings, installAt: '12:00' } },
    null,
  ],
  [
    'no longer at the usual one',
    'install',
    NIGHT,
    { settings: { ...settings, installAt: '12:00' } },
    'not-its-time',
  ],
  [
    'a longer freeze before',
    'download',
    '2026-12-07T12:00+01:00',
    { settings: { ...settings, freezeBeforeHours: 72 } },
    'frozen',
  ],
  [
    'a longer freeze after',
    'download',
    '2026-12-12T12:00+01:00',
    { settings: { ...settings, freezeAfterHours: 24 } },
    'frozen',
  ],
  ['two days before the doors', 'install', '2026-12-08T03:30+01:00', {}, null],
  ['48 hours before the doors', 'download', '2026-12-08T09:00+01:00', {}, 'frozen'],
  ['a minute earlier', 'download', '2026-12-08T08:59+01:00', {}, null],
  ['looking is harmless', 'look', '2026-12-10T03:30+01:00', {}, null],
  ['the night in the event', 'install', '2026-12-11T03:30+01:00', {}, 'frozen'],
  [
    'the night in the event, without a freeze round it',
    'install',
    '2026-12-11T03:30+01:00',
    { settings: NONE },
    'frozen',
  ],
  ['12 hours after the last doors', 'download', '2026-12-12T06:00+01:00', {}, null],
  ['a minute earlier', 'download', '2026-12-12T05:59+01:00', {}, 'frozen'],
  ['doors that open in half an hour', 'download', '2026-12-10T08:30+01:00', { settings: NONE }, 'doors-open'],
  [
    'a frozen day, at its first minute',
    'download',
    '2026-12-01T00:00+01:00',
    { settings: { ...settings, freezeDates: [{ from: '2026-12-01', to: '2026-12-02' }] } },
    'frozen',
  ],
  [
    'a frozen day, at its last minute',
    'download',
    '2026-12-02T23:59+01:00',
    { settings: { ...settings, freezeDates: [{ from: '2026-12-01', to: '2026-12-02' }] } },
    'frozen',
  ],
  [
    'the day after',
    'download',
    '2026-12-03T00:00+01:00',
    { settings: { ...settings, freezeDates: [{ from: '2026-12-01', to: '2026-12-02' }] } },
    null,
  ],
  ['a room that never ends', 'install', NIGHT, { rooms: [room('2026-01-01T09:00Z', null)] }, 'frozen'],
  ['rooms without times are no event', 'install', NIGHT, { rooms: [room(null, null)] }, null],
])('%s: %s at %s', (_, step, now, more, expected) => {
  expect(refusal(step, now, more)).toBe(expected);
});

test('rooms three days apart are two events, closer ones are one, in whatever order they stand', () => {
  const january = room('2026-01-10T09:00Z', '2026-01-10T18:00Z');
  const threeDaysOn = room('2026-01-13T18:00Z', '2026-01-13T19:00Z');
  const nearly = room('2026-01-13T17:59Z', '2026-01-13T19:00Z');
  expect(eventsOf([threeDaysOn, january])).toHaveLength(2);
  expect(eventsOf([nearly, january])).toEqual([{ fromMs: january.opensAtMs, toMs: nearly.closesAtMs }]);
  // A short one within a long one does not end it.
  const long = room('2026-01-10T08:00Z', '2026-01-20T18:00Z');
  expect(eventsOf([long, january])).toEqual([{ fromMs: long.opensAtMs, toMs: long.closesAtMs }]);
});
