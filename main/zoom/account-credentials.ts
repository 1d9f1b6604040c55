// The secrets of the venue's server-to-server app at Zoom. Only main/zoom/account.ts uses them.
export interface AccountCredentials {
  accountId: string;
  clientId: string;
  clientSecret: string;
}
