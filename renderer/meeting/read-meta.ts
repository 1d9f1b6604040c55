// What main has written into this load of the page.

/** What the server wrote into this load; '' where it did not. */
export const readMeta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
