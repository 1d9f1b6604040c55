// What a signing server does when it is asked for what it must refuse: it signs, refuses, or tells nothing.
import { describe, expect, test, vi } from 'vitest';
import { success } from '../../../../contracts/result.ts';
import type { HttpsPost } from '../../../../main/zoom/https-post.ts';
import { createRemoteSigner } from '../../../../main/zoom/remote-signer.ts';

const NOT_JSON = undefined;
const MN = '100000000';

function signerThat(answers: { status: number; json: unknown }) {
  const post = vi.fn<HttpsPost>(() => Promise.resolve(success(answers)));
  const { wouldSign } = createRemoteSigner({ post, bearerToken: null, now: () => 0 });
  return { wouldSign, post };
}

const part = (of: object): string => Buffer.from(JSON.stringify(of)).toString('base64url');
const claims = (payload: object) => ({ signature: `${part({ alg: 'HS256' })}.${part(payload)}.c2lnbmVk` });

test.each<[0 | 1, number, unknown, boolean]>([
  [1, 400, { errors: [{ property: 'role' }] }, false],
  [1, 401, NOT_JSON, false],
  [1, 403, NOT_JSON, false],
  [1, 404, claims({ mn: MN, role: 1 }), false],
  [1, 200, { errors: [{ property: 'role' }] }, false],
  [1, 200, claims({ mn: MN, role: 0 }), false],
  [1, 200, claims({ mn: MN, role: 1 }), true],
  [1, 200, claims({ mn: MN, role: '1' }), true],
  [0, 200, claims({ mn: '100000001', role: 0 }), false],
  [0, 200, claims({ mn: Number(MN), role: 0 }), true],
  [0, 200, claims({ mn: MN, role: 1 }), true],
  [0, 200, claims({}), false],
])('role %i, HTTP %i %j: %s', async (role, status, json, wanted) => {
  const { wouldSign, post } = signerThat({ status, json });
  const asked = { meetingNumber: MN, role };
  expect(await wouldSign(asked)).toEqual({ ok: true, value: wanted });
  expect(JSON.parse(post.mock.calls[0]?.[0] ?? '')).toEqual({ ...asked, expirationSeconds: 1_800 });
});

describe('who neither signs nor refuses has told nothing', () => {
  test.each<[0 | 1, number, unknown]>([
    [1, 307, NOT_JSON],
    [0, 302, claims({ mn: MN, role: 0 })],
    [1, 200, NOT_JSON],
    [1, 204, NOT_JSON],
    [0, 200, null],
    [1, 200, {}],
    [0, 200, { signature: null }],
    [0, 200, { signature: 'notajwt' }],
    [1, 200, { signature: 'x.y.z' }],
  ])('role %i, HTTP %i %j', async (role, status, json) => {
    const { wouldSign } = signerThat({ status, json });
    expect(await wouldSign({ meetingNumber: MN, role })).toEqual({
      ok: false,
      problem: 'signer-answer-wrong',
      detail: `HTTP ${status}`,
    });
  });

  test.each([503, 429, 408])('down or busy: %i', async (status) => {
    const { wouldSign } = signerThat({ status, json: NOT_JSON });
    expect(await wouldSign({ meetingNumber: MN, role: 1 })).toMatchObject({ problem: 'signer-unreachable' });
  });
});
