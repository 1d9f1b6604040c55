// GET of a user, of the user's settings, and of the tokens that make a visitor somebody.
import { settingsAnswer } from './account-settings.ts';
import { answer, REFUSALS, type Answer } from './answer.ts';
import type { Call } from './state.ts';

const TWO_HOURS_SECONDS = 7200;
const KINDS: Readonly<Record<string, 'zak' | 'obf'>> = { zak: 'zak', onbehalf: 'obf' };

export function readUser({ ids: [name = ''], state }: Call): Answer {
  const user = state.users.find(name);
  if (!user) return REFUSALS.noUser(name);
  return answer(200, { ...user, type: 2, status: 'active', timezone: 'Europe/Berlin', verified: 1 });
}

export function readSettings({ ids: [name = ''], query, state }: Call): Answer {
  if (!state.users.find(name)) return REFUSALS.noUser(name);
  return answer(200, settingsAnswer(state.settings, query.get('option') ?? ''));
}

export function readToken({ ids: [name = ''], query, state }: Call): Answer {
  const user = state.users.find(name);
  if (!user) return REFUSALS.noUser(name);
  const kind = KINDS[query.get('type') ?? ''];
  if (!kind) return REFUSALS.tokenType();
  const lifetimeMs = Number(query.get('ttl') ?? TWO_HOURS_SECONDS) * 1000;
  const meetingNumber = kind === 'obf' ? (query.get('meeting_id') ?? '') : '';
  const token = state.visitorTokens.mint({ kind, userId: user.id, meetingNumber, lifetimeMs });
  return answer(200, { token });
}

export function readOwnZak(call: Call): Answer {
  return readToken({ ...call, ids: ['me'], query: new URLSearchParams({ type: 'zak' }) });
}
