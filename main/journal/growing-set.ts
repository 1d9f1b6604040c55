// A set of which every version stays as it was, and which grows in constant time: versions share one list of members, and
// each counts only those that it knows. For a fold that must not copy a long outage's visits at every refusal.

export interface GrowingSet {
  readonly size: number;
  has: (member: string) => boolean;
  /** The same set where the member is in it already. */
  with: (member: string) => GrowingSet;
}

/** @param places each member's place in the order of adding; a version knows those before its `size`. */
function version(places: Map<string, number>, size: number): GrowingSet {
  const has = (member: string): boolean => (places.get(member) ?? Infinity) < size;
  const set: GrowingSet = {
    size,
    has,
    with(member) {
      if (has(member)) return set;
      // Somebody has grown this version already: what comes now is another branch, with a list of its own.
      const own = places.size === size ? places : new Map([...places].slice(0, size));
      own.set(member, size);
      return version(own, size + 1);
    },
  };
  return set;
}

export const emptySet = (): GrowingSet => version(new Map(), 0);
