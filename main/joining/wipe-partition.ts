// Takes away what a meeting page has left in the window's partition, Zoom's included.
import type { Session } from 'electron';
import { inTime } from '../in-time.ts';
import type { PageOrigins } from '../security/permissions.ts';

/** How long a wipe may take before the next meeting page is refused instead. */
const WITHIN_MS = 5_000;

/** Rejects when it could not, or not in time. */
export const wipePartition = (
  session: Pick<Session, 'clearStorageData' | 'clearAuthCache' | 'clearData'>,
  { shellOrigin, meetingOrigin }: PageOrigins,
): Promise<void> =>
  inTime(WITHIN_MS, [
    session.clearStorageData(),
    session.clearAuthCache(),
    // What Zoom answered; our own files stay, for the next page to be warm at once.
    session.clearData({ dataTypes: ['cache'], excludeOrigins: [shellOrigin, meetingOrigin] }),
  ]);
