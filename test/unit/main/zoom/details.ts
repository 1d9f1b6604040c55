// What Zoom says of an ordinary meeting: it runs, everybody may come in. A test changes what it is about.
import type { MeetingDetails } from '../../../../main/zoom/meeting-details.ts';

export const makeDetails = (changes: Partial<MeetingDetails> = {}): MeetingDetails => ({
  kind: 'meeting',
  topic: 'Opening keynote',
  passcode: 'abc123',
  joinUrl: null,
  hostId: 'h',
  hostEmail: null,
  alternativeHosts: [],
  hasStarted: true,
  mayJoinBeforeHost: true,
  joinBeforeHostMinutes: 0,
  hasWaitingRoom: false,
  registration: 'none',
  isRegistrationClosed: false,
  requiresSignIn: false,
  isInternal: null,
  isPrivate: null,
  isEndToEndEncrypted: null,
  dialIn: [],
  dialInPasscode: null,
  startsAtMs: null,
  ...changes,
});
