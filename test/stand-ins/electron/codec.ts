// Structured clone as text: what ipc sends between Node and the page keeps undefined, Date, Map, typed arrays, cycles.
// `createCodec` also runs in the page as source text: it must not use anything from outside its own braces.

export interface Codec {
  encode: (value: unknown) => string;
  decode: (text: string) => unknown;
}

export function createCodec(): Codec {
  type Packed = string | number | boolean | null | [tag: string, ...rest: unknown[]];

  const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

  function toBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    }
    return btoa(text);
  }
  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));

  function refuse(value: unknown): never {
    let shown = 'object';
    if (typeof value === 'symbol' || typeof value === 'function') shown = String(value);
    throw new Error(`An object could not be cloned. (${shown.slice(0, 80)})`);
  }

  function encode(root: unknown): string {
    const seen = new Map<object, number>();
    const entries = (object: object): [string, Packed][] =>
      Object.entries(object).map(([key, value]) => [key, pack(value)]);

    function packObject(value: object): Packed {
      const earlier = seen.get(value);
      if (earlier !== undefined) return ['seen', earlier];
      seen.set(value, seen.size);
      if (Array.isArray(value)) return ['array', ...Array.from(value, pack)];
      const tag = tagOf(value);
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return ['view', tag, toBase64(bytes)];
      }
      if (tag === 'Date') return ['date', (value as Date).getTime()];
      if (tag === 'RegExp') return ['regexp', (value as RegExp).source, (value as RegExp).flags];
      if (tag === 'Map')
        return ['map', ...Array.from(value as Map<unknown, unknown>, ([k, v]) => [pack(k), pack(v)])];
      if (tag === 'Set') return ['set', ...Array.from(value as Set<unknown>, pack)];
      if (tag === 'ArrayBuffer') return ['buffer', toBase64(new Uint8Array(value as ArrayBuffer))];
      if (tag === 'Error' || value instanceof Error) {
        const { name, message, stack } = value as Error;
        return ['error', name, message, stack ?? ''];
      }
      if (tag === 'Number' || tag === 'Boolean' || tag === 'String') return ['boxed', pack(value.valueOf())];
      if (tag !== 'Object') return refuse(value); // Promise, WeakMap, DOM nodes, …: as structured clone does
      return ['object', ...entries(value)];
    }

    function pack(value: unknown): Packed {
      switch (typeof value) {
        case 'undefined':
          return ['undefined'];
        case 'number':
          return Number.isFinite(value) && !Object.is(value, -0)
            ? value
            : ['number', Object.is(value, -0) ? '-0' : String(value)];
        case 'bigint':
          return ['bigint', String(value)];
        case 'string':
        case 'boolean':
          return value;
        case 'object':
          return value === null ? null : packObject(value);
        default:
          return refuse(value);
      }
    }
    return JSON.stringify(pack(root));
  }

  function decode(text: string): unknown {
    const seen: unknown[] = [];
    const keep = <T>(value: T): T => {
      seen.push(value);
      return value;
    };

    function unpackView(tag: string, bytes: Uint8Array): unknown {
      if (tag === 'DataView') return new DataView(bytes.buffer);
      const View = (globalThis as unknown as Record<string, new (buffer: ArrayBufferLike) => unknown>)[tag];
      return View === undefined ? bytes : new View(bytes.buffer);
    }

    function unpackError(name: string, message: string, stack: string): Error {
      const error = new Error(message);
      return Object.defineProperties(error, {
        name: { value: name, configurable: true, writable: true },
        stack: { value: stack, configurable: true, writable: true },
      });
    }

    function unpack(packed: Packed): unknown {
      if (!Array.isArray(packed)) return packed;
      const [tag, ...rest] = packed;
      const texts = rest as string[];
      const items = rest as Packed[];
      const pairs = rest as [Packed, Packed][];
      switch (tag) {
        case 'undefined':
          return undefined;
        case 'number':
          return Number(texts[0]);
        case 'bigint':
          return BigInt(texts[0] ?? 0);
        case 'seen':
          return seen[rest[0] as number];
        case 'date':
          return keep(new Date(rest[0] === null ? Number.NaN : (rest[0] as number)));
        case 'regexp':
          return keep(new RegExp(texts[0] ?? '', texts[1]));
        case 'view':
          return keep(unpackView(texts[0] ?? '', fromBase64(texts[1] ?? '')));
        case 'buffer':
          return keep(fromBase64(texts[0] ?? '').buffer);
        case 'error':
          return keep(unpackError(texts[0] ?? 'Error', texts[1] ?? '', texts[2] ?? ''));
        case 'boxed': {
          const place = seen.length;
          seen.push(undefined);
          return (seen[place] = Object(unpack(items[0] ?? null)) as unknown);
        }
        case 'array': {
          const array: unknown[] = keep([]);
          for (const item of items) array.push(unpack(item));
          return array;
        }
        case 'map': {
          const map = keep(new Map<unknown, unknown>());
          for (const [key, value] of pairs) map.set(unpack(key), unpack(value));
          return map;
        }
        case 'set': {
          const set = keep(new Set<unknown>());
          for (const item of items) set.add(unpack(item));
          return set;
        }
        default: {
          const object = keep<Record<string, unknown>>({});
          for (const [key, value] of pairs) {
            // defineProperty: an own key '__proto__' must stay a key
            const descriptor = { value: unpack(value), enumerable: true, configurable: true, writable: true };
            Object.defineProperty(object, key as string, descriptor);
          }
          return object;
        }
      }
    }
    return unpack(JSON.parse(text) as Packed);
  }

  return { encode, decode };
}
