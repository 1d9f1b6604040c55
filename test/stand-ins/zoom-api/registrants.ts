// Who has registered for what. One person (one address) keeps one registrant and one `tk` per meeting.
import { randomBytes, randomInt } from 'node:crypto';

export interface Registrant {
  number: string;
  registrantId: string;
  /** The proof of registration: the `tk=` of the join link. Not the registrant's id. */
  tk: string;
  email: string;
  firstName: string;
  lastName: string;
  status: 'approved' | 'pending';
  pinCode: number;
}

export interface Registrants {
  /** Undefined: this address has been added three times today. */
  add: (
    row: Pick<Registrant, 'number' | 'email' | 'firstName' | 'lastName' | 'status'>,
  ) => Registrant | undefined;
  of: (number: string) => readonly Registrant[];
  byTk: (number: string, tk: string) => Registrant | undefined;
  /** The host has said yes, or no. */
  approve: (number: string, email: string) => void;
  deny: (number: string, email: string) => void;
  clear: () => void;
}

const A_DAY = 3;

export function createRegistrants(now: () => number): Registrants {
  const registrants: Registrant[] = [];
  const callsByDay = new Map<string, number>();
  const find = (number: string, email: string): Registrant | undefined =>
    registrants.find((one) => one.number === number && one.email === email.toLowerCase());

  return {
    add(row) {
      const email = row.email.toLowerCase();
      const day = `${new Date(now()).toISOString().slice(0, 10)} ${row.number} ${email}`;
      const calls = (callsByDay.get(day) ?? 0) + 1;
      callsByDay.set(day, calls);
      if (calls > A_DAY) return undefined;
      const before = find(row.number, email);
      if (before) return before;
      const registrant: Registrant = {
        ...row,
        email,
        registrantId: randomBytes(16).toString('base64url'),
        tk: `${randomBytes(32).toString('base64url')}.${randomBytes(16).toString('base64url')}`,
        pinCode: randomInt(100_000, 1_000_000),
      };
      registrants.push(registrant);
      return registrant;
    },
    of: (number) => registrants.filter((one) => one.number === number),
    byTk: (number, tk) => registrants.find((one) => one.number === number && one.tk === tk),
    approve(number, email) {
      const found = find(number, email);
      if (found) found.status = 'approved';
    },
    deny(number, email) {
      const found = find(number, email);
      if (found) registrants.splice(registrants.indexOf(found), 1);
    },
    clear() {
      registrants.length = 0;
      callsByDay.clear();
    },
  };
}
