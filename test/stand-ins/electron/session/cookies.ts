// session.cookies: reading and removing. Setting cookies from main is not needed by the app that this serves.
import { runtime } from '../runtime.ts';
import { strict } from '../strict.ts';

const SAME_SITE: Record<string, Electron.Cookie['sameSite']> = {
  Strict: 'strict',
  Lax: 'lax',
  None: 'no_restriction',
};

export function createCookies() {
  return strict('session.cookies', {
    async get(filter: Electron.CookiesGetFilter): Promise<Electron.Cookie[]> {
      const { root } = await runtime.browser;
      const { cookies } = await root.send('Storage.getCookies');
      const host = filter.url === undefined ? undefined : new URL(filter.url).hostname;
      const isWanted = ({ name, domain, path }: Electron.Cookie): boolean =>
        (filter.name === undefined || name === filter.name) &&
        (filter.path === undefined || path === filter.path) &&
        (filter.domain === undefined || `.${domain ?? ''}`.endsWith(`.${filter.domain}`)) &&
        (host === undefined || `.${host}`.endsWith(`.${(domain ?? '').replace(/^\./, '')}`));
      return cookies
        .map(({ name, value, domain, path, secure, httpOnly, session, expires, sameSite }) => ({
          name,
          value,
          domain,
          path,
          secure,
          httpOnly,
          session,
          hostOnly: !domain.startsWith('.'),
          sameSite: SAME_SITE[sameSite ?? ''] ?? 'unspecified',
          ...(session ? {} : { expirationDate: expires }),
        }))
        .filter(isWanted);
    },
    flushStore: async (): Promise<void> => {},
  } satisfies Pick<Electron.Cookies, 'get' | 'flushStore'>);
}
