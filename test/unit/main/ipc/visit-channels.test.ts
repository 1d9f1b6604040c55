// A visitor gets a page with camera and microphone only where the venue says so.
import { expect, test, vi } from 'vitest';
import { createVisitHandlers } from '../../../../main/ipc/visit-channels.ts';
import type { Visits } from '../../../../main/joining/visits.ts';

test('SECURITY: no test of devices for visitors unless the venue lets them', async () => {
  const deviceFrame = vi.fn(() => ({ url: 'u', emptyUrl: 'e', origin: 'o', token: 't' }));
  const ask = (mayTestDevices: boolean) =>
    createVisitHandlers({ ...({} as Visits), deviceFrame, mayTestDevices })['visit/devices'](undefined);
  expect(await ask(false)).toMatchObject({ ok: false, problem: 'bad-request' });
  expect(deviceFrame).not.toHaveBeenCalled();
  expect(await ask(true)).toMatchObject({ ok: true, value: { token: 't' } });
});
