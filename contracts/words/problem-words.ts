// What every problem must be able to say. Three readers, three voices: the visitor gets calm words and a next step,
// staff one concrete thing to do, IT the setting or code family behind it.

export interface ProblemWords {
  /** The visitor's headline. */
  title: string;
  /** The visitor's next step. Blames nobody; no numbers, no jargon. Under the field for what was typed. */
  visitor: string;
  /** What staff at the venue do now, in the imperative. */
  staff: string;
  /** What IT looks at: the Zoom setting, the code family, the file. */
  it: string;
}
