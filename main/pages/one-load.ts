// One load per invitation: a token for the frame that the shell is about to make, and for no other. What the invitation
// was for comes back with its load.
import type { IncomingMessage } from 'node:http';

/** A frame of ours asks; never a tab, a fetch, another site, or a program that sends no such headers. */
function mayLoadFrame({ method, headers }: IncomingMessage): boolean {
  // Chromium sends both to http://localhost too, since it trusts that host like https.
  const { 'sec-fetch-dest': destination, 'sec-fetch-site': site } = headers;
  return method === 'GET' && destination === 'iframe' && (site === 'same-site' || site === 'same-origin');
}

export interface OneLoad<T> {
  /** Answers the token of the next load. An invitation before it is void. */
  invite: (what: T) => string;
  /** Null: nobody invited this load. */
  take: (request: IncomingMessage) => { what: T; token: string } | null;
}

/** SECURITY: test/unit/main/pages/invitation.test.ts. */
export function createOneLoad<T>(newToken: () => string): OneLoad<T> {
  let invited: { what: T; token: string } | null = null;
  return {
    invite: (what) => {
      invited = { what, token: newToken() };
      return invited.token;
    },
    take: (request) => {
      if (invited === null || !mayLoadFrame(request)) return null;
      const taken = invited;
      invited = null;
      return taken;
    },
  };
}
