// What Zoom knows beyond the wire: registrants, tokens, the account's settings. The wire asks; ../world.ts answers.
import type { JoinSeen } from './records.ts';
import type { InfoAnswer } from './scenario.ts';

export interface BackOffice {
  /** Said by the web service; undefined: nothing against it. */
  refusalAtInfo: (join: JoinSeen) => InfoAnswer | undefined;
  /** Raw number, said by the API socket. */
  refusalAtDoor: (join: JoinSeen) => number | undefined;
}

/** Tokens count because they are there. */
export const NO_BACK_OFFICE: BackOffice = {
  refusalAtInfo: () => undefined,
  refusalAtDoor: () => undefined,
};
