// The kinds of secrets that main may hold, one row each: how it is kept, how the environment names it, how a person is
// asked for it. Values live in memory only, in main only.

export interface SdkCredentials {
  clientId: string;
  clientSecret: string;
}

interface SecretKind {
  /** Its key in the store. */
  storeKey: string;
  /** In sentences. */
  name: string;
  /** Field → variable of the environment. */
  variables: Readonly<Record<string, string>>;
  /** Field → question; the last one is not echoed. */
  questions: Readonly<Record<string, string>>;
  /** The switch that stores it. */
  storeSwitch: string;
  /** Of what only Foyer makes: how it looks, and the rest of a sentence for what does not. */
  shape?: { pattern: RegExp; otherwise: string };
}

export const SECRET_KINDS = {
  sdk: {
    storeKey: 'sdkCredentials',
    name: 'SDK credentials',
    variables: { clientId: 'FOYER_SDK_CLIENT_ID', clientSecret: 'FOYER_SDK_CLIENT_SECRET' },
    questions: { clientId: 'SDK client ID', clientSecret: 'SDK client secret' },
    storeSwitch: 'store-credentials',
  },
  account: {
    storeKey: 'zoomAccount',
    name: 'Zoom account credentials',
    variables: {
      accountId: 'FOYER_ACCOUNT_ID',
      clientId: 'FOYER_ACCOUNT_CLIENT_ID',
      clientSecret: 'FOYER_ACCOUNT_CLIENT_SECRET',
    },
    questions: {
      accountId: 'Zoom account ID',
      clientId: 'Server-to-server client ID',
      clientSecret: 'Server-to-server client secret',
    },
    storeSwitch: 'store-account',
  },
  signer: {
    storeKey: 'signerToken',
    name: "signing server's token",
    variables: { token: 'FOYER_SIGNER_TOKEN' },
    questions: { token: "Signing server's bearer token" },
    storeSwitch: 'store-signer-token',
  },
  venue: {
    storeKey: 'venueKey',
    name: 'venue key',
    variables: { key: 'FOYER_VENUE_KEY' },
    questions: { key: 'Venue key' },
    storeSwitch: 'store-venue-key',
    shape: {
      pattern: /^[A-Za-z0-9_-]{43}$/u,
      otherwise: 'is not the 43 characters that "foyer venue keys" wrote into venue.key: copy that file\'s',
    },
  },
} as const satisfies Record<string, SecretKind>;

export type SecretKindName = keyof typeof SECRET_KINDS;

/** The fields of one kind, all of them text. */
export type Secret<K extends SecretKindName> = Record<keyof (typeof SECRET_KINDS)[K]['variables'], string>;

export const fieldsOf = (kind: SecretKindName): readonly string[] =>
  Object.keys(SECRET_KINDS[kind].variables);

/**
 * Judges one value. ZOOM: ids and secrets are printable ASCII without spaces.
 * @param name what the person called it, such as the variable.
 */
export function secretMistake(name: string, value: string, kind?: SecretKindName): string | null {
  if (value === '') return `${name} is empty`;
  if (/\s/u.test(value)) return `${name} has white space inside: copy the value alone`;
  if (!/^[!-~]+$/u.test(value)) return `${name} has characters that Zoom does not use: copy it again`;
  const row: SecretKind | null = kind === undefined ? null : SECRET_KINDS[kind];
  return row?.shape?.pattern.test(value) === false ? `${name} ${row.shape.otherwise}` : null;
}
