// Whether the host's settings let people join from a browser, which is what the SDK does. Zoom documents the setting as
// that of a link; that it also decides over the SDK is likely (3603, 3611) and written down nowhere.
import { z } from 'zod';
import { success, type Result } from '../../contracts/result.ts';
import type { Account } from '../zoom/account.ts';
import { flag } from '../zoom/lenient.ts';

/** ZOOM: both names are in the answer of GET /users/{userId}/settings (zoom/rivet-javascript 7309ea3, users.d.ts). */
const settings = z.object({
  in_meeting: z
    .object({ show_a_join_from_your_browser_link: flag, show_browser_join_link: flag })
    .nullish()
    .catch(null),
});

/** Null: Zoom does not say. */
export async function readBrowserJoining(account: Account, userId: string): Promise<Result<boolean | null>> {
  const asked = await account.ask({
    method: 'GET',
    path: `/users/${encodeURIComponent(userId)}/settings`,
    scope: 'user:read:settings:admin',
    answer: settings,
  });
  if (!asked.ok) return asked;
  const { show_a_join_from_your_browser_link: one, show_browser_join_link: other } =
    asked.value.in_meeting ?? {};
  return success(one === false || other === false ? false : (one ?? other ?? null));
}
