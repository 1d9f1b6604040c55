// A ticket that cannot be had: the same ladder as Zoom's own refusals, and what the visitor typed stays.
import { beforeEach, expect, test } from 'vitest';
import type { Refused } from '../../../../contracts/channels.ts';
import { failure } from '../../../../contracts/result.ts';
import type { Snapshot } from '../../../../renderer/shell/visit/snapshot.ts';
import { createWorld, settle, type World } from './fakes.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});

const state = (): Snapshot['state'] => world.controller.snapshot().state;

const refused = (more: Partial<Refused>): Refused => ({
  kind: 'refused',
  problem: 'account-scope-missing',
  zoomCode: null,
  detail: null,
  next: { kind: 'ask-a-person', ways: [] },
  ...more,
});

test('its problem, ways and detail are those of main, and the page goes', async () => {
  const ways = [{ kind: 'staff', contact: 'the desk' }] as const;
  world.main.ticketRefusals = [
    refused({ detail: 'meeting:write:registrant:admin', next: { kind: 'ask-a-person', ways } }),
  ];
  await world.toJoining();
  expect(state()).toMatchObject({
    screen: 'problem',
    problem: 'account-scope-missing',
    detail: 'meeting:write:registrant:admin',
    ways,
  });
  expect(world.log.slice(-2)).toEqual(['page 1 ending', 'page 1 gone']);
  expect(world.log).not.toContain('page 1 told join');
});

test('join-again takes a fresh page and a fresh ticket', async () => {
  world.main.ticketRefusals = [refused({ next: { kind: 'join-again' } })];
  await world.toJoining();
  await world.say({ kind: 'warm' });
  expect(world.log.slice(-4)).toEqual(['freshFrame', 'page 2 opened', 'ticket Ada', 'page 2 told join']);
});

test('a page that breaks while main prepares the ticket counts once', async () => {
  world.main.ticketRefusals = [refused({})];
  world.main.onTicket = () => world.page().onTrouble('page-gone');
  await world.toJoining();
  expect(world.reports).toEqual([{ kind: 'page-gone' }]);
  expect(world.screen()).toBe('joining');
});

test('a name that the list does not know: back in the field, nothing lost, and again with a name', async () => {
  world.main.ticketRefusals = [refused({ problem: 'name-empty' })];
  await world.chooseRoom();
  world.controller.act({ type: 'name-given', name: '', email: 'ada@example.org', invitation: 'A-1815' });
  await settle();
  expect(state()).toEqual({
    screen: 'name',
    roomId: 'keynote',
    name: '',
    email: 'ada@example.org',
    invitation: 'A-1815',
    problem: 'name-empty',
  });
  await world.say({ kind: 'warm' });
  world.controller.act({ type: 'name-given', name: 'Ada', email: '', invitation: 'A-1815' });
  await settle();
  expect(world.log.slice(-2)).toEqual(['ticket Ada A-1815', 'page 2 told join']);
  expect(world.log.filter((line) => line.startsWith('startVisit'))).toHaveLength(1);
});

test('the name on the ticket is the one that is shown, and forgotten with the visit', async () => {
  await world.chooseRoom();
  await world.giveName('A. King');
  expect(world.controller.snapshot().userName).toBe('');
  await world.say({ kind: 'warm' });
  await world.say({ kind: 'joined' });
  expect(world.controller.snapshot().userName).toBe('Ada');
  world.controller.act({ type: 'leave' });
  expect(world.controller.snapshot().userName).toBe('');
});

test('a full room: the other one is asked for, with the same name, and the first one is named', async () => {
  await world.toJoining();
  world.main.verdict = refused({
    problem: 'room-full',
    zoomCode: 4005,
    next: { kind: 'move', roomId: 'overflow' },
  });
  await world.say({ kind: 'refused', facts: {} });
  expect(world.controller.snapshot()).toMatchObject({
    fullRoomId: 'keynote',
    state: { screen: 'joining', roomId: 'overflow', name: 'Ada' },
  });
  // The other room may have the other view.
  expect(world.framesFor).toEqual(['keynote', 'overflow']);
  // A second try in there is still on the way from the full one; in the room it is over.
  world.main.verdict = refused({ next: { kind: 'join-again' } });
  await world.say({ kind: 'refused', facts: {} });
  expect(world.controller.snapshot().fullRoomId).toBe('keynote');
  await world.say({ kind: 'warm' });
  await world.say({ kind: 'joined' });
  expect(world.controller.snapshot().fullRoomId).toBeNull();
});

test('a failure without a verdict brings its detail', async () => {
  world.main.ticketFails = failure('account-scope-missing', 'meeting:read:meeting');
  await world.toJoining();
  expect(state()).toMatchObject({ screen: 'problem', detail: 'meeting:read:meeting' });
});
