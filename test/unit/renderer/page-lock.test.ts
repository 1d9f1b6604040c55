// What no page of ours does, whatever runs in it: each row of the lock, on as much of a browser as it touches.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { installPageLock } from '../../../renderer/page-lock.ts';

type Listener = (event: { preventDefault: () => void; target?: unknown }) => void;

class Target {
  done: string[] = [];
  dispatchEvent(event: Event): boolean {
    this.done.push(event.type);
    return true;
  }
}
class Element extends Target {
  click(how?: string): void {
    this.done.push(`click ${how}`);
  }
}
class Input extends Element {
  constructor(readonly type: string) {
    super();
  }
  showPicker(): void {
    this.done.push('picker');
  }
}
class Wheel extends Event {
  ctrlKey = true;
}
/** As each test finds them: the lock changes them. */
const METHODS = [
  [Target.prototype, 'dispatchEvent'],
  [Element.prototype, 'click'],
  [Input.prototype, 'showPicker'],
] as const;
const AS_MADE = METHODS.map(([prototype, name]) => Object.getOwnPropertyDescriptor(prototype, name) ?? {});

const AWAY = ['print', 'showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'];

let listeners: Map<string, { listener: Listener; options: unknown }>;
let page: Record<string, unknown>;
let led: string[];

beforeEach(() => {
  listeners = new Map();
  led = [];
  page = {
    addEventListener: (type: string, listener: Listener, options: unknown) =>
      listeners.set(type, { listener, options }),
    ...Object.fromEntries(AWAY.map((name) => [name, () => led.push(name)])),
  };
  vi.stubGlobal('window', page);
  vi.stubGlobal('EventTarget', Target);
  vi.stubGlobal('HTMLElement', Element);
  vi.stubGlobal('HTMLInputElement', Input);
  vi.stubGlobal('WheelEvent', Wheel);
});
afterEach(() => {
  vi.unstubAllGlobals();
  METHODS.forEach(([prototype, name], index) => Object.defineProperty(prototype, name, AS_MADE[index] ?? {}));
});

/** Whether the page refused it. */
function happens(type: string, event: object = {}): boolean {
  const preventDefault = vi.fn();
  listeners.get(type)?.listener(Object.assign(event, { preventDefault }));
  return preventDefault.mock.calls.length > 0;
}

describe('SECURITY: refused', () => {
  test.each(['contextmenu', 'dragstart', 'dragover', 'drop'])('%s, always', (type) => {
    installPageLock();
    expect(happens(type)).toBe(true);
  });

  test('zoom by wheel, and no scrolling', () => {
    installPageLock();
    expect(happens('wheel', new Wheel('wheel'))).toBe(true);
    expect(happens('wheel', Object.assign(new Wheel('wheel'), { ctrlKey: false }))).toBe(false);
    expect(happens('wheel', { ctrlKey: true })).toBe(false);
  });

  test('a click that would open the machine’s files, and no other', () => {
    installPageLock();
    const clickOn = (target: unknown): boolean => happens('click', { target });
    expect(clickOn(new Input('file'))).toBe(true);
    expect(clickOn(new Input('text'))).toBe(false);
    expect(clickOn(new Element())).toBe(false);
  });

  test('before any listener of the page’s own, and not passively: a passive one refuses nothing', () => {
    installPageLock();
    expect(listeners.size).toBe(6);
    for (const { options } of listeners.values()) expect(options).toEqual({ capture: true, passive: false });
  });
});

describe('SECURITY: taken away', () => {
  test.each(AWAY)('%s', (name) => {
    installPageLock();
    expect((page[name] as () => unknown)()).toBeUndefined();
    expect(led).toEqual([]);
  });

  test('what the browser has not is not put there: Zoom asks whether it is', () => {
    delete page['showOpenFilePicker'];
    installPageLock();
    expect('showOpenFilePicker' in page).toBe(false);
  });
});

describe('SECURITY: a file input by script', () => {
  test('is neither clicked, nor shown, nor sent a click', () => {
    installPageLock();
    const input = new Input('file');
    input.click();
    input.showPicker();
    input.dispatchEvent(new Event('click'));
    expect(input.done).toEqual([]);
  });

  test('everything else is as it was, with what it was given', () => {
    installPageLock();
    const [file, text, element] = [new Input('file'), new Input('text'), new Element()];
    expect(file.dispatchEvent(new Event('change'))).toBe(true);
    text.showPicker();
    text.click('softly');
    element.dispatchEvent(new Event('click'));
    expect([file.done, text.done, element.done]).toEqual([['change'], ['picker', 'click softly'], ['click']]);
  });

  test('a browser that lacks one of them loses nothing', () => {
    Reflect.deleteProperty(Input.prototype, 'showPicker');
    installPageLock();
    expect('showPicker' in Input.prototype).toBe(false);
  });
});
