// A shell that says nothing is hung; one that had no turn because nobody had is not.
import { expect, test } from 'vitest';
import { createShellPulse } from '../../../../main/kiosk/heartbeat.ts';

const NOBODY = { isSomebodyThere: false };

function watch() {
  let tick = (): void => undefined;
  let silences = 0;
  let nowMs = 0;
  const pulse = createShellPulse({
    onSilent: () => (silences += 1),
    monotonicMs: () => nowMs,
    every: (_ms, action) => {
      tick = action;
    },
  });
  const beats = (count: number, eachMs = 1_000): void => {
    for (let beat = 0; beat < count; beat++) {
      nowMs += eachMs;
      tick();
    }
  };
  return { pulse, beats, silences: () => silences };
}

test('silence of ten beats, said once', () => {
  const { pulse, beats, silences } = watch();
  pulse.beat(NOBODY);
  beats(10);
  expect(silences()).toBe(0);
  beats(1);
  expect(silences()).toBe(1);
  beats(100);
  expect(silences()).toBe(1);
});

test('a beat in between begins anew', () => {
  const { pulse, beats, silences } = watch();
  for (let round = 0; round < 10; round++) {
    pulse.beat(NOBODY);
    beats(10);
  }
  expect(silences()).toBe(0);
});

test('a sleep of hours is one beat of main’s: nobody is taken for dead', () => {
  const { pulse, beats, silences } = watch();
  pulse.beat(NOBODY);
  beats(1, 8 * 3_600_000);
  expect(silences()).toBe(0);
});

test('a machine on which main is late itself says nothing about the shell', () => {
  const { pulse, beats, silences } = watch();
  pulse.beat(NOBODY);
  beats(100, 1_500);
  expect(silences()).toBe(0);
  beats(11);
  expect(silences()).toBe(1);
});

test('a shell that loads has more time, also after a reload; one that never comes is hung too', () => {
  const { pulse, beats, silences } = watch();
  beats(40);
  expect(silences()).toBe(0);
  beats(1);
  expect(silences()).toBe(1);
  pulse.restart();
  beats(40);
  expect(silences()).toBe(1);
  beats(1);
  expect(silences()).toBe(2);
});

test('somebody is there by the last beat, until another document comes or the page for staff does', () => {
  const { pulse } = watch();
  expect(pulse.isSomebodyThere()).toBe(false);
  for (const end of [pulse.restart, pulse.stop, () => pulse.beat(NOBODY)]) {
    pulse.beat({ isSomebodyThere: true });
    expect(pulse.isSomebodyThere()).toBe(true);
    end();
    expect(pulse.isSomebodyThere()).toBe(false);
  }
});

test('what does not beat is not watched', () => {
  const { pulse, beats, silences } = watch();
  pulse.stop();
  beats(100);
  expect(silences()).toBe(0);
});
