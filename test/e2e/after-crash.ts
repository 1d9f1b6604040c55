// Drives the shell through main. When the process of an iframe dies, Playwright declares the whole page crashed and
// will not touch it again, though the shell lives on.
import { expect } from 'playwright/test';
import type { Foyer } from './launch-foyer.ts';

/** Runs an expression in the shell, as Electron's own executeJavaScript does. */
const inShell = (foyer: Foyer, expression: string): Promise<unknown> =>
  foyer.app.evaluate(
    ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    expression,
  );

export async function expectAttribute(foyer: Foyer, name: string, value: string): Promise<void> {
  const read = `document.querySelector('[data-screen]')?.getAttribute(${JSON.stringify(name)})`;
  await expect.poll(() => inShell(foyer, read), { timeout: 30_000 }).toBe(value);
}

async function click(foyer: Foyer, selector: string): Promise<void> {
  const find = `document.querySelector(${JSON.stringify(selector)})`;
  await expect.poll(() => inShell(foyer, `${find} !== null`), { timeout: 10_000 }).toBe(true);
  await inShell(foyer, `${find}.click()`);
}

export async function backToRooms(foyer: Foyer): Promise<void> {
  await click(foyer, '[data-action="back"], [data-action="leave"], [data-action="done"]');
}

export async function visit(foyer: Foyer, roomId: string, name: string): Promise<void> {
  await click(foyer, `[data-room-id="${roomId}"]`);
  await expectAttribute(foyer, 'data-screen', 'name');
  // React listens to the setter of the prototype, not to the attribute.
  await inShell(
    foyer,
    `(() => {
      const field = document.querySelector('input[name="visitor-name"]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(name)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`,
  );
  await click(foyer, 'form [type="submit"]');
}
