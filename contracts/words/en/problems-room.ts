// English words for what the visitor typed, and for rooms that cannot be entered at the moment.
import type { ProblemCode } from '../../problem.ts';
import type { ProblemWords } from '../problem-words.ts';

export const roomProblems = {
  'name-empty': {
    title: 'Please type your name',
    visitor: 'Please type your name. People in the room will see it.',
    staff: 'Help the visitor to type a name.',
    it: 'The name held nothing visible after white space was folded.',
  },
  'name-too-long': {
    title: 'This name is a little too long',
    visitor: 'This name is a little too long. Please shorten it.',
    staff: 'Help the visitor to shorten the name.',
    it: 'Zoom takes 128 units of name; a character outside basic Latin counts twice.',
  },
  'name-has-markup': {
    title: 'Please type this name another way',
    visitor: 'Please type your name without the sign <.',
    staff: 'Help the visitor to type the name without the sign <.',
    it: 'Zoom refuses names with "<script" in them.',
  },
  'name-has-hidden-characters': {
    title: 'Please type this name again',
    visitor: 'There are characters in this name that nobody can see. Please clear it and type it again.',
    staff: 'Help the visitor to clear the field and type the name by hand instead of pasting it.',
    it: 'Control, zero-width or direction-override characters, which can fake another name, are refused.',
  },
  'email-invalid': {
    title: 'Please check the e-mail address',
    visitor: 'Please check the e-mail address. It looks like this: name@example.com',
    staff: 'Help the visitor to type the e-mail address.',
    it: 'The address has no @ or no domain, or is longer than 100 characters.',
  },
  'invitation-empty': {
    title: 'Please show your invitation',
    visitor: 'Please type the code or e-mail address of your invitation, or hold your badge to the scanner.',
    staff: 'Help the visitor to find the code, or look their e-mail address up in the list.',
    it: 'The room is "invited", and nothing was given.',
  },
  'not-invited': {
    title: 'We do not find this invitation',
    visitor: 'We do not find this invitation. Please check it once more, or ask our staff.',
    staff:
      'Look the visitor up in the list of this room. If they belong in, IT can add them to the venue file.',
    it: 'No entry of the room’s "invited" has this e-mail address, code or badge.',
  },
  'invitation-tries-exceeded': {
    title: 'Please ask our staff for help',
    visitor: 'This screen needs a short pause. Our staff can look your invitation up.',
    staff: 'Look the visitor up in the list of this room. The screen takes codes again after some minutes.',
    it: 'Too many wrong invitations in a short time on this kiosk; it waits, so that codes cannot be guessed.',
  },
  'room-not-listed': {
    title: 'This room is not here any more',
    visitor: 'Please go back and choose another room.',
    staff: 'Compare the rooms on this screen with the programme, and start Foyer again to read them afresh.',
    it: 'The screen asked for a room id that the venue file now in force does not have.',
  },
  'room-not-open': {
    title: 'This room is not open yet',
    visitor: 'Please come back a little later. The list of rooms shows when it opens.',
    staff: 'If the room should be open now, check the time on this screen and the start in the programme.',
    it: 'The room is outside startsAt less doorsOpenMinutes, or past endsAt, by this machine’s clock.',
  },
  'room-not-started': {
    title: 'The room has not started yet',
    visitor: 'Please stay here. You go in by yourself as soon as it starts.',
    staff: 'Ask the host to start the meeting.',
    it: 'Zoom 3008: not started, and “Allow participants to join before host” is off or a waiting room is on.',
  },
  'room-full': {
    title: 'The room is full at the moment',
    visitor: 'Please wait a moment. You go in as soon as there is space.',
    staff: 'Send visitors to another room, or ask the host for more space.',
    it: 'Zoom 4005: the capacity of the host’s licence is reached. A larger licence raises it.',
  },
  'room-locked': {
    title: 'The room is closed at the moment',
    visitor: 'The host has closed the door for now. Please wait a moment or choose another room.',
    staff: 'Ask the host to unlock the meeting: Host tools, Lock meeting.',
    it: 'Zoom 4006: the host locked the running meeting.',
  },
  'room-ended': {
    title: 'This room has ended',
    visitor: 'Thank you for coming. Please choose another room.',
    staff: 'If it should still run, ask the host to start the meeting again.',
    it: 'Zoom 4004 (or 13208 for a simulated live webinar). If all rooms say so, check page isolation headers.',
  },
  'room-unknown': {
    title: 'We cannot find this room',
    visitor: 'Please choose another room or ask our staff for help.',
    staff: 'Compare this room’s meeting number with the host’s invitation, and correct it in the venue file.',
    it: 'Zoom 3001, 3610 or 3707: the meeting was deleted or has expired, or a personal link has run out.',
  },
  'room-misconfigured': {
    title: 'This room needs our help first',
    visitor: 'Please choose another room or ask our staff for help.',
    staff: 'Tell IT which room this is. Send visitors to another screen or room meanwhile.',
    it: 'Zoom 3702, 3703 or 3706: the meeting number is malformed or its host does not exist. Check meetingNumber or joinLink.',
  },
  'passcode-wrong': {
    title: 'The door to this room needs our help',
    visitor: 'Please ask our staff to open it for you. You did nothing wrong.',
    staff:
      'Ask the host for the present passcode. It goes into the venue file, or into the staff screen where the venue allows it.',
    it: 'Zoom 3004 or 3714: the passcode was changed, or the account adds one by policy. Read it back from the meeting; do not encode it.',
  },
  'host-busy': {
    title: 'The room is not ready yet',
    visitor: 'The host is still in another room. Please wait a moment.',
    staff: 'Ask the host to end the other meeting that runs on the same account.',
    it: 'Zoom 3000 or 3711: a licence runs one meeting at a time. Give parallel rooms different host users.',
  },
  'host-unavailable': {
    title: 'The room cannot be opened at the moment',
    visitor: 'Please choose another room or ask our staff for help.',
    staff: 'Tell IT that the host of this room is not active at Zoom.',
    it: 'Zoom 3625 or 3709: the host user was removed, deactivated or has lost the licence.',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
