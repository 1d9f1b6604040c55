// Event emitters that know their events: listening to an event that this stand-in never heard of throws.
// Events in `silent` are Electron's, may be listened to, and are never sent here (the README lists them).
import { EventEmitter } from 'node:events';

export interface KnownEvents {
  readonly sent: readonly string[];
  readonly silent: readonly string[];
}

type Listener = (...args: never[]) => void;

export class StandInEmitter extends EventEmitter {
  private readonly emitterName: string;
  private readonly known: ReadonlySet<string>;

  constructor(emitterName: string, { sent, silent }: KnownEvents) {
    super();
    this.setMaxListeners(0);
    this.emitterName = emitterName;
    this.known = new Set([...sent, ...silent, 'newListener', 'removeListener']);
  }

  private check(event: string | symbol): void {
    if (typeof event === 'symbol' || this.known.has(event)) return;
    throw new Error(`electron stand-in: ${this.emitterName} never sends '${event}'`);
  }

  override on(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override addListener(event: string | symbol, listener: Listener): this {
    return this.on(event, listener);
  }

  override prependListener(event: string | symbol, listener: Listener): this {
    this.check(event);
    return super.prependListener(event, listener as (...args: unknown[]) => void);
  }
}

/** Electron's event object: what listeners get first. */
export function createEvent<Params extends object>(params: Params): Electron.Event<Params> {
  let isPrevented = false;
  return Object.defineProperties(
    {
      ...params,
      preventDefault: () => {
        isPrevented = true;
      },
    },
    { defaultPrevented: { get: () => isPrevented, enumerable: true } },
  ) as Electron.Event<Params>;
}
