// Registering a visitor: what is sent, what is taken from the answer, and which no is whose.
import { describe, expect, test } from 'vitest';
import { register } from '../../../../main/zoom/registrant.ts';
import { createStage, CUT, json, type Met } from './account-stage.ts';

const NUMBER = '81000000001';
const LINK = 'https://zoom.us/w/81000000001?tk=T-k_1.DQ&pwd=abc';
const CREATED = json({ id: 81000000001, join_url: LINK, registrant_id: 'R1', topic: 'Keynote' }, 201);

async function attempt(
  met: Met,
  visitor: { name?: string; email?: string } = {},
  kind: 'meeting' | 'webinar' = 'meeting',
) {
  const stage = createStage({ answers: [met] });
  const result = await register(
    stage.account,
    { meetingNumber: NUMBER, kind },
    { name: 'Ada Lovelace', email: '', customerKey: 'V1aB', madeUpDomain: 'kiosk.example.com', ...visitor },
  );
  const sent: unknown = JSON.parse(stage.seen.at(-1)?.body ?? '');
  return { result, sent, stage };
}

test('a visitor without an address', async () => {
  const { result, sent, stage } = await attempt(CREATED);
  expect(stage.calls()).toEqual([`POST /meetings/${NUMBER}/registrants`]);
  expect(sent).toEqual({ first_name: 'Ada', last_name: 'Lovelace', email: 'v1ab@kiosk.example.com' });
  expect(result).toEqual({
    ok: true,
    value: { tk: 'T-k_1.DQ', registrantId: 'R1', personalLink: LINK, email: 'v1ab@kiosk.example.com' },
  });
});

test('with an address, for a webinar', async () => {
  const { result, sent, stage } = await attempt(CREATED, { email: 'Ada@example.com' }, 'webinar');
  expect(stage.calls()).toEqual([`POST /webinars/${NUMBER}/registrants`]);
  expect(sent).toMatchObject({ email: 'Ada@example.com' });
  expect(result).toMatchObject({ value: { email: 'Ada@example.com' } });
});

test.each<['meeting' | 'webinar', number, number, Met, string]>([
  // the room's kind, what that path says, with which status, what the other path says, what comes of it
  ['meeting', 3000, 400, CREATED, 'R1'],
  ['webinar', 300, 400, CREATED, 'R1'],
  ['webinar', 3001, 404, CREATED, 'R1'],
  ['meeting', 3000, 400, json({ code: 3000 }, 400), 'Zoom 3000'],
  ['webinar', 300, 400, json({ code: 3000 }, 400), 'Zoom 300'],
  ['meeting', 300, 400, CREATED, 'Zoom 300'],
  ['meeting', 3000, 400, json({ code: 4711 }, 400), 'webinar:write:registrant:admin'],
])('a %s that is none, says Zoom %i: the other kind, once', async (kind, code, status, other, wanted) => {
  const otherKind = kind === 'meeting' ? 'webinar' : 'meeting';
  const stage = createStage({
    paths: {
      [`/${kind}s/${NUMBER}/registrants`]: json({ code, message: '' }, status),
      [`/${otherKind}s/${NUMBER}/registrants`]: other,
    },
  });
  const visitor = { name: 'Ada', email: '', customerKey: 'V1', madeUpDomain: 'kiosk.example.com' };
  const result = await register(stage.account, { meetingNumber: NUMBER, kind }, visitor);
  expect(result.ok ? result.value.registrantId : result.detail).toBe(wanted);
  expect(stage.asked.api).toBeLessThanOrEqual(2);
});

test.each<[string, object]>([
  ['Ada', { first_name: 'Ada' }],
  ['Ada King Lovelace', { first_name: 'Ada', last_name: 'King Lovelace' }],
  ['x'.repeat(100), { first_name: 'x'.repeat(64), last_name: 'x'.repeat(36) }],
  [`Ada ${'y'.repeat(100)}`, { first_name: 'Ada', last_name: 'y'.repeat(64) }],
  // 32 pairs are 64 units; half a character is never sent.
  [
    `x${'\u{1F600}'.repeat(40)}`,
    { first_name: `x${'\u{1F600}'.repeat(31)}`, last_name: '\u{1F600}'.repeat(9) },
  ],
])('names: %s', async (name, wanted) => {
  const { sent } = await attempt(CREATED, { name });
  expect(sent).toEqual({ ...wanted, email: 'v1ab@kiosk.example.com' });
});

describe('the answer', () => {
  const answers = (change: object) => json({ join_url: LINK, registrant_id: 'R1', ...change }, 201);

  test.each<[string, Met, string, string | undefined]>([
    ['no link', answers({ join_url: undefined }), 'registration-pending', undefined],
    ['null', answers({ join_url: null }), 'registration-pending', undefined],
    ['empty', answers({ join_url: '' }), 'registration-pending', undefined],
    ['the number alone', json({ id: 81000000001 }, 201), 'registration-pending', undefined],
    ['another shape', json({ foo: 1 }), 'account-answer-wrong', 'registrant_id'],
    [
      'nulls',
      json({ id: null, registrant_id: null, join_url: null }),
      'account-answer-wrong',
      'registrant_id',
    ],
    ['null at all', json(null), 'account-answer-wrong', 'HTTP 200'],
    [
      'a link elsewhere',
      answers({ join_url: 'https://example.com/w/1?tk=x' }),
      'account-answer-wrong',
      'join_url',
    ],
    [
      'a link without a token',
      answers({ join_url: 'https://zoom.us/w/1' }),
      'account-answer-wrong',
      'join_url',
    ],
    [
      'a token like none',
      answers({ join_url: 'https://zoom.us/w/1?tk=%3Cscript' }),
      'account-answer-wrong',
      'join_url',
    ],
    ['no link but a number', answers({ join_url: 5 }), 'account-answer-wrong', 'HTTP 201'],
    ['a field', json({ code: 300, message: 'Validation Failed.' }, 400), 'registration-refused', 'Zoom 300'],
    ['no right', json({ code: 200, message: '' }, 403), 'registration-refused', 'Zoom 200'],
    ['not enabled', json({ code: 404, message: '' }, 404), 'registration-off', 'Zoom 404'],
    ['full', json({ code: 3043, message: '' }, 400), 'registration-closed', 'Zoom 3043'],
    ['full, with 404', json({ code: 3043, message: '' }, 404), 'registration-closed', 'Zoom 3043'],
    ['over', json({ code: 3038, message: '' }, 400), 'registration-closed', 'Zoom 3038'],
    ['the host', json({ code: 3027, message: '' }, 400), 'registration-refused', 'Zoom 3027'],
    [
      'three times today',
      json({ code: 429, message: '… for the registrant' }, 429),
      'registration-limit',
      'Zoom 429',
    ],
    ['gone', json({ code: 3001, message: '' }, 404), 'room-unknown', undefined],
    ['gone, in other words', json({ code: 1001, message: '' }, 404), 'room-unknown', undefined],
    ['a page, 404', new Response('<h1>no</h1>', { status: 404 }), 'account-answer-wrong', 'HTTP 404'],
    ['a page', new Response('<h1>no</h1>', { status: 400 }), 'account-answer-wrong', 'HTTP 400'],
    [
      'no scope',
      json({ code: 4711, message: '' }, 400),
      'account-scope-missing',
      'meeting:write:registrant:admin',
    ],
    ['throttled', json({}, 429, { 'retry-after': '30' }), 'account-throttled', 'HTTP 429'],
    ['cut, so perhaps done', CUT, 'account-unreachable', undefined],
  ])('%s', async (_case, met, problem, detail) => {
    const { result, stage } = await attempt(met);
    expect(result).toEqual({ ok: false, problem, ...(detail !== undefined && { detail }) });
    expect(stage.asked.api).toBe(1);
  });

  test.each<[unknown, string]>([
    [7, '7'],
    [null, ''],
    [undefined, ''],
    [{}, ''],
  ])('registrant id %j', async (registrant_id, registrantId) => {
    const { result } = await attempt(answers({ registrant_id }));
    expect(result).toMatchObject({ ok: true, value: { registrantId } });
  });
});
