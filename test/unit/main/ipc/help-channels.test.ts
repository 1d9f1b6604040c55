// What a person asks for beside the visit: to be remembered on their own machine, and somebody of staff.
import { expect, test } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { createMachineStore } from '../../../../main/config/machine-store.ts';
import { createHelpHandlers } from '../../../../main/ipc/help-channels.ts';

const config = venueFile.parse({
  venue: { name: 'Expo' },
  rooms: [{ id: 'keynote', title: 'Keynote', meetingNumber: '81000000001' }],
});

function stage(mode: 'kiosk' | 'attendee') {
  const kept = new Map<string, unknown>();
  const calls: (string | null)[] = [];
  const machineStore = createMachineStore({
    openStore: () => ({ get: (key) => kept.get(key), set: (key, value) => void kept.set(key, value) }),
  });
  const handlers = createHelpHandlers({
    config: { kiosk: { ...config.kiosk, mode }, rooms: config.rooms },
    machineStore,
    staffCall: {
      call: async (roomId) => {
        calls.push(roomId);
        return 'called';
      },
      answer: () => undefined,
    },
  });
  return { handlers, machineStore, kept, calls };
}

test('SECURITY: a kiosk never keeps a name', async () => {
  const { handlers, kept } = stage('kiosk');
  expect(await handlers['visit/remember-name']({ name: 'Ada' })).toMatchObject({ ok: false });
  expect(kept.size).toBe(0);
});

test('a person’s own machine does, until they no longer want it', async () => {
  const { handlers, machineStore } = stage('attendee');
  await handlers['visit/remember-name']({ name: 'Ada' });
  expect(machineStore.find('attendeeName')).toBe('Ada');
  await handlers['visit/remember-name']({ name: null });
  expect(machineStore.find('attendeeName')).toBe('');
});

test('a call names a room of this venue or none', async () => {
  const { handlers, calls } = stage('kiosk');
  expect(await handlers['visit/call-staff']({ roomId: 'elsewhere' })).toMatchObject({
    problem: 'room-not-listed',
  });
  expect(await handlers['visit/call-staff']({ roomId: 'keynote' })).toMatchObject({ value: 'called' });
  expect(await handlers['visit/call-staff']({ roomId: null })).toMatchObject({ ok: true });
  expect(calls).toEqual(['keynote', null]);
});
