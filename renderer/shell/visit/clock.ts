// Every duration of the shell in one table, and the clock that tests replace.

/** Seconds unless the name says otherwise. */
export const DURATIONS = {
  /** From the meeting page's invitation to `warm`: the SDK is some 10 MB to read and compile, and the client view was
      seen to take 17 s on two busy cores. A page that hangs meanwhile is found by its silence. */
  warm: 45,
  /** From the posted join to the first of held, joined, refused. ZOOM: the SDK gives up on a silent web service after
      30; on a silent socket it would wait for 60, and then begin again (6.2.0). */
  join: 45,
  ping: 1,
  /** Unanswered pings until a page counts as hung: while the SDK starts, which blocks it for 2 to 3 and longer on a
      slow machine, and after that. */
  silentPingsAtStart: 10,
  silentPings: 8,
  /** How long a page that was asked to leave may take to say goodbye to Zoom. */
  goodbye: 1.5,
  /** How long the empty page may take to load. */
  emptyPage: 1.5,
  /** Before this, Cancel would only be tapped by mistake. */
  cancelAppears: 3,
  /** How long the clock on the wall is pressed for the staff screen. */
  staffPress: 3,
  /** How long a PIN pad that nobody touches stays, and the digits on it. */
  pinForgotten: 60,
  /** A venue with one room greets this long, then asks for the name. */
  welcome: 1.5,
  /** How long the rooms stay in a language that somebody chose and then did nothing more. */
  languageForgotten: 90,
  /** How long a visitor's own link is shown. */
  personalLink: 120,
  thanks: 4,
  ended: 15,
  /** Long enough for somebody who has to read it first. */
  interrupted: 30,
  /** Until the shell asks main once more for a venue that it could not say. */
  openAgain: 10,
  /** The shell's heart, for main. */
  beat: 1,
  /** Until a page whose screen has thrown loads itself anew: longer than main needs to do it. */
  brokenReload: 20,
  /** How long one of the two asks whether the visitor goes on to the next talk, after the last touch. */
  onward: 30,
  /** And however often it is touched: the name on it is the last visitor's, and the fingers may be the next one's. */
  onwardAtMost: 60,
  /** How long a tap that answered "Still there?" may hit nothing below it: a touch becomes a click when it ends. */
  answered: 0.7,
  /** How often the rooms, and the name field of a venue with one, look at the clock. */
  agenda: 5,
} as const;

export interface Clock {
  /** Calls once, later; answers the function that takes it back. */
  after: (seconds: number, action: () => void) => () => void;
}

export const browserClock: Clock = {
  after(seconds, action) {
    const timer = setTimeout(action, seconds * 1000);
    return () => clearTimeout(timer);
  },
};
