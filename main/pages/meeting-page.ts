// The meeting page's HTML: given once per invitation, with the one-time token in it. The headers keep other pages away.
// A program on this machine can forge them and be first. It then has one token but not the frame that the shell talks to,
// at an exact origin; that frame's own load is refused, and the visitor waits and gets a problem.
import type { IncomingMessage } from 'node:http';
import type { View } from '../../contracts/room.ts';
import { page, refuse, type Answer } from './respond.ts';

/**
 * ZOOM: the SDK keeps tokens in sessionStorage, and a later join without one sends the last visitor's (6.2.0).
 * A new frame does not help: that storage belongs to the tab and the origin.
 */
const CLEARED = { 'Clear-Site-Data': '"cookies", "storage"' };

const EMPTY_HTML = '<!doctype html><html lang="en"><head><title>Foyer</title></head><body></body></html>';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** @throws when the built page lacks the placeholder: the build and this file do not fit. */
function fillMeta(html: string, name: string, content: string): string {
  const placeholder = new RegExp(`<meta name="${name}" content=""\\s*/?>`, 'u');
  if (!placeholder.test(html)) throw new Error(`the meeting page has no empty <meta name="${name}">`);
  return html.replace(placeholder, () => `<meta name="${name}" content="${escapeHtml(content)}">`);
}

/** A frame of ours asks; never a tab, a fetch, another site, or a program that sends no such headers. */
function mayLoadFrame({ method, headers }: IncomingMessage): boolean {
  // Chromium sends both to http://localhost too, since it trusts that host like https.
  const { 'sec-fetch-dest': destination, 'sec-fetch-site': site } = headers;
  return method === 'GET' && destination === 'iframe' && (site === 'same-site' || site === 'same-origin');
}

interface MeetingPage {
  /** Answers the token of the next load, which gets this view. An invitation before it is void. */
  invite: (view: View) => string;
  answer: (requestPath: string, request: IncomingMessage) => Answer | null;
}

interface Given {
  /** As built, with its placeholders empty. */
  html: string;
  shellOrigin: string;
  /** The content policy that the view works under. */
  policies: Readonly<Record<View, string>>;
  newToken: () => string;
}

export function createMeetingPage({ html, shellOrigin, policies, newToken }: Given): MeetingPage {
  const template = fillMeta(html, 'foyer-shell-origin', shellOrigin);
  const filled = (view: View, token: string): string =>
    fillMeta(fillMeta(template, 'foyer-view', view), 'foyer-token', token);
  filled('component', '');
  let invited: { view: View; token: string } | null = null;

  return {
    invite: (view) => {
      invited = { view, token: newToken() };
      return invited.token;
    },
    answer: (requestPath, request) => {
      if (requestPath === '/empty') return page(EMPTY_HTML, CLEARED);
      if (requestPath !== '/') return null;
      // SECURITY: one load per invitation (test/unit/main/pages/invitation.test.ts).
      if (invited === null || !mayLoadFrame(request)) return refuse(403);
      const { view, token } = invited;
      invited = null;
      return page(filled(view, token), { ...CLEARED, 'Content-Security-Policy': policies[view] });
    },
  };
}
