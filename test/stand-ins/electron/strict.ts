// Wraps what the stand-in exports so that an API it does not have fails loudly.
// Without this, `app.foo?.()` or a typo would pass here and fail only in the field.

/** Names that Node, test tools and `await` look up on any object; answering undefined is right for them. */
const PROBED_BY_TOOLS = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  'domain',
  'captureRejections',
  '__esModule',
  'tagName',
]);

export function notImplemented(name: string, why = ''): never {
  throw new Error(`electron stand-in: ${name} is not implemented${why && ` (${why})`}`);
}

/** The same object, except that reading a property that it does not have throws. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, property, receiver) {
      if (property in object || typeof property === 'symbol' || PROBED_BY_TOOLS.has(property)) {
        return Reflect.get(object, property, receiver) as unknown;
      }
      return notImplemented(`${name}.${property}`);
    },
  });
}

/**
 * Hands a stand-in object to code that is typed against Electron. The only such cast: what the object
 * really has is checked where it is declared (`implements Pick<Electron.X, …>`), the rest throws (`strict`).
 */
export function asElectron<T>(standIn: object): T {
  return standIn as T;
}
