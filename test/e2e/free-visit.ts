// A visit at a Foyer that no test tool holds: by expressions in whichever page serves it now.
import type { FreeFoyer } from './free-foyer.ts';

/** Which screen is shown. */
export const SCREEN = `document.querySelector('[data-screen]')?.getAttribute('data-screen')`;
export const click = (selector: string): string =>
  `document.querySelector(${JSON.stringify(selector)}).click()`;

export async function toName(foyer: FreeFoyer, roomId = 'joins'): Promise<void> {
  // On the name screen the room's sign leads back.
  const tap = `document.querySelector('[data-screen="rooms"] [data-room-id="${roomId}"]')?.click()`;
  await foyer.until(`(${tap}, ${SCREEN})`, 'name');
}

export async function enterRoom(foyer: FreeFoyer, roomId = 'joins'): Promise<void> {
  await toName(foyer, roomId);
  await foyer.inShell(`(() => {
    const field = document.querySelector('input[name="visitor-name"]');
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, 'Grace Hopper');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await foyer.inShell(click('form [type="submit"]'));
  await foyer.until(SCREEN, 'in-room');
}
