// Takes away what a meeting page has left: in the window's partition, Zoom's included, and in a kiosk's clipboard.
import type { Clipboard, Session } from 'electron';
import { inTime } from '../in-time.ts';
import type { PageOrigins } from '../security/permissions.ts';

/** How long a wipe may take before the next meeting page is refused instead. */
const WITHIN_MS = 5_000;

interface Left {
  session: Pick<Session, 'clearStorageData' | 'clearAuthCache' | 'clearData'>;
  clipboard: Pick<Clipboard, 'clear'>;
  pages: PageOrigins;
  /** attendee: the machine is the visitor's own, and so is its clipboard. */
  mode: 'kiosk' | 'attendee';
}

/** Rejects when it could not, or not in time. */
export function wipePartition({ session, clipboard, pages, mode }: Left): Promise<void> {
  // What a visitor copied in the meeting page's chat, or out of a field.
  if (mode === 'kiosk') clipboard.clear();
  return inTime(WITHIN_MS, [
    session.clearStorageData(),
    session.clearAuthCache(),
    // What Zoom answered; our own files stay, for the next page to be warm at once.
    session.clearData({ dataTypes: ['cache'], excludeOrigins: [pages.shellOrigin, pages.meetingOrigin] }),
  ]);
}
