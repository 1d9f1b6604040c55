// What the routes read and change. One object, so that a route is a function of (call, state).
import type { AccountSettings } from './account-settings.ts';
import type { Attendance } from './attendance.ts';
import type { Meetings } from './meetings.ts';
import type { Registrants } from './registrants.ts';
import type { Users } from './users.ts';
import type { VisitorTokens } from './visitor-tokens.ts';

export interface State {
  now: () => number;
  meetings: Meetings;
  users: Users;
  registrants: Registrants;
  visitorTokens: VisitorTokens;
  attendance: Attendance;
  settings: AccountSettings;
}

export interface Call {
  /** The parts of the path in brackets, decoded. */
  ids: readonly string[];
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
  state: State;
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
