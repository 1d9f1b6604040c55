// What staff read: drawn once, without a browser. Touching and typing are seen end to end.
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { checkResult } from '../../../../../contracts/check.ts';
import type { Incident } from '../../../../../contracts/incident.ts';
import type { AttendanceRow } from '../../../../../contracts/staff.ts';
import { checkWords, english } from '../../../../../contracts/words/index.ts';
import { AttendanceTable } from '../../../../../renderer/shell/staff/AttendanceTable.tsx';
import { CheckGroup } from '../../../../../renderer/shell/staff/CheckGroup.tsx';
import { IncidentsSection } from '../../../../../renderer/shell/staff/IncidentsSection.tsx';
import { NewRoomResult } from '../../../../../renderer/shell/staff/NewRoomResult.tsx';
import { RoomsSection } from '../../../../../renderer/shell/staff/RoomsSection.tsx';
import { draw, INCIDENT, MINUTE, neverAsked, nothing, NOW, read, ROOMS } from './drawn.ts';

const incidents = (list: readonly Incident[]) =>
  createElement(IncidentsSection, { view: { incidents: list, rooms: ROOMS }, locale: 'en-GB', nowMs: NOW });

describe('incidents', () => {
  test('one that is open: what, since when, how many, where, codes, what was tried, what still works', () => {
    const text = read(incidents([INCIDENT]));
    const { staff, title } = english.problems['anonymous-refused'];
    for (const part of [
      title,
      staff,
      'Since',
      '34 minutes',
      '12 visits, 19 refusals',
      'Opening keynote',
      'not-here-any-more',
      'Zoom 4012:',
      'another entry that the room allows: it did not help',
      'Members <only>: invited people only',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/\buntil\b/u);
  });

  test('open ones come first, whatever the order', () => {
    const over = { ...INCIDENT, problem: 'zoom-error', untilMs: NOW - 20 * MINUTE } as const;
    const html = draw(incidents([over, INCIDENT]));
    expect(html.indexOf('data-incident="anonymous-refused"')).toBeLessThan(
      html.indexOf('data-incident="zoom-error"'),
    );
    expect(read(incidents([over]))).toMatch(/until.*14 minutes/u);
  });

  test('none is good news', () => {
    expect(read(incidents([]))).toContain(english.staff.incidents.none);
  });

  test('empty lists are said in words', () => {
    const text = read(incidents([{ ...INCIDENT, zoomCodes: [], tried: [], stillWorks: [] }]));
    const { noCode, triedNothing, worksNothing } = english.staff.incidents;
    for (const part of [noCode, triedNothing, worksNothing]) expect(text).toContain(part);
  });
});

describe('checks', () => {
  const group = (results: Parameters<typeof CheckGroup>[0]['results']) =>
    createElement(CheckGroup, { roomId: null, title: 'This kiosk', results, isBusy: false, onLook: nothing });

  test('every level has its word beside its shape, and its sentence', () => {
    const results = [
      checkResult('assets', null, { finding: 'whole', detail: null }),
      checkResult('clock', null, { finding: 'off', detail: '+94 s' }),
      checkResult('journal-disk', null, { finding: 'full', detail: null }),
      checkResult('signer', null, { finding: 'no-answer', detail: null }),
    ];
    const text = read(group(results));
    for (const word of Object.values(english.staff.check.levels)) expect(text).toContain(word);
    for (const result of results) expect(text).toContain(checkWords(result, english.checks).sentence);
    expect(text).toContain('+94 s');
    const order = [...draw(group(results)).matchAll(/data-check="([a-z-]+)"/gu)].map(([, id]) => id);
    expect(order).toEqual(['journal-disk', 'clock', 'signer', 'assets']);
  });

  test('a finding without a sentence is named, not hidden', () => {
    const odd = { id: 'clock', roomId: null, level: 'red', finding: 'upside-down', detail: null } as const;
    expect(read(group([odd]))).toContain('upside-down');
  });

  test('what was not looked at is not green', () => {
    expect(draw(group([]))).not.toContain('data-level');
    expect(read(group([]))).toContain(english.staff.check.notYet);
  });
});

describe('rooms', () => {
  const rooms = (mayEnterPasscode: boolean) =>
    createElement(RoomsSection, {
      view: { rooms: ROOMS, mayEnterPasscode },
      locale: 'en-GB',
      nowMs: NOW,
      ask: neverAsked,
      onTest: nothing,
    });

  test('a passcode is offered where the venue allows it', () => {
    expect(draw(rooms(true)).match(/data-action="enter-passcode"/gu)).toHaveLength(2);
    expect(draw(rooms(false))).not.toContain('enter-passcode');
  });

  test('attendance: who was in, who never was, and outcomes that are new', () => {
    const row: AttendanceRow = {
      visitId: 'a',
      name: 'Ada <b>',
      roomId: 'keynote',
      entry: 'open',
      person: 'ada@example.com',
      startedAtMs: NOW,
      joinedAtMs: null,
      leftAtMs: null,
      customerKey: 'key',
      registrantId: null,
      outcome: 'beamed-up',
    };
    const rows = [row, { ...row, visitId: 'b', outcome: 'gave-up', isRehearsal: true as const }];
    const text = read(createElement(AttendanceTable, { rows, locale: 'en-GB', nowMs: NOW }));
    for (const part of ['Ada <b>', 'ada@example.com', '–', 'beamed-up', 'gave up', 'rehearsal'])
      expect(text).toContain(part);
    expect(text).toContain('last 24 hours');
    expect(read(createElement(AttendanceTable, { rows: [], locale: 'en-GB', nowMs: NOW }))).toMatch(
      /Nobody.*last 24 hours/u,
    );
  });
});

test('a new room: its number in groups, passcode, link, differences and lines', () => {
  const room = {
    meetingNumber: '85512345678',
    passcode: 'kM4-pLx9',
    joinLink: 'https://zoom.us/j/85512345678',
    differences: [{ field: 'waiting_room', asked: 'false', got: 'true' }],
    venueFileRoom: '{ "id": "talk" }',
    unread: [{ what: 'passcode-rules', problem: 'account-scope-missing', detail: 'user:read' }] as const,
  };
  const text = read(createElement(NewRoomResult, { room, onAnother: nothing }));
  for (const part of [
    '855 1234 5678',
    'kM4-pLx9',
    room.joinLink,
    'waiting_room',
    'Asked',
    'Got',
    'user:read',
    'once IT has put these lines into the venue file',
  ]) {
    expect(text).toContain(part);
  }
  const without = { ...room, passcode: '', differences: [] };
  expect(draw(createElement(NewRoomResult, { room: without, onAnother: nothing }))).not.toContain(
    'data-differences',
  );
});
