// Meeting numbers and pasted Zoom join links, as people write them. Sentences are for whoever edits the venue file.

/** - unreadable: neither a join link nor a number · digits: too few or too many of them
    - personal, host, registration: a Zoom link that people mistake for a join link */
export type LinkMistake =
  'unreadable' | 'digits' | 'not-zoom' | 'personal' | 'host' | 'registration' | 'long-passcode';

export type Parsed<T> = { ok: true; value: T } | { ok: false; mistake: LinkMistake; message: string };

export interface JoinLink {
  meetingNumber: string;
  passcode: string;
  tk: string;
  webEndpoint: 'zoom.us' | 'zoomgov.com';
}

/** ZOOM: the SDK takes at most 32 characters of passcode (6.2.0). */
const PASSCODE_MAX = 32;
/** ZOOM: the endings `.1` … of a link's `pwd` are not part of what the SDK takes; Zoom's own sample drops them too. */
const PWD_ENDING = /\.\d+$/u;

const wrong = (mistake: LinkMistake, message: string): Parsed<never> => ({ ok: false, mistake, message });

/** Digits with spaces or dashes between them → 9 to 12 digits. */
export function parseMeetingNumber(text: string): Parsed<string> {
  const trimmed = text.trim();
  if (!/^[\d\s-]+$/u.test(trimmed))
    return wrong('unreadable', 'is not a meeting number: use digits, spaces and dashes only');
  const digits = trimmed.replace(/\D/gu, '');
  if (digits.length < 9 || digits.length > 12) {
    return wrong('digits', `has ${digits.length} digits, and a Zoom meeting number has 9 to 12`);
  }
  return { ok: true, value: digits };
}

/** Zoom links that people mistake for join links. */
const WRONG_KINDS: readonly { mistake: LinkMistake; pattern: RegExp; message: string }[] = [
  {
    mistake: 'personal',
    pattern: /^\/my\//u,
    message:
      'is a personal link, which has no meeting number in it: open it in a browser and copy the number',
  },
  {
    mistake: 'host',
    pattern: /^\/s\//u,
    message: "is a host's start link: use the link for participants",
  },
  {
    mistake: 'registration',
    pattern: /^\/(meeting|webinar)\/register\//u,
    message:
      'leads to a registration page: use the link that the registration confirms, or the meeting number',
  },
];

function endpointOf(host: string): JoinLink['webEndpoint'] | null {
  return (['zoom.us', 'zoomgov.com'] as const).find((e) => host === e || host.endsWith(`.${e}`)) ?? null;
}

/** The passcode part of a link, as the SDK takes it. */
function parsePwd(pwd: string): Parsed<string> {
  const passcode = pwd.replace(PWD_ENDING, '');
  if (passcode.length > PASSCODE_MAX) {
    return wrong(
      'long-passcode',
      `has a passcode part of ${passcode.length} characters, and the SDK takes at most ${PASSCODE_MAX}: ` +
        'this link works in a browser but cannot serve a kiosk. Put the room\'s own passcode in "passcode"',
    );
  }
  return { ok: true, value: passcode };
}

/**
 * Takes a join link apart.
 * @param hasOwnPasscode the room states its passcode itself, so the link's `pwd` is not needed and not judged.
 */
export function parseJoinLink(text: string, hasOwnPasscode: boolean): Parsed<JoinLink> {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return wrong('unreadable', 'is not a web address');
  }
  if (url.protocol !== 'https:') return wrong('unreadable', 'does not start with https://');
  const webEndpoint = endpointOf(url.hostname);
  if (!webEndpoint) return wrong('not-zoom', `leads to ${url.hostname}, which is not a Zoom address`);
  const wrongKind = WRONG_KINDS.find(({ pattern }) => pattern.test(url.pathname));
  if (wrongKind) return wrong(wrongKind.mistake, wrongKind.message);
  // An URL's parser leaves spaces and nothing else of a number encoded.
  const path = /^\/(?:j|w|wc\/join|wc)\/([\d -]+)(?:\/join)?\/?$/u.exec(url.pathname.replaceAll('%20', ' '));
  if (!path?.[1])
    return wrong('unreadable', 'has no meeting number in it: it should look like …/j/ and then digits');
  const number = parseMeetingNumber(path[1]);
  if (!number.ok) return number;
  const pwd = hasOwnPasscode ? { ok: true as const, value: '' } : parsePwd(url.searchParams.get('pwd') ?? '');
  if (!pwd.ok) return pwd;
  const tk = url.searchParams.get('tk') ?? '';
  return { ok: true, value: { meetingNumber: number.value, passcode: pwd.value, tk, webEndpoint } };
}
