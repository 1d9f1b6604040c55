// The shell begins, perhaps anew.
import { expect, test } from 'vitest';
import type { VenueView } from '../../../../contracts/channels.ts';
import { success } from '../../../../contracts/result.ts';
import { createShellHandlers } from '../../../../main/ipc/shell-channels.ts';

function open() {
  const log: string[] = [];
  const handlers = createShellHandlers({
    venueView: () => ({ name: 'Expo' }) as VenueView,
    visits: {
      end: async (outcome) => {
        log.push(`visit ${outcome}`);
        return success(null);
      },
    },
    onOpened: () => void log.push('staff locked'),
    onBeat: ({ isSomebodyThere }) => void log.push(`beat ${isSomebodyThere}`),
    onBroken: (reason) => void log.push(`broken ${reason}`),
    noteMissingDevices: () => undefined,
    onReady: () => void log.push('ready'),
  });
  return { log, handlers };
}

test('SECURITY: a shell that was loaded anew finds staff’s door locked and the visit ended', async () => {
  const { log, handlers } = open();
  await handlers['shell/opened'](undefined);
  expect(log).toEqual(['staff locked', 'visit abandoned']);
});

test('ready is told once', async () => {
  const { log, handlers } = open();
  await handlers['shell/ready'](undefined);
  await handlers['shell/ready'](undefined);
  expect(log).toEqual(['ready']);
});

test('a beat says whether somebody is there', async () => {
  const { log, handlers } = open();
  await handlers['shell/beat']({ isSomebodyThere: true });
  await handlers['shell/beat']({ isSomebodyThere: false });
  expect(log).toEqual(['beat true', 'beat false']);
});

test('a screen that threw is told', async () => {
  const { log, handlers } = open();
  await handlers['shell/broken']({ reason: 'TypeError' });
  expect(log).toEqual(['broken TypeError']);
});
