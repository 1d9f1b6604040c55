// How main speaks HTTP: Electron's `net.fetch` in the field, so that the system's proxy and certificates count.
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;
