// English words for what main asks the venue's own servers: its Zoom account by REST, its signing server; and for the
// staff screen's own door.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

const HELP = {
  title: 'This room needs our help first',
  visitor: 'Please ask our staff. You did nothing wrong.',
} as const;

const SOON = {
  title: 'The room does not answer at the moment',
  visitor: 'It should be back soon. Please stay here.',
} as const;

export const accountProblems = {
  'account-missing': {
    ...HELP,
    staff: 'Tell IT that this room needs the venue’s Zoom account on this kiosk.',
    it: 'The entry of this room needs Zoom’s REST API. Set FOYER_ACCOUNT_ID, FOYER_ACCOUNT_CLIENT_ID and FOYER_ACCOUNT_CLIENT_SECRET, or store them once.',
  },
  'account-refused': {
    ...HELP,
    staff: 'Tell IT that Zoom does not accept the venue’s account credentials.',
    it: 'The server-to-server app’s account id, client id or secret is wrong, or the app is deactivated in the Marketplace.',
  },
  'account-scope-missing': {
    ...HELP,
    staff: 'Tell IT that a right is missing in the venue’s Zoom app; its name is below.',
    it: 'Add the scope named here to the server-to-server app in the Marketplace, and activate it again.',
  },
  'account-unreachable': {
    ...SOON,
    staff:
      'Wait a little if a number is below: Zoom has a fault. Without one, check the network of this machine.',
    it: 'An HTTP number in the detail is a fault on Zoom’s side: see status.zoom.us. Without one nothing came back: check network and firewall for api.zoom.us (api.zoomgov.com) on TCP 443.',
  },
  'account-throttled': {
    ...SOON,
    visitor: 'It may take some minutes. Please stay here, or ask our staff.',
    staff: 'Let visitors go in one by one: Zoom wants fewer calls. A time below says until when at least.',
    it: 'Zoom’s REST API answered 429: a rate limit of the whole account, or of the day. Foyer waits as long as Zoom says, five minutes at most, and then asks once.',
  },
  'account-answer-wrong': {
    ...HELP,
    staff: 'Tell IT that Zoom gave an answer that Foyer does not understand; the number is below.',
    it: 'The REST API refused the call or answered in another form than documented. The log has the path and the number.',
  },
  'registration-pending': {
    title: 'The host has to confirm you first',
    visitor: 'Your registration is with the host. Please ask our staff.',
    staff: 'Ask the host to approve the registrant, or to switch the room to automatic approval.',
    it: 'The meeting’s approval type is manual: Zoom gives no token before a person has approved.',
  },
  'kiosk-user-is-host': {
    ...HELP,
    staff: 'Tell IT that this room’s Zoom user is also its host.',
    it: '"signedInAs" names the host or an alternative host: every visitor would be one too. Name another Zoom user.',
  },
  'kiosk-user-unknown': {
    ...HELP,
    staff: 'Tell IT that Zoom does not know this room’s Zoom user.',
    it: '"signedInAs" names a user who does not exist in the venue’s Zoom account: correct "userId", or add the user there.',
  },
  'signer-unreachable': {
    ...SOON,
    staff: 'Check the network of this machine, unless a number is below. If it stays, tell IT.',
    it: 'An HTTP number in the detail is a fault of the signing server ("signer" in the venue file). Without one it gave no answer in time, or its certificate is not trusted.',
  },
  'signer-refused': {
    ...HELP,
    staff: 'Tell IT that the signing server does not serve this kiosk or room.',
    it: 'The signing server refused: check the kiosk’s token or certificate, and the server’s list of rooms.',
  },
  'signer-answer-wrong': {
    ...HELP,
    staff: 'Tell IT that the signing server’s answer cannot be used.',
    it: 'The signature’s claims do not fit what was asked: number, role 0, times. The detail names the claim.',
  },
  'staff-locked': {
    title: 'The staff screen is locked',
    visitor: 'Please go back.',
    staff: 'Type the PIN again.',
    it: 'The staff screen locks itself after some minutes.',
  },
  'staff-pin-missing': {
    title: 'There is no staff PIN here yet',
    visitor: 'Please go back.',
    staff: 'Ask IT for a PIN.',
    it: 'Run "foyer pin" and put what it prints into the venue file as "staff": { "pinHash": … }.',
  },
  'staff-pin-wrong': {
    title: 'This PIN is not right',
    visitor: 'Please go back.',
    staff: 'Type it again.',
    it: 'The PIN does not match "staff.pinHash".',
  },
  'staff-pin-wait': {
    title: 'Please wait before the next PIN',
    visitor: 'Please go back.',
    staff: 'Wait as long as the screen says, then type the PIN again.',
    it: 'Wrong PINs make the next try wait longer, at most five minutes.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
