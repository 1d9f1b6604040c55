// Whether the visitor is alone in the room, and whether they talk: what the idle rules ask for.
import { expect, it, vi } from 'vitest';
import { fakeThePage, inRoom, joining } from './component-view-page.ts';

fakeThePage();

it('alone when the last of the others goes, and no more when somebody comes', async () => {
  const { company, facts } = await inRoom();
  company('user-removed', []);
  company('user-removed', []);
  company('user-added', [{ bHold: true }]);
  company('user-added', [{}]);
  expect(facts).toEqual([
    { kind: 'alone', isAlone: true },
    { kind: 'alone', isAlone: false },
  ]);
});

it('alone from the beginning, but not while held in the waiting room', async () => {
  const { company, connection, row, step, facts } = await joining();
  company('user-removed', []);
  connection('Connected');
  row({ bHold: true });
  expect(facts).toEqual([{ kind: 'held' }]);
  row({ bHold: false });
  step(7);
  expect(facts.at(-1)).toEqual({ kind: 'alone', isAlone: true });
});

it('talking while the own voice is heard, and some seconds longer', async () => {
  const { speakers, facts } = await inRoom();
  speakers(2);
  expect(facts).toEqual([]);
  speakers(2, 1);
  await vi.advanceTimersByTimeAsync(4_000);
  speakers(1);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(facts).toEqual([{ kind: 'talking', isTalking: true }]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(facts.at(-1)).toEqual({ kind: 'talking', isTalking: false });
});

it('no more talking when the line breaks, before that is told', async () => {
  const { connection, speakers, row, facts } = await inRoom();
  speakers(1);
  connection('Reconnecting', { reason: 'failover' });
  expect(facts).toEqual([
    { kind: 'talking', isTalking: true },
    { kind: 'talking', isTalking: false },
    { kind: 'reconnecting', reason: 'failover' },
  ]);
  await vi.advanceTimersByTimeAsync(10_000);
  connection('Connected');
  row({});
  speakers(1);
  expect(facts.at(-1)).toEqual({ kind: 'talking', isTalking: true });
});
