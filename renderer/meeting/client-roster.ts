// What the client view's roster says of the visitor and of company.
import type { ZoomPage } from './client-view.ts';
import type { OwnRow } from './presence.ts';

interface User {
  userId?: unknown;
  isHold?: unknown;
  audio?: unknown;
  muted?: unknown;
  video?: unknown;
}

/** ZOOM: answers by callback, but at once; throws while the roster lacks the visitor (6.2.0). */
function answerOf<R>(ask: (given: { success: (answer: { result?: R }) => void }) => void): R | undefined {
  let result: R | undefined;
  try {
    ask({ success: (answer) => ({ result } = answer) });
  } catch {
    // No answer yet.
  }
  return result;
}

/** Null: the roster does not know the visitor. */
export function ownRow(page: Pick<ZoomPage, 'getCurrentUser' | 'getAttendeeslist'>): OwnRow | null {
  const user = answerOf<{ currentUser?: User | null }>(page.getCurrentUser)?.currentUser;
  if (typeof user?.userId !== 'number') return null;
  const { userId, audio, muted, video } = user;
  // ZOOM: for the waiting room a sentence, and for a webinar's attendee no list at all (6.2.0).
  const others = answerOf<{ attendeesList?: readonly User[] }>(page.getAttendeeslist)?.attendeesList;
  const hasAudio = audio === 'computer';
  return {
    userId,
    isHeld: user.isHold === true,
    isAlone: others?.every((other) => other.userId === userId || other.isHold === true) ?? false,
    devices: { hasAudio, hasCamera: video === true, hasMicrophone: hasAudio && muted === false },
  };
}
