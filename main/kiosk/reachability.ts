// Whether Zoom can be reached from here, for the screen at rest: it says so and takes it back by itself. Never the reason
// to refuse anything: rooms stay tappable, and a join finds out for itself.

/** Two in a row: one lost packet is no outage. */
const SILENCES_UNTIL_OFFLINE = 2;

export interface Seen {
  /** Probes in a row that nobody answered. */
  silences: number;
  /** Since Foyer started, a probe was answered or a visitor joined after the last silence began. */
  isProbeTrusted: boolean;
}

export const NOTHING_SEEN: Seen = { silences: 0, isProbeTrusted: false };

/** What a probe has shown. Pure. */
export const afterProbe = (seen: Seen, isAnswered: boolean): Seen =>
  isAnswered ? { silences: 0, isProbeTrusted: true } : { ...seen, silences: seen.silences + 1 };

/** Somebody was let in while probes were silent: a firewall eats them, and they prove nothing from here on. Pure. */
export const afterJoin = (seen: Seen): Seen => ({
  silences: 0,
  isProbeTrusted: seen.isProbeTrusted && seen.silences === 0,
});

/**
 * Only silence after an answer is an outage: where no probe was ever answered, a firewall may let the SDK through and
 * not us. Where the system itself says that there is no network, no answer is needed. Pure.
 */
export const isOffline = (seen: Seen, hasNetwork: boolean): boolean =>
  seen.silences >= SILENCES_UNTIL_OFFLINE && (seen.isProbeTrusted || !hasNetwork);

const WHILE_ONLINE_MS = 60_000;
const WHILE_SILENT_MS = 5_000;
/** The system's own word costs nothing; a change of it is a reason to probe at once. */
const HINT_EVERY_MS = 2_000;

interface Dependencies {
  /** Any answer of a host that a join needs; never rejects. */
  probe: () => Promise<boolean>;
  /** Electron's net.isOnline. */
  hasNetwork: () => boolean;
  /** While somebody is in a visit the visit itself finds out. */
  isInUse: () => boolean;
  monotonicMs: () => number;
  every: (ms: number, action: () => void) => void;
  onChange: (isOffline: boolean) => void;
}

export interface Reachability {
  isOffline: () => boolean;
  joined: () => void;
}

export function watchReachability(deps: Dependencies): Reachability {
  const { probe, hasNetwork, isInUse, monotonicMs, every, onChange } = deps;
  let seen = NOTHING_SEEN;
  let wasOffline = false;
  let hadNetwork = hasNetwork();
  let dueAtMs = 0;
  let isProbing = false;

  function conclude(next: Seen): void {
    seen = next;
    const now = isOffline(seen, hasNetwork());
    if (now === wasOffline) return;
    wasOffline = now;
    onChange(now);
  }

  async function look(): Promise<void> {
    isProbing = true;
    const isAnswered = await probe();
    // Not what was seen before: somebody may have joined meanwhile.
    conclude(afterProbe(seen, isAnswered));
    dueAtMs = monotonicMs() + (seen.silences > 0 ? WHILE_SILENT_MS : WHILE_ONLINE_MS);
    isProbing = false;
  }

  every(HINT_EVERY_MS, () => {
    const has = hasNetwork();
    if (has !== hadNetwork) dueAtMs = 0;
    hadNetwork = has;
    if (!isProbing && !isInUse() && monotonicMs() >= dueAtMs) void look();
  });

  return {
    isOffline: () => wasOffline,
    joined: () => conclude(afterJoin(seen)),
  };
}
