// Several journals as one, by the time of their records. Each journal keeps its own order, also where its clock was set
// back in the middle: what a visit did must not be told backwards.
interface Timed {
  atMs: number;
}

export async function* mergeByTime<T extends Timed>(
  sources: readonly AsyncIterable<T>[],
): AsyncGenerator<T, void> {
  const heads: { value: T; rest: AsyncIterator<T> }[] = [];
  for (const source of sources) {
    const rest = source[Symbol.asyncIterator]();
    const first = await rest.next();
    if (!first.done) heads.push({ value: first.value, rest });
  }
  for (;;) {
    const [first, ...others] = heads;
    if (!first) return;
    const earliest = others.reduce((best, head) => (head.value.atMs < best.value.atMs ? head : best), first);
    yield earliest.value;
    const next = await earliest.rest.next();
    if (next.done) heads.splice(heads.indexOf(earliest), 1);
    else earliest.value = next.value;
  }
}
