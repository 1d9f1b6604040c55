// Every code that Foyer ends with: scripts and supervisors go by them. The README has the same table, and the files in
// resources/lockdown the last two (test/unit/main/exit-codes.test.ts, test/packaging/lockdown.test.ts).

/** Neither Node (below 20), Chromium (below 50), sysexits.h (64 to 78) nor a shell (126 and above) ends with these. */
export const START_AGAIN = 90;
export const LEFT_BY_STAFF = 91;

export const EXIT_CODES: readonly { code: number; meaning: string }[] = [
  {
    code: 0,
    meaning: 'fine; of a kiosk: it was ended from outside or by staff, or has started itself again',
  },
  { code: 1, meaning: 'Foyer could not start, or the answer of a command is bad' },
  { code: 2, meaning: 'a command was typed wrongly, or cannot be done here' },
  { code: START_AGAIN, meaning: 'with --supervised: start me again, at once' },
  { code: LEFT_BY_STAFF, meaning: 'with --supervised: staff have left the kiosk, do not start me again' },
  { code: 129, meaning: 'a command that was ended before it had answered: SIGHUP' },
  { code: 130, meaning: 'the same: SIGINT' },
  { code: 143, meaning: 'the same: SIGTERM, or quit' },
];
