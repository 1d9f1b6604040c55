// What a page may ask a machine for, by a touch, which most of it wants first.
import { expect, type Frame, type Page } from 'playwright/test';
import type { Foyer } from '../launch-foyer.ts';

export type Inside = Page | Frame;

/** Nothing is to happen: there is no condition to wait for. */
export const WHILE_MS = 150;

const ANSWERS_WITHIN_MS = 3_000;

/** Null where nothing comes of it in time: a page that was led away answers nobody. */
export const within = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([
    answer.catch(() => null),
    new Promise<null>((done) => setTimeout(() => done(null), ANSWERS_WITHIN_MS)),
  ]);

/** Of the window: both pages are there. */
export const MIDDLE = { x: 400, y: 300 };

/** Over everything on the page. */
const COVER = 'position:fixed;inset:0;width:100%;height:100%;z-index:99999;opacity:0.01';

/** Is carried into the page with the functions below, which use it. */
async function askDevice(kind: string, options: object, method = 'requestDevice'): Promise<string> {
  const api: unknown = Reflect.get(navigator, kind);
  const request: unknown = typeof api === 'object' && api !== null ? Reflect.get(api, method) : undefined;
  if (typeof request !== 'function') return 'no';
  const got: unknown = await Reflect.apply(request, api, [options]);
  return Array.isArray(got) && got.length === 0 ? 'no' : 'got it';
}

/** What a page may ask the machine for; each rejects, or answers whether it got it. */
export const POWERS: readonly (readonly [name: string, ask: () => Promise<unknown>])[] = [
  [
    'where this machine is',
    () =>
      new Promise((done, failed) => navigator.geolocation.getCurrentPosition(() => done('got it'), failed)),
  ],
  ['notifications', async () => ((await Notification.requestPermission()) === 'granted' ? 'got it' : 'no')],
  ["the last visitor's clipboard", () => navigator.clipboard.readText().then(() => 'got it')],
  ['MIDI', () => navigator.requestMIDIAccess().then(() => 'got it')],
  ['the screen', () => navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => 'got it')],
  ['full screen', () => document.documentElement.requestFullscreen().then(() => 'got it')],
  ['USB', () => askDevice('usb', { filters: [] })],
  ['a serial port', () => askDevice('serial', {}, 'requestPort')],
  ['HID', () => askDevice('hid', { filters: [] })],
  ['Bluetooth', () => askDevice('bluetooth', { acceptAllDevices: true })],
];

/** By a touch, which some of them want first. */
export async function expectNothing(
  foyer: Foyer,
  inside: Inside,
  ask: () => Promise<unknown>,
): Promise<void> {
  await inside.evaluate(`(() => {
    ${askDevice.toString()}
    const button = document.createElement('button');
    button.id = 'escape';
    button.style.cssText = '${COVER}';
    window.escaped = new Promise((done) => {
      button.addEventListener('click', () => (${ask.toString()})().then(done, () => done('no')));
    });
    document.body.append(button);
  })()`);
  await foyer.page.mouse.click(MIDDLE.x, MIDDLE.y);
  expect(await within(inside.evaluate('window.escaped'))).not.toBe('got it');
  await inside.evaluate(() => document.getElementById('escape')?.remove());
}

/** A button whose touch opens a file dialog, as Zoom's chat has one. @returns how many dialogs opened. */
export async function chooseFile(
  foyer: Foyer,
  inside: Inside,
  way: 'attached' | 'detached' | 'picker',
): Promise<number> {
  let dialogs = 0;
  const count = (): void => void (dialogs += 1);
  foyer.page.on('filechooser', count);
  await inside.evaluate(
    ([wanted, style]) => {
      const field = document.createElement('input');
      field.type = 'file';
      const button = document.createElement('button');
      const cover = wanted === 'attached' ? field : button;
      cover.id = 'escape';
      cover.style.cssText = style;
      button.addEventListener('click', () => {
        if (wanted === 'detached') {
          field.click();
          field.dispatchEvent(new MouseEvent('click'));
          try {
            field.showPicker();
          } catch {
            // As it must.
          }
        } else {
          const picker: unknown = Reflect.get(window, 'showOpenFilePicker');
          if (typeof picker === 'function')
            void Promise.resolve(Reflect.apply(picker, window, [])).catch(() => 0);
        }
      });
      document.body.append(cover);
    },
    [way, COVER] as const,
  );
  await foyer.page.mouse.click(MIDDLE.x, MIDDLE.y);
  await inside.waitForTimeout(WHILE_MS);
  await inside.evaluate(() => document.getElementById('escape')?.remove());
  foyer.page.off('filechooser', count);
  return dialogs;
}
