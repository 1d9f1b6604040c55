// The account's users. `me` is the owner of the server-to-server app.
import { HOST } from './meetings.ts';

export interface User {
  id: string;
  email: string;
}

export interface Users {
  /** By id, e-mail address or `me`. */
  find: (name: string) => User | undefined;
  add: (user: User) => void;
  clear: () => void;
}

export const OWNER: User = { id: 'ownerUserId', email: 'owner@example.com' };
export const KIOSK_USER: User = { id: 'kioskUserId', email: 'kiosk@example.com' };

export function createUsers(): Users {
  const users: User[] = [];
  const clear = (): void => void users.splice(0, users.length, OWNER, HOST, KIOSK_USER);
  clear();
  return {
    find: (name) =>
      name === 'me' ? OWNER : users.find(({ id, email }) => id === name || email === name.toLowerCase()),
    add: (user) => void users.push(user),
    clear,
  };
}
