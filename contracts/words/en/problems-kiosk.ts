// English words for troubles on the way to Zoom, with this kiosk's right to join, and in Foyer itself.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const NEEDS_HELP = {
  title: 'This screen needs our help',
  visitor: 'Please use another screen or ask our staff.',
} as const;

export const kioskProblems = {
  'signature-expired': {
    ...NEEDS_HELP,
    staff: 'Compare the time on this screen with your watch. If it is wrong, tell IT.',
    it: 'Zoom 3705 on a fresh signature: this machine’s clock is off. Repair its time synchronisation.',
  },
  'signature-refused': {
    ...NEEDS_HELP,
    staff: 'Tell IT that Zoom does not accept this kiosk’s signature.',
    it: 'Zoom 3712: the secret does not match the key, or “Meeting SDK” under Embed is off in the app’s settings.',
  },
  'credentials-refused': {
    ...NEEDS_HELP,
    staff: 'Tell IT that Zoom does not accept this kiosk’s credentials.',
    it: 'Zoom 3704, 3710 or 3713: the client ID is wrong, from the other cloud, or its app is deactivated.',
  },
  'join-request-wrong': {
    ...NEEDS_HELP,
    staff: 'Start Foyer again. If it happens again, tell IT the code below.',
    it: 'Zoom 2, 3, 3003, 3010, 3708, 3715, 4003, 5012 or 5013: Zoom did not like how the join was asked. A fault of Foyer’s.',
  },
  'sdk-too-old': {
    ...NEEDS_HELP,
    staff: 'Tell IT that Foyer must be updated on all kiosks.',
    it: 'Zoom 10000: the Meeting SDK in this version is below Zoom’s minimum, which rises each quarter.',
  },
  'browser-unfit': {
    ...NEEDS_HELP,
    staff: 'Start this machine again. If it happens again, tell IT.',
    it: 'Zoom 5000 or 3635: WebAssembly or media devices are not available. Check graphics drivers, security software and whether Foyer’s files are whole.',
  },
  'zoom-unreachable': {
    title: 'We cannot reach the room at the moment',
    visitor: 'The connection should be back soon. Please stay here.',
    staff: 'Check the network cable or Wi-Fi of this machine. If other screens have it too, tell IT.',
    it: 'No usable answer from Zoom (3621 or -3000): check the network, proxy and firewall for *.zoom.us on TCP 443.',
  },
  'zoom-error': {
    title: 'The room does not answer at the moment',
    visitor: 'It should be back soon. Please stay here.',
    staff: 'Wait a few minutes. If it stays, look at status.zoom.us and tell IT.',
    it: 'Zoom 1, 403, 3622 or 4009: a fault on Zoom’s side, or the account is disabled.',
  },
  'zoom-throttling': {
    title: 'Many people are going in right now',
    visitor: 'Please stay here. You are next in a moment.',
    staff: 'Let visitors go in one after another for a few minutes.',
    it: 'Zoom 3633: joins follow each other too quickly, within some 10 seconds. Foyer waits and tries again.',
  },
  'zoom-wants-captcha': {
    title: 'Too many people are going in at once',
    visitor: 'Please ask our staff, or come back in a few minutes.',
    staff: 'Let nobody in from this hall for ten minutes; then let visitors go in one after another.',
    it: 'Zoom 3634: too many joins from one public address, Zoom wants a captcha. Stagger the kiosks or give them more than one public address.',
  },
  'join-timed-out': {
    title: 'This takes longer than it should',
    visitor: 'We try again for you. Please stay here.',
    staff: 'Check whether the network is slow on other screens too. If so, tell IT.',
    it: 'The meeting page did not get ready, or Zoom did not answer the join, in time. Check the network and the load of this machine.',
  },
  'connection-lost': {
    title: 'The connection was interrupted',
    visitor: 'We take you back to the room. Please stay here.',
    staff: 'Check the network cable or Wi-Fi of this machine.',
    it: 'Zoom 4000 or 4001, or a socket that closed: the line to Zoom broke and could not be repaired.',
  },
  'meeting-page-hung': {
    title: 'The room has stopped moving',
    visitor: 'Please go in again. It takes only a moment.',
    staff: 'If it happens often on this screen, start the machine again and tell IT.',
    it: 'The meeting page did not answer its heartbeat: it hangs, or its process died. Check the load, memory and graphics driver of this machine.',
  },
  'meeting-page-gone': {
    title: 'The room was interrupted',
    visitor: 'Please go in again. It takes only a moment.',
    staff: 'If it happens often on this screen, start the machine again and tell IT.',
    it: 'The meeting page went to another address by itself. The journal has the time; tell the makers of Foyer.',
  },
  'refused-unknown': {
    title: 'We could not bring you in',
    visitor: 'Please try again or ask our staff for help.',
    staff: 'Try once more. If it happens again, write down the code below and tell IT.',
    it: 'Zoom refused with a number that Foyer has no row for (or 200: no reason given). Look the number up at Zoom and in the journal.',
  },
  'journal-unwritable': {
    ...NEEDS_HELP,
    staff: 'Tell IT that this kiosk cannot keep its records. Visitors can still go in.',
    it: 'The journal’s folder cannot be written: check free space and rights.',
  },
  'venue-file-broken': {
    ...NEEDS_HELP,
    staff:
      'Tell IT that the venue file of this kiosk is broken. The kiosk runs with the last good one, so newer changes do not count.',
    it: 'The venue file could not be used at the last start; “foyer check” says what is wrong. Correct it and restart Foyer.',
  },
  'remote-venue-stale': {
    ...NEEDS_HELP,
    staff:
      'Tell IT that this kiosk cannot use the venue file of its server. It runs with the last one that was good, so newer changes do not count.',
    it: 'The signed venue file cannot be reached, has expired or was refused; “foyer check” says why. Rooms may be out of date.',
  },
  'staff-called': {
    ...NEEDS_HELP,
    staff:
      'Look after the visitor who has called from this kiosk. Opening the staff screen takes this line away.',
    it: 'A call for staff was pressed. The journal says when, and how far it reached.',
  },
  'device-missing': {
    ...NEEDS_HELP,
    staff:
      'Look whether a camera, microphone or loudspeaker of this kiosk is unplugged: visitors get another one meanwhile. “Devices” on the staff screen says which.',
    it: 'A label of “devices” in the venue file, or one chosen on the staff screen, is not among the devices of this machine.',
  },
  'no-visit': {
    title: 'Please start again',
    visitor: 'Please choose your room once more.',
    staff: 'If it happens often on this screen, start Foyer again and tell IT.',
    it: 'The screen spoke of a visit that Foyer had already closed.',
  },
  'sender-not-trusted': {
    ...NEEDS_HELP,
    staff: 'Start Foyer again and tell IT at once.',
    it: 'A page that is not Foyer’s own asked for something and was refused. Look at the log for its address.',
  },
  'bad-request': {
    ...NEEDS_HELP,
    staff: 'Start Foyer again. If it happens again, tell IT.',
    it: 'The screen sent something that its contract does not allow. A fault of Foyer’s; the log has the channel.',
  },
  internal: {
    ...NEEDS_HELP,
    staff: 'Start Foyer again. If it happens again, tell IT.',
    it: 'An unexpected fault of Foyer’s. The log has a line with the same time.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
