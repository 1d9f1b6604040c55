// What the name screen asks for, what of it is wrong, and where the visitor has to look. Pure. The same rules as
// main's own check, so that most mistakes are told before anything is asked for.
import type { ProblemCode } from '../../contracts/problem.ts';
import type { RoomCard } from '../../contracts/room.ts';
import type { VisitState } from '../../contracts/visit.ts';
import { isEmail, nameProblem } from '../../contracts/visitor-name.ts';

export type DetailName = 'invitation' | 'name' | 'email';
export type Details = Record<DetailName, string>;
/** The name screen's own state: what was given before, and what was wrong with it. */
export type Given = Extract<VisitState, { screen: 'name' }>;

/** Which field a problem is told under; problems of anything else are told on their own screen. */
const FIELD_OF: Partial<Record<ProblemCode, DetailName>> = {
  'invitation-empty': 'invitation',
  'not-invited': 'invitation',
  'name-empty': 'name',
  'name-too-long': 'name',
  'name-has-markup': 'name',
  'name-has-hidden-characters': 'name',
  'email-required': 'email',
  'email-invalid': 'email',
  'email-refused': 'email',
};

export const fieldOf = (problem: ProblemCode | undefined): DetailName | undefined =>
  problem === undefined ? undefined : FIELD_OF[problem];

/** In the order of the screen. The name is always asked for. */
export function askedDetails(
  room: Pick<RoomCard, 'entry' | 'asksEmail'> | undefined,
  given: Given,
): DetailName[] {
  const asksEmail = room?.asksEmail === true || given.email !== '' || fieldOf(given.problem) === 'email';
  const isInvited = room?.entry === 'invited' || fieldOf(given.problem) === 'invitation';
  return [...(isInvited ? ['invitation' as const] : []), 'name', ...(asksEmail ? ['email' as const] : [])];
}

/** What is wrong with one detail by itself, as far as the screen can know. */
function mistake(name: DetailName, details: Details, asked: readonly DetailName[]): ProblemCode | null {
  switch (name) {
    case 'invitation':
      return details.invitation.trim() === '' ? 'invitation-empty' : null;
    case 'name': {
      const problem = nameProblem(details.name);
      // The room's list may know it, and the address; main says so where it does not.
      return problem === 'name-empty' && asked.includes('invitation') ? null : problem;
    }
    case 'email': {
      const email = details.email.trim();
      return isEmail(email) || (email === '' && asked.includes('invitation')) ? null : 'email-invalid';
    }
  }
}

/** What is wrong with each detail that is asked for. What main has found wrong stays wrong until it is changed. */
export function mistakes(
  details: Details,
  given: Given,
  asked: readonly DetailName[],
): Partial<Record<DetailName, ProblemCode>> {
  const wrong: Partial<Record<DetailName, ProblemCode>> = {};
  for (const name of asked) {
    const own = mistake(name, details, asked);
    if (own !== null) wrong[name] = own;
  }
  const { problem } = given;
  const refused = fieldOf(problem);
  // What the list did not know, it may know of another invitation.
  const isUnchanged =
    refused !== undefined &&
    details[refused] === given[refused] &&
    (details[refused] !== '' || details.invitation === given.invitation);
  if (isUnchanged && problem !== undefined) wrong[refused] = problem;
  return wrong;
}

/** As they are sent. A badge that was read twice, once into the wrong field, is nobody's name. */
export function tidyDetails(details: Details, asked: readonly DetailName[]): Details {
  const of = (name: DetailName): string => (asked.includes(name) ? details[name].trim() : '');
  const invitation = of('invitation');
  const isBadgeTwice = invitation !== '' && details.name.trim() === invitation;
  return { invitation, email: of('email'), name: isBadgeTwice ? '' : details.name };
}
