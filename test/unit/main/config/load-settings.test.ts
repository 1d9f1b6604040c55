// All layers together, from files on a real disk: which value counts, and whose fault a mistake is.
import { describe, expect, test } from 'vitest';
import { unusable } from '../../../../main/config/policy/policy.ts';
import { configOf, openStage, VENUE } from './settings-stage.ts';

const { start, messagesOf, folder } = openStage();
describe('precedence', () => {
  const file = { ...VENUE, kiosk: { name: 'file', window: 'kiosk' } };
  const env = { FOYER_SET_KIOSK_NAME: 'environment' };
  const sets = ['kiosk.name=switch'];
  const policy = { kiosk: { name: 'policy' } };

  test.each<[string, Parameters<typeof start>[0]]>([
    ['file', { file }],
    ['environment', { file, env }],
    ['switch', { file, env, sets }],
    ['policy', { file, env, sets, policy }],
  ])('%s', async (name, given) => {
    const { prepared } = await start(given);
    expect(prepared).toMatchObject({ ok: true, config: { kiosk: { name, window: 'kiosk' } } });
  });
});

describe('SECURITY: nothing of a local user’s unlocks what a policy locks', () => {
  const policy = { kiosk: { window: 'kiosk' }, staff: { mayLeaveKiosk: 'never', mayEnterPasscode: false } };

  test('neither the venue file that they name, nor the environment, nor the command line', async () => {
    const { gathered } = await start({
      file: { ...VENUE, kiosk: { window: 'windowed' }, staff: { mayLeaveKiosk: 'quit' } },
      env: { FOYER_SET_KIOSK_WINDOW: 'windowed', FOYER_SET_STAFF_MAY_LEAVE_KIOSK: 'quit' },
      sets: ['kiosk.window=windowed', 'kiosk={"window":"windowed"}', 'staff.mayEnterPasscode=true'],
      policy,
    });
    expect(configOf(gathered)).toMatchObject(policy);
  });

  test('with onlyInstalled they name nothing at all', async () => {
    const given = { sets: ['kiosk.name=mine'], env: { FOYER_SET_KIOSK_NAME: 'x', ProgramData: folder() } };
    const whole = { ...VENUE, onlyInstalled: true };
    const { gathered } = await start({ ...given, policy: whole, platform: 'win32' });
    expect(gathered.venueFile).toEqual({ path: 'C:\\ProgramData\\Foyer\\venue.json', origin: 'policy' });
    expect(configOf(gathered).kiosk.name).toBeUndefined();
  });

  test('a policy that cannot be read keeps Foyer closed, also where a last good venue file is there', async () => {
    await start();
    const messages = await messagesOf({ file: 'broken', policy: unusable('The policy p is not there.') });
    expect(messages).toEqual([
      'The policy p is not there. Foyer does not start without a policy that it cannot read: it may lock something.',
    ]);
  });

  test.each([
    [{ kiosk: { window: 'ful' } }, 'policy.json: kiosk.window must be "windowed" or "kiosk".'],
    [{ kiosk: { windw: 'kiosk' } }, 'policy.json: kiosk.windw is not a known field: did you mean "window"?'],
    [{ kiosk: 'kiosk' }, 'policy.json: kiosk must be an object in { }, but is text.'],
    [{ onlyInstaled: true }, 'policy.json: onlyInstaled is not a known field'],
    [{ onlyInstalled: 'yes' }, 'policy.json: onlyInstalled must be true or false, but is text.'],
    [{ journal: { keepDays: '30' } }, 'policy.json: journal.keepDays must be a number, but is text.'],
    [
      { credentials: { clientSecret: 'hush' } },
      'policy.json: credentials.clientSecret: credentials do not belong',
    ],
    [{ theme: { dark: { ink: '#000000' } } }, 'policy.json: theme.dark.ink has a contrast of'],
    [{ staff: { pinHash: '270815' } }, 'policy.json: staff.pinHash is not what "foyer pin" prints.'],
    [{ signer: { caFile: '/ca.pem' } }, 'policy.json: signer.url is missing.'],
  ])('a mistake in it is no better: %j', async (policy, wanted) => {
    await start();
    const messages = await messagesOf({ policy });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(wanted);
    expect(messages[0]).not.toMatch(/hush|270815/u);
  });
});

describe('mistakes on the command line and in the environment', () => {
  test.each<[string[], NodeJS.ProcessEnv, string]>([
    [['kiosk.name'], {}, '--set needs a field and a value: --set=kiosk.name="Hall 2"'],
    [['=x'], {}, '--set needs a field and a value'],
    [['kiosk..name=x'], {}, '--set needs a field and a value'],
    [['kiosk.windw=x'], {}, '--set=kiosk.windw: kiosk.windw is not a known field: did you mean "window"?'],
    [['kiok.name=x'], {}, '--set=kiok.name: kiok is not a known field: did you mean "kiosk"?'],
    [
      ['kiosk.window=full'],
      {},
      '--set=kiosk.window: kiosk.window must be "windowed" or "kiosk". Found: "full".',
    ],
    [['journal.keepDays=ten'], {}, '--set=journal.keepDays: journal.keepDays must be a number, but is text.'],
    [
      ['kiosk.startsWithMachine=yes'],
      {},
      '--set=kiosk.startsWithMachine: kiosk.startsWithMachine must be true or false',
    ],
    [['venue.languages=de,xx'], {}, '--set=venue.languages: venue.languages[1] must be "en"'],
    [['venue.locale=English (UK)'], {}, '--set=venue.locale: venue.locale is not a language tag.'],
    [
      ['theme.dark.signal=yellow'],
      {},
      '--set=theme.dark.signal: theme.dark.signal must be a colour as #rrggbb.',
    ],
    [['kiosk.roomId=panel'], {}, 'kiosk.roomId is no room of this venue'],
    [['rooms=[]'], {}, '--set=rooms is not taken from the command line or the environment'],
    [['rooms.0.passcode=hush'], {}, '--set=rooms.0.passcode is not taken from the command line'],
    [['staff={"pinHash":"hush"}'], {}, '--set=staff is not taken from the command line'],
    [
      ['credentials.clientSecret=hush'],
      {},
      '--set=credentials.clientSecret: credentials.clientSecret: credentials do not',
    ],
    [[], { FOYER_SET_STAFF_PIN_HASH: 'hush' }, 'FOYER_SET_STAFF_PIN_HASH is not taken from'],
    [
      [],
      { FOYER_SET_KIOSK_NMAE: 'x' },
      'FOYER_SET_KIOSK_NMAE is no setting of Foyer: did you mean FOYER_SET_KIOSK_NAME?',
    ],
    [[], { FOYER_SET_ZZZZZZZZZZZ: 'x' }, 'resources/config-reference.md lists them.'],
    [
      [],
      { FOYER_SET_IDLE_ASK_SECONDS: '1' },
      'FOYER_SET_IDLE_ASK_SECONDS: idle.askSeconds must be at least 5. Found: 1.',
    ],
  ])('%j %j', async (sets, env, wanted) => {
    // The last good file covers none of them: whoever typed it is there to read it.
    await start();
    const messages = await messagesOf({ sets, env });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(wanted);
    expect(messages[0]).not.toContain('hush');
  });

  test('an empty variable says nothing', async () => {
    expect(await messagesOf({ env: { FOYER_SET_KIOSK_NAME: '' } })).toEqual([]);
  });
});

describe('values that do not go together: the lowest layer is at fault', () => {
  const attendee = { kiosk: { mode: 'attendee' }, credentials: { onAttendeeMachine: 'allow-local-secret' } };

  test('the venue file, against a policy', async () => {
    const [message] = await messagesOf({
      file: { ...VENUE, kiosk: { mode: 'attendee' } },
      policy: { kiosk: { window: 'kiosk' } },
    });
    expect(message).toMatch(
      /^\/.*venue\.json: kiosk\.window is "kiosk" together with .* \(policy\.json says so\)$/u,
    );
  });

  test('the command line, against a policy, where the file has nothing to do with it', async () => {
    const [message] = await messagesOf({ sets: ['kiosk.window=kiosk'], policy: attendee });
    expect(message).toMatch(/^--set=kiosk\.window: kiosk\.window is "kiosk" together with/u);
  });

  test('a colour of the file on the ground of a policy', async () => {
    const [message] = await messagesOf({
      file: { ...VENUE, theme: { dark: { ink: '#333333' } } },
      policy: { theme: { dark: { ground: '#222222' } } },
    });
    expect(message).toMatch(/^\/.*venue\.json: theme\.dark\.ink has a contrast/u);
  });
});
