// What the venue file says of joining reaches the join: the made-up address, the signature's life.
import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { venueFile } from '../../../../contracts/config.ts';
import { buildJoining } from '../../../../main/joining/build-joining.ts';
import { buildZoom } from '../../../../main/zoom/build-zoom.ts';

const json = (body: object, status = 200): Response => Response.json(body, { status });

async function joinedBy(written: object) {
  const config = venueFile.parse({
    venue: { name: 'Expo' },
    rooms: [{ id: 'a', title: 'A', meetingNumber: '81000000001', passcode: 'abc123', entry: 'registered' }],
    ...written,
  });
  const registered: { email: string }[] = [];
  const zoom = buildZoom({
    venue: config,
    signing: { kind: 'here', credentials: { clientId: 'anId', clientSecret: 'aSecret'.repeat(4) } },
    account: { accountId: 'a', clientId: 'b', clientSecret: 'c' },
    zoomApiStandIn: null,
    fetch: async (url, init) => {
      if (url.includes('/oauth/token')) return json({ access_token: 't', expires_in: 3_600 });
      if (!url.endsWith('/registrants')) return json({ code: 3001 }, 404);
      registered.push(JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as { email: string });
      return json({ id: 'r', registrant_id: 'r', join_url: 'https://zoom.us/w/81000000001?tk=abc.DQ' });
    },
    now: Date.now,
    wait: () => Promise.resolve(),
    log: { info: () => undefined, warn: () => undefined, error: () => '' },
    onPasscodeChange: () => undefined,
    onTrouble: () => undefined,
  });
  const invitation = { url: 'u', emptyUrl: 'e', origin: 'o', token: 't' };
  const visits = buildJoining({
    config,
    zoom,
    journal: { record: () => Promise.resolve() },
    mayTest: () => false,
    wipe: () => Promise.resolve(),
    onWipeFailed: () => undefined,
    invite: () => invitation,
    inviteDevices: () => invitation,
    newVisitId: () => 'visit1',
  });
  await visits.start({ roomId: 'a' });
  await visits.frame({ roomId: 'a' });
  const answer = await visits.ticket({ roomId: 'a', name: 'Ada' });
  if (!answer.ok || answer.value.kind !== 'issued') throw new Error('no ticket');
  const { iat = 0, exp = 0 } = decodeJwt(answer.value.ticket.signature);
  return { email: registered[0]?.email, lifetimeSeconds: exp - iat };
}

test('"account.registrantEmailDomain" is the domain of the made-up address', async () => {
  expect((await joinedBy({})).email).toMatch(/^[a-z0-9]{32}@kiosk\.example\.com$/u);
  const { email } = await joinedBy({ account: { registrantEmailDomain: 'expo.example' } });
  expect(email).toMatch(/^[a-z0-9]{32}@expo\.example$/u);
});

test('"signature.lifetimeSeconds" is how long a signature lives', async () => {
  expect((await joinedBy({ signature: { lifetimeSeconds: 3_600 } })).lifetimeSeconds).toBe(3_600);
  expect((await joinedBy({})).lifetimeSeconds).toBeGreaterThanOrEqual(7_200);
});
