// English words for Zoom's rules about who may come in, and through which kind of app.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const personProblems = {
  'removed-before': {
    title: 'Please ask our staff',
    visitor: 'The host has to let you in again. Our staff can ask for you.',
    staff: 'Ask the host whether this visitor may come back in.',
    it: 'Zoom 3009: “Allow removed participants to rejoin” is off in the host’s settings.',
  },
  'refused-from-waiting-room': {
    title: 'The host did not let you in',
    visitor: 'Perhaps the room is busy. Our staff are happy to ask for you.',
    staff: 'Ask the host whether this visitor may come in.',
    it: 'The host removed this participant from Zoom’s waiting room.',
  },
  'already-in': {
    title: 'You seem to be in this room already',
    visitor: 'Please leave it on your other screen, then try again here.',
    staff: 'Ask the host to remove the double participant, then try again.',
    it: 'Zoom 4008: the same participant is in the meeting. A personal link works on one device at a time.',
  },
  'email-required': {
    title: 'This room asks for your e-mail address',
    visitor: 'Please type your e-mail address to go in.',
    staff: 'Help the visitor to type an e-mail address.',
    it: 'Zoom 3005: the webinar or the registration wants an address with each join.',
  },
  'email-refused': {
    title: 'Please use another e-mail address',
    visitor: 'This room cannot take that e-mail address. Please type another one.',
    staff: 'Help the visitor to use another e-mail address, not the host’s.',
    it: 'Zoom 3620, 3624 or 3627: the address is blocked by the account, or belongs to the host and would need a sign-in.',
  },
  'registration-required': {
    title: 'This room is for registered guests',
    visitor: 'Our staff can tell you how to register.',
    staff:
      'Ask the host to switch registration off for this room, or tell IT to put a registered link into the venue file.',
    it: 'Zoom 3099, 3110, 3116 or 3135: registration is on. Joining needs a registrant’s or panelist’s own link.',
  },
  'registration-off': {
    title: 'This room takes no registrations yet',
    visitor: 'Please choose another room or ask our staff.',
    staff: 'Ask the host to switch registration on for this room, or tell IT that it needs none.',
    it: 'Zoom 404: the meeting has no registration, but the room’s "entry" is "registered". Switch registration on at Zoom, or set "entry" to "open".',
  },
  'registration-closed': {
    title: 'Registration for this room is closed',
    visitor: 'Please choose another room or ask our staff.',
    staff: 'Ask the host whether more registrations are possible: it is closed, full or over.',
    it: 'Zoom 3043: as many registrants as the meeting takes. 3038: the meeting is over. The number is in the detail.',
  },
  'registration-limit': {
    title: 'Please use another e-mail address today',
    visitor: 'This address was used here several times today. Please take another one, or ask our staff.',
    staff: 'Help the visitor to use another e-mail address. This one works again tomorrow.',
    it: 'Zoom 429: one address can be registered for a meeting three times a day. Other addresses are not affected.',
  },
  'registration-refused': {
    title: 'Please ask our staff',
    visitor: 'The registration for this room needs our help.',
    staff: 'Tell IT the number below. Ask the host for a link of this person’s own meanwhile.',
    it: 'Zoom refused this registration; the number says why. 200: no right to do it. 300: a field. 3027 or 3032: the address is the host’s or a panelist’s, who have links of their own.',
  },
  'sign-in-required': {
    title: 'This room is for signed-in guests',
    visitor: 'It cannot be entered from this screen. Please ask our staff.',
    staff: 'Ask the host to switch off “Require authentication to join” for this room.',
    it: 'Zoom 3034, 3051, 3052, 3100 or 6024: authentication is on for the meeting or locked on for the account.',
  },
  'real-name-required': {
    title: 'This room needs a check of your name',
    visitor: 'It cannot be entered from this screen. Please ask our staff.',
    staff: 'Show the visitor how to join with their own Zoom account on their own device.',
    it: 'Zoom 3082: real-name verification, a rule for some regions. It cannot be done on a kiosk.',
  },
  'information-barrier': {
    title: 'This room cannot be entered from here',
    visitor: 'Please choose another room or ask our staff.',
    staff: 'Tell IT that Zoom keeps this room apart from this kiosk.',
    it: 'Zoom 4007: an information barrier of the account keeps these groups apart. Its administrator decides.',
  },
  'app-not-approved': {
    title: 'This room cannot be entered from here yet',
    visitor: 'Please choose another room or ask our staff.',
    staff: 'Send visitors another way into this room, and tell IT that it belongs to another Zoom account.',
    it: 'Zoom 4011: the app is not published and the meeting is on another account. Host the room on the account that owns the app, or get the app reviewed.',
  },
  'anonymous-refused': {
    title: 'This room cannot be entered from here at the moment',
    visitor: 'Please choose another room or ask our staff for another way in.',
    staff: 'Offer the room’s ordinary Zoom link on another device, and tell IT.',
    it: 'Zoom 4012: joining by name only is refused for this app. It is allowed on the account that owns the app; Zoom can change it on its side, so check again later.',
  },
  'token-refused': {
    title: 'This room needs our help first',
    visitor: 'Please choose another room or ask our staff for help.',
    staff: 'Tell IT. Offer the room’s ordinary Zoom link on another device meanwhile.',
    it: 'Zoom 3265, 3623, 4013 to 4016 or 4018: a registrant, ZAK or OBF token is missing, expired or made for another meeting.',
  },
  'authorizer-absent': {
    title: 'The room is waiting for its host',
    visitor: 'Please try again when the host has arrived.',
    staff: 'Ask the staff member in whose name this kiosk joins to enter the room first and stay in it.',
    it: 'Zoom 4017 or 4019: the user who authorised the app is not in the meeting, or has left it.',
  },
  'app-blocked': {
    title: 'This room cannot be entered from here',
    visitor: 'Please choose another room or ask our staff.',
    staff: 'Offer the room’s ordinary Zoom link on another device, and tell IT.',
    it: 'Zoom 6603: the administrator of the host’s account blocks this app. It must be put on their list of allowed apps.',
  },
  'web-joining-off': {
    title: 'This room cannot be entered from here',
    visitor: 'Please choose another room or ask our staff for another way in.',
    staff: 'Ask the host to allow joining from a browser, or offer the Zoom app on another device.',
    it: 'Zoom 3603 to 3611, 3630 or 3701: “Join from your browser” is off for the host’s account, or this kind of meeting has no web join.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
