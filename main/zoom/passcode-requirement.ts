// The account's rules for passcodes, read from Zoom. They stand in another place with and without `option`, and a value
// that cannot be read is no rule: Zoom itself is the last judge.
import { z } from 'zod';
import type { Account, AccountResult } from './account.ts';
import { flag } from './lenient.ts';
import { NO_RULES, type PasscodeRules } from './passcode-rules.ts';

const isAsked = flag.transform((value) => value === true);
const count = z.coerce.number().int().min(0).max(100).catch(0);

const requirement = z
  .object({
    length: count,
    have_letter: isAsked,
    have_number: isAsked,
    have_upper_and_lower_characters: isAsked,
    have_special_character: isAsked,
    only_allow_numeric: isAsked,
    consecutive_characters_length: count,
    weak_enhance_detection: isAsked,
  })
  .transform((asked): PasscodeRules => ({
    minLength: asked.length,
    needsLetter: asked.have_letter,
    needsNumber: asked.have_number,
    needsUpperAndLower: asked.have_upper_and_lower_characters,
    needsSpecial: asked.have_special_character,
    isNumericOnly: asked.only_allow_numeric,
    // ZOOM: 4 means that three neighbours are the most that may be (REST, meeting_password_requirement).
    refusedRun: asked.consecutive_characters_length,
    refusesWeak: asked.weak_enhance_detection,
  }));

const place = z.object({ meeting_password_requirement: requirement });

/** ZOOM: with `option=meeting_security` in `meeting_security`, without it in `schedule_meeting` (REST, user settings). */
const settings = z
  .object({ meeting_security: z.unknown().optional(), schedule_meeting: z.unknown().optional() })
  .loose()
  .transform((body): PasscodeRules => {
    const found = [body.meeting_security, body.schedule_meeting, body].map((part) => place.safeParse(part));
    return found.find(({ success }) => success)?.data?.meeting_password_requirement ?? NO_RULES;
  });

/** What this host's passcodes must be. @param hostUserId id, e-mail address or `me`. */
export const readPasscodeRules = (
  account: Account,
  hostUserId: string,
): Promise<AccountResult<PasscodeRules>> =>
  account.ask({
    method: 'GET',
    path: `/users/${encodeURIComponent(hostUserId)}/settings`,
    query: { option: 'meeting_security' },
    scope: 'user:read:settings:admin',
    answer: settings,
  });
