// ZAK and OBF: minted here, recognised on the wire.
import { randomBytes } from 'node:crypto';

export interface VisitorToken {
  token: string;
  kind: 'zak' | 'obf';
  userId: string;
  /** An OBF may be bound to one meeting; '' where it is not. */
  meetingNumber: string;
  expiresAtMs: number;
}

export interface VisitorTokens {
  mint: (row: Pick<VisitorToken, 'kind' | 'userId' | 'meetingNumber'> & { lifetimeMs: number }) => string;
  /** Undefined: never minted here, or expired. */
  find: (token: string) => VisitorToken | undefined;
  clear: () => void;
}

export function createVisitorTokens(now: () => number): VisitorTokens {
  const minted = new Map<string, VisitorToken>();
  return {
    mint({ lifetimeMs, ...row }) {
      const token = `${row.kind}.${randomBytes(24).toString('base64url')}`;
      minted.set(token, { ...row, token, expiresAtMs: now() + lifetimeMs });
      return token;
    },
    find(token) {
      const found = minted.get(token);
      return found && found.expiresAtMs > now() ? found : undefined;
    },
    clear: () => minted.clear(),
  };
}
