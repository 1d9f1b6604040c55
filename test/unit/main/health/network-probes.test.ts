// What is asked over the network: hosts, the signing server, the host's settings.
import { describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../contracts/result.ts';
import { readBrowserJoining } from '../../../../main/health/browser-joining.ts';
import { reachHosts, zoomOrigins } from '../../../../main/health/reach.ts';
import { probeSigner, type AskSigner } from '../../../../main/health/signer-probe.ts';
import type { Account } from '../../../../main/zoom/account.ts';

describe('hosts', () => {
  test.each([
    [[], null, ['https://zoom.us']],
    [['zoom.us', 'zoom.us'], null, ['https://zoom.us']],
    [['zoomgov.com'], null, ['https://www.zoomgov.com']],
    [['zoom.us'], 'https://api.zoom.us', ['https://zoom.us', 'https://api.zoom.us']],
    [
      ['zoom.us', 'zoomgov.com'],
      'http://127.0.0.1:8080',
      ['https://zoom.us', 'https://www.zoomgov.com', 'http://127.0.0.1:8080'],
    ],
  ] as const)('of rooms at %j and an API at %j', (clouds, api, origins) => {
    expect(
      zoomOrigins(
        clouds.map((webEndpoint) => ({ webEndpoint })),
        api,
      ),
    ).toEqual(origins);
  });

  test('any answer is an answer; none is none', async () => {
    const fetch = vi.fn((url: string) => {
      if (url.includes('broken')) return Promise.reject(new TypeError('fetch failed'));
      return Promise.resolve(new Response(null, { status: url.includes('api') ? 404 : 200 }));
    });
    const origins = ['https://zoom.us', 'https://api.zoom.us', 'https://broken.example:1'];
    expect(await reachHosts(fetch, origins)).toEqual([
      { host: 'zoom.us', isReached: true },
      { host: 'api.zoom.us', isReached: true },
      { host: 'broken.example:1', isReached: false },
    ]);
    expect(fetch).toHaveBeenCalledTimes(3);
    expect(fetch).toHaveBeenCalledWith('https://zoom.us/', expect.objectContaining({ method: 'HEAD' }));
  });
});

describe('the signing server', () => {
  const ask = async (rooms: string[]) => {
    const askSigner = vi.fn<AskSigner>(({ role }) => Promise.resolve(success(role === 1)));
    const fact = await probeSigner(
      askSigner,
      rooms.map((meetingNumber) => ({ meetingNumber })),
    );
    return { fact, asked: askSigner.mock.calls.map(([asked]) => asked) };
  };

  test('is asked for a host of a room, and for a participant of a meeting that is no room', async () => {
    const { fact, asked } = await ask(['81000000001', '100000001', '100000002']);
    expect(asked).toEqual([
      { meetingNumber: '81000000001', role: 1 },
      { meetingNumber: '100000003', role: 0 },
    ]);
    expect(fact).toEqual({ host: success(true), unlisted: success(false) });
  });

  test('is asked without rooms too', async () => {
    expect((await ask([])).asked).toEqual([
      { meetingNumber: '100000001', role: 1 },
      { meetingNumber: '100000001', role: 0 },
    ]);
  });
});

describe('joining from a browser', () => {
  const accountThat = (answer: unknown): Account => ({
    isConfigured: true,
    ask: (call) => {
      const parsed = call.answer.safeParse(answer);
      return Promise.resolve(
        parsed.success
          ? { ok: true, value: parsed.data }
          : { ok: false, problem: 'account-answer-wrong', code: null, httpStatus: 200 },
      );
    },
  });

  test.each([
    [{ in_meeting: { show_a_join_from_your_browser_link: true } }, true],
    [{ in_meeting: { show_a_join_from_your_browser_link: false } }, false],
    [{ in_meeting: { show_browser_join_link: true } }, true],
    [{ in_meeting: { show_browser_join_link: false, show_a_join_from_your_browser_link: true } }, false],
    [{ in_meeting: { show_browser_join_link: null } }, null],
    [{ in_meeting: { show_browser_join_link: 'yes' } }, null],
    [{ in_meeting: { show_browser_join_link: 'false' } }, false],
    [{ in_meeting: { show_a_join_from_your_browser_link: 'true' } }, true],
    [{ in_meeting: [] }, null],
    [{ in_meeting: null }, null],
    [{}, null],
  ])('%j: %j', async (answer, isAllowed) => {
    expect(await readBrowserJoining(accountThat(answer), 'hostId1')).toEqual(success(isAllowed));
  });

  test('an answer that is none, and a failure, are failures', async () => {
    expect(await readBrowserJoining(accountThat('<html>'), 'u')).toMatchObject({ ok: false });
    const refused = { ...failure('account-scope-missing', 's'), code: 4711, httpStatus: 400 } as const;
    const account: Account = {
      isConfigured: true,
      ask: () => Promise.resolve({ ...refused, problem: 'account-scope-missing' }),
    };
    expect(await readBrowserJoining(account, 'u')).toEqual(refused);
  });

  test('the user is one part of the path', async () => {
    const paths: string[] = [];
    const account: Account = {
      isConfigured: true,
      ask: (call) => {
        paths.push(`${call.method} ${call.path} ${call.scope}`);
        return Promise.resolve({ ok: false, problem: 'account-refused', code: null, httpStatus: null });
      },
    };
    await readBrowserJoining(account, 'a/../b?c@host.example');
    expect(paths).toEqual(['GET /users/a%2F..%2Fb%3Fc%40host.example/settings user:read:settings:admin']);
  });
});
