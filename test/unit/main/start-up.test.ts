// What keeps Foyer from opening, and who signs.
import { describe, expect, test } from 'vitest';
import { venueFile } from '../../../contracts/config.ts';
import { judge, type Gathered } from '../../../main/start-up.ts';

const room = { id: 'keynote', title: 'Keynote', meetingNumber: '81000000001' };

function gathered(venue: object = {}, changes: Partial<Gathered> = {}): Gathered {
  return {
    venueFile: { path: '/v.json', origin: 'switch' },
    config: {
      ok: true,
      config: venueFile.parse({
        venue: { name: 'Expo' },
        rooms: [
          { ...room, overflowRoomId: 'second' },
          { ...room, id: 'second' },
          { ...room, id: 'third' },
        ],
        ...venue,
      }),
    },
    venueFiles: {},
    withoutEncryption: 'refuse',
    sdk: { ok: true, secret: { clientId: 'id', clientSecret: 'hush' }, origin: 'store' },
    account: { ok: false, isAbsent: true, message: 'no account' },
    signer: { ok: false, isAbsent: true, message: 'no token' },
    venue: { ok: false, isAbsent: true, message: 'no venue key' },
    remote: null,
    ...changes,
  };
}

const messagesOf = (given: Gathered): string[] => {
  const judged = judge(given);
  return judged.ok ? [] : judged.messages;
};

const served = (given: Gathered): string[] => {
  const judged = judge(given);
  return judged.ok ? judged.config.rooms.map(({ id }) => id) : [];
};

test('what was never given is a choice: no account, no signing server', () => {
  const judged = judge(gathered());
  expect(judged).toMatchObject({
    ok: true,
    account: null,
    signing: { kind: 'here', credentials: { clientId: 'id' } },
    origins: { venueFile: 'switch', signing: 'store', account: 'none' },
  });
});

describe('what was given and is wrong is a mistake', () => {
  const wrong = { ok: false, isAbsent: false, message: 'FOYER_ACCOUNT_ID is missing.' } as const;

  test('the account', () => {
    expect(messagesOf(gathered({}, { account: wrong }))).toEqual(['FOYER_ACCOUNT_ID is missing.']);
  });

  test('the signing server’s token, where there is a signing server', () => {
    const signer = { ...wrong, message: 'token' };
    expect(messagesOf(gathered({}, { signer }))).toEqual([]);
    expect(messagesOf(gathered({ signer: { url: 'https://sign.example.com/' } }, { signer }))).toEqual([
      'token',
    ]);
  });

  test('nothing to sign with', () => {
    const sdk = { ok: false, isAbsent: true, message: 'There are no SDK credentials.' } as const;
    expect(messagesOf(gathered({}, { sdk }))).toEqual(['There are no SDK credentials.']);
  });

  test('the venue file comes first: without it nothing else can be judged', () => {
    expect(messagesOf(gathered({}, { config: { ok: false, messages: ['a', 'b'] } }))).toEqual(['a', 'b']);
  });
});

test('SECURITY: with a signing server the secret of this machine is not used, even if one is there', () => {
  const judged = judge(
    gathered(
      { signer: { url: 'https://sign.example.com/' } },
      { signer: { ok: true, secret: { token: 't' }, origin: 'store' } },
    ),
  );
  expect(judged).toMatchObject({ ok: true, signing: { kind: 'server', bearerToken: 't' } });
  expect(JSON.stringify(judged)).not.toContain('hush');
});

test('a kiosk of one room serves it, and the one where its visitors go when it is full', () => {
  expect(served(gathered())).toEqual(['keynote', 'second', 'third']);
  expect(served(gathered({ kiosk: { roomId: 'keynote' } }))).toEqual(['keynote', 'second']);
  expect(served(gathered({ kiosk: { roomId: 'third' } }))).toEqual(['third']);
});

describe('SECURITY: the venue’s secret is not for a person’s own machine', () => {
  const attendee = { kiosk: { mode: 'attendee' } };

  test('refused, with both cures', () => {
    const [message, ...others] = messagesOf(gathered(attendee));
    expect(others).toEqual([]);
    expect(message).toMatch(/"signer": .*"onAttendeeMachine": "allow-local-secret"/u);
  });

  test('a signing server, or the venue’s own word, lets it start', () => {
    expect(messagesOf(gathered({ ...attendee, signer: { url: 'https://sign.example.com/' } }))).toEqual([]);
    const credentials = { onAttendeeMachine: 'allow-local-secret' };
    expect(messagesOf(gathered({ ...attendee, credentials }))).toEqual([]);
  });
});
