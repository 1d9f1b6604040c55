// What one visitor needs to join one room once, for a short time. Made in main, handed through the shell to the
// meeting page, never stored. A ticket carries a signature and a passcode, so it must not be logged.
export interface Ticket {
  /** The SDK JWT ("signature"): HS256, role 0, for this meeting number only. */
  signature: string;
  /** Digits only. */
  meetingNumber: string;
  /** Not encoded; '' where the room has none. */
  passcode: string;
  userName: string;
  /** '' where none is needed. */
  userEmail: string;
  /** Fresh for each visit: 1 to 35 of [A-Za-z0-9]. Comes back in Zoom's reports. */
  customerKey: string;
  /** Registrant token, or ''. */
  tk: string;
  /** Of one Zoom user, or ''. Never together with `obfToken`: the SDK refuses both (5013). */
  zak: string;
  /** "On behalf of", or ''. */
  obfToken: string;
  webEndpoint: 'zoom.us' | 'zoomgov.com';
  /** When the signature ends; a rejoin checks it again. */
  expiresAtMs: number;
}
