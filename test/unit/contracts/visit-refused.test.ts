// After a refusal: what goes along to the next screen, and what goes with the problem.
import { expect, test } from 'vitest';
import { visit, type VisitState, type Way } from '../../../contracts/visit.ts';

const IN = {
  roomId: 'keynote',
  name: 'Ada Lovelace',
  email: 'ada@example.org',
  invitation: 'A-1815',
  attempt: 2,
};
const JOINING: VisitState = { screen: 'joining', ...IN };
const WAYS: readonly Way[] = [{ kind: 'staff', contact: 'the desk' }];
const refusal = { type: 'refused', problem: 'room-full', zoomCode: 4005 } as const;
const REFUSALS = {
  'count-down': { ...refusal, next: { kind: 'count-down', seconds: 30, ways: WAYS } },
  'ask-a-person': { ...refusal, next: { kind: 'ask-a-person', ways: WAYS } },
} as const;

test.each(['count-down', 'ask-a-person'] as const)(
  '%s carries the reference of a failure, and no other problem does',
  (name) => {
    const failed = visit(JOINING, { ...REFUSALS[name], reference: '0a1b2c3d' });
    expect(failed).toMatchObject({ screen: 'problem', reference: '0a1b2c3d' });
    expect(visit(failed, { type: 'retry' })).not.toHaveProperty('reference');
    expect(visit(JOINING, REFUSALS[name])).not.toHaveProperty('reference');
  },
);

test('a full room is left for the other one, with the same details', () => {
  expect(visit(JOINING, { ...refusal, next: { kind: 'move', roomId: 'second' } })).toMatchObject({
    ...IN,
    roomId: 'second',
    attempt: IN.attempt + 1,
  });
});

test('what was typed wrongly comes back to be corrected, whole', () => {
  expect(visit(JOINING, { ...REFUSALS['ask-a-person'], problem: 'not-invited' })).toEqual({
    screen: 'name',
    roomId: 'keynote',
    name: IN.name,
    email: IN.email,
    invitation: IN.invitation,
    problem: 'not-invited',
  });
});

test('ways and the detail for IT are the problem’s, and go with it', () => {
  const failed = visit(JOINING, { ...REFUSALS['ask-a-person'], detail: 'user:read:token:admin' });
  expect(failed).toMatchObject({ ways: WAYS, detail: 'user:read:token:admin' });
  expect(visit(failed, { type: 'retry' })).not.toHaveProperty('ways');
  expect(visit(failed, { type: 'retry' })).not.toHaveProperty('detail');
});
