// What neither of the two pages does, whatever runs in it: context menu, drag and drop, zoom by wheel, print, file
// dialogs. Before Zoom's SDK is loaded, which stays as it is and finds these answered. Shared by shell and meeting.

/** A page's own functions that lead out of it. */
const TAKEN_AWAY: readonly { name: string; reason: string }[] = [
  { name: 'print', reason: 'the print dialog has a file dialog in it' },
  { name: 'showOpenFilePicker', reason: "the machine's files" },
  { name: 'showSaveFilePicker', reason: "the machine's files" },
  { name: 'showDirectoryPicker', reason: "the machine's files" },
];

const REFUSED_EVENTS: readonly { type: string; reason: string; when?: (event: Event) => boolean }[] = [
  { type: 'contextmenu', reason: 'copy, save, print, inspect' },
  { type: 'dragstart', reason: 'a link or a picture dragged out becomes a file' },
  { type: 'dragover', reason: 'a file dragged in is opened or sent' },
  { type: 'drop', reason: 'a file dragged in is opened or sent' },
  { type: 'wheel', reason: 'zoomed for the next visitor too', when: (event) => isWithCtrl(event) },
  { type: 'click', reason: "the machine's files", when: ({ target }) => isFileInput(target) },
];

const isWithCtrl = (event: Event): boolean => event instanceof WheelEvent && event.ctrlKey;
const isFileInput = (target: unknown): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';

/** The same method, which does nothing for a file input: one that stands in no document sends its click to nobody. */
function refuseForFiles<K extends string>(
  prototype: { [name in K]?: unknown },
  name: K,
  isRefused: (argument: unknown) => boolean = () => true,
): void {
  const original = prototype[name];
  if (typeof original !== 'function') return;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...values: unknown[]): unknown {
      if (isFileInput(this) && isRefused(values[0])) return undefined;
      return Reflect.apply(original, this, values);
    },
  });
}

/** SECURITY: test/unit/renderer/page-lock.test.ts; test/e2e/escape.spec.ts, "file dialog", "print", "drag", "context menu". */
export function installPageLock(): void {
  for (const { type, when = () => true } of REFUSED_EVENTS) {
    window.addEventListener(
      type,
      (event) => {
        if (when(event)) event.preventDefault();
      },
      { capture: true, passive: false },
    );
  }
  for (const { name } of TAKEN_AWAY) {
    if (name in window) Object.defineProperty(window, name, { configurable: true, value: () => undefined });
  }
  refuseForFiles(HTMLElement.prototype, 'click');
  refuseForFiles(HTMLInputElement.prototype, 'showPicker');
  refuseForFiles(
    EventTarget.prototype,
    'dispatchEvent',
    (event) => event instanceof Event && event.type === 'click',
  );
}
