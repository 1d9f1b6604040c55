// Loaded before main: the wall clock that main sees can be set, as a person or the network sets a machine's. The clock that
// only goes forward stays as it is.
let aheadMs = 0;

globalThis.Date = new Proxy(Date, {
  construct: (date, given, asked) =>
    Reflect.construct(date, given.length > 0 ? given : [date.now() + aheadMs], asked),
  get: (date, name) => (name === 'now' ? () => date.now() + aheadMs : Reflect.get(date, name)),
});

/** @param {number} ms */
const setClockAheadMs = (ms) => {
  aheadMs = ms;
};
Reflect.set(globalThis, 'setClockAheadMs', setClockAheadMs);
