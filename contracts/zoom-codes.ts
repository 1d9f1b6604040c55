// ZOOM: every code that the SDK's 6.2.0 bundle or Zoom's documents name, and the problem it is to us.
// One row a code. The numbers are the SDK's; what Zoom's servers say on the wire is turned into these by
// zoom-wire.ts. 3000 and 3005 are swapped in Zoom's error page: the bundle is followed.
import type { ProblemCode } from './problem.ts';

interface ZoomCode {
  problem: ProblemCode;
  /** Meaning and usual cause, in IT's words. */
  meaning: string;
}

export const ZOOM_CODES: Readonly<Record<number, ZoomCode>> = {
  // General
  1: { problem: 'zoom-error', meaning: 'failed, no further reason' },
  2: { problem: 'join-request-wrong', meaning: 'join before the SDK was initialised' },
  3: { problem: 'join-request-wrong', meaning: 'unknown join parameter' },
  200: { problem: 'refused-unknown', meaning: 'failed, no further reason' },
  403: { problem: 'zoom-error', meaning: 'service offline, or the account is disabled' },
  3010: { problem: 'join-request-wrong', meaning: 'no role in the signature' },
  4003: { problem: 'join-request-wrong', meaning: 'invalid parameter: name, number, passcode or e-mail' },
  5000: { problem: 'browser-unfit', meaning: 'the browser engine lacks what the SDK needs' },
  5012: { problem: 'join-request-wrong', meaning: 'join while an earlier one was not closed' },
  5013: { problem: 'join-request-wrong', meaning: 'empty name, or ZAK and OBF together' },
  10000: { problem: 'sdk-too-old', meaning: "the SDK version is below Zoom's minimum" },
  // Credentials and signature
  3704: { problem: 'credentials-refused', meaning: 'SDK key not valid' },
  3705: { problem: 'signature-expired', meaning: "signature expired: this machine's clock" },
  3706: {
    problem: 'room-misconfigured',
    meaning: 'meeting number malformed, or not the one that was signed',
  },
  3707: { problem: 'room-unknown', meaning: 'meeting number not found' },
  3708: { problem: 'join-request-wrong', meaning: 'wrong role in the signature' },
  3709: { problem: 'host-unavailable', meaning: 'host not found' },
  3710: { problem: 'credentials-refused', meaning: 'SDK key disabled: app deactivated' },
  3711: { problem: 'host-busy', meaning: 'host cannot run a second meeting' },
  3712: {
    problem: 'signature-refused',
    meaning: 'signature invalid: wrong secret, or the Embed feature is off',
  },
  3713: { problem: 'credentials-refused', meaning: 'no permission' },
  3714: { problem: 'passcode-wrong', meaning: "client view's text for a wrong passcode" },
  3715: { problem: 'join-request-wrong', meaning: 'assistant not allowed' },
  3265: { problem: 'token-refused', meaning: 'token error' },
  3623: { problem: 'token-refused', meaning: 'token error' },
  // The meeting and who may enter it
  3000: { problem: 'host-busy', meaning: 'another meeting of this host is in progress' },
  3001: { problem: 'room-unknown', meaning: 'meeting does not exist' },
  3610: { problem: 'room-unknown', meaning: 'meeting does not exist, or the registrant token has expired' },
  3003: { problem: 'join-request-wrong', meaning: 'not the host' },
  3004: { problem: 'passcode-wrong', meaning: 'wrong passcode' },
  3005: { problem: 'email-required', meaning: 'an e-mail address is required' },
  3008: { problem: 'room-not-started', meaning: 'not started, and nobody may join before the host' },
  3009: { problem: 'removed-before', meaning: 'was removed before and may not come back' },
  3032: {
    problem: 'registration-refused',
    meaning: 'registration denied: the address belongs to a panelist',
  },
  3034: { problem: 'sign-in-required', meaning: 'webinar for signed-in users only' },
  3051: { problem: 'sign-in-required', meaning: 'Zoom sign-in required' },
  3052: { problem: 'sign-in-required', meaning: 'sign-in from a given domain required' },
  6024: { problem: 'sign-in-required', meaning: 'single sign-on required' },
  3082: { problem: 'real-name-required', meaning: 'real-name check' },
  3099: { problem: 'registration-required', meaning: 'registration required' },
  3100: { problem: 'sign-in-required', meaning: 'sign-in required for this address' },
  3110: { problem: 'registration-required', meaning: 'registration required' },
  3116: { problem: 'registration-required', meaning: 'webinar sign-up' },
  3135: { problem: 'registration-required', meaning: "panelist's personal link missing" },
  3603: { problem: 'web-joining-off', meaning: 'cannot be joined from a browser' },
  3604: { problem: 'web-joining-off', meaning: 'kind of meeting not supported by the web SDK' },
  3606: { problem: 'web-joining-off', meaning: 'kind of webinar not supported by the web SDK' },
  3608: { problem: 'web-joining-off', meaning: 'third-party audio account: dial in' },
  3609: { problem: 'web-joining-off', meaning: 'kind of meeting not supported by the web SDK' },
  3611: { problem: 'web-joining-off', meaning: 'the host account switched browser joining off' },
  3620: { problem: 'email-refused', meaning: "address blocked by the host account's administrator" },
  3624: { problem: 'email-refused', meaning: "the host's own address needs a sign-in" },
  3625: { problem: 'host-unavailable', meaning: 'host inactive' },
  3627: { problem: 'email-refused', meaning: "the host's own address needs a sign-in" },
  3630: { problem: 'web-joining-off', meaning: 'simulated live webinar' },
  3701: { problem: 'web-joining-off', meaning: 'kind of meeting not supported by the web SDK' },
  3702: { problem: 'room-misconfigured', meaning: 'host does not exist' },
  3703: { problem: 'room-misconfigured', meaning: 'host id invalid' },
  13208: { problem: 'room-ended', meaning: 'simulated live webinar has ended' },
  // Service and network
  '-3000': { problem: 'zoom-unreachable', meaning: 'no usable answer from Zoom' },
  3621: { problem: 'zoom-unreachable', meaning: "no answer from Zoom's web connector" },
  3622: { problem: 'zoom-error', meaning: "error from Zoom's web connector" },
  3633: { problem: 'zoom-throttling', meaning: 'joins follow each other too quickly' },
  3634: { problem: 'zoom-wants-captcha', meaning: 'too many joins from this address: Zoom wants a captcha' },
  3635: { problem: 'browser-unfit', meaning: 'WebAssembly did not load' },
  3636: { problem: 'join-request-wrong', meaning: 'ZAK and OBF together' },
  4000: { problem: 'connection-lost', meaning: 'reconnecting' },
  4001: { problem: 'connection-lost', meaning: 'disconnected' },
  4004: { problem: 'room-ended', meaning: 'meeting has ended' },
  4005: { problem: 'room-full', meaning: 'meeting is at capacity' },
  4006: { problem: 'room-locked', meaning: 'meeting is locked' },
  4007: { problem: 'information-barrier', meaning: "kept apart by the account's information barrier" },
  4008: { problem: 'already-in', meaning: 'the same participant is in the meeting already' },
  4009: { problem: 'zoom-error', meaning: 'server error' },
  // Zoom's rules for apps (in force since 2 March 2026)
  4011: {
    problem: 'app-not-approved',
    meaning: "app not published, and the meeting is on another account than the app's",
  },
  4012: { problem: 'anonymous-refused', meaning: 'anonymous joining not allowed for this app' },
  4013: { problem: 'token-refused', meaning: 'no or invalid OBF or ZAK token' },
  4014: { problem: 'token-refused', meaning: 'OBF token invalid' },
  4015: { problem: 'token-refused', meaning: 'OBF token is bound to another meeting' },
  4016: { problem: 'token-refused', meaning: 'privilege token expired or invalid' },
  4017: { problem: 'authorizer-absent', meaning: 'the authorising user is not in the meeting' },
  4018: { problem: 'token-refused', meaning: 'token conflicts with the sign-in' },
  4019: { problem: 'authorizer-absent', meaning: 'the authorising user has left' },
  6603: { problem: 'app-blocked', meaning: "the host account's administrator blocks this app" },
};
