// Names as people type them, and as they should not: what the field says, and what reaches Zoom.
import { english } from '../../contracts/words/index.ts';
import { expect, test } from './launch-foyer.ts';

const REFUSED: readonly [string, string][] = [
  ['nothing', ''],
  ['spaces only', '     '],
  ['10,000 characters', 'x'.repeat(10_000)],
  ['markup', 'Eve <script src=//x></script>'],
  ['a direction override', 'Eve\u202Egnp.exe'],
  ['65 Chinese characters, which Zoom counts twice', '名'.repeat(65)],
];

const TAKEN: readonly [string, string, string][] = [
  ['emoji', '🦊 Renard 👩‍🚀', '🦊 Renard 👩‍🚀'],
  ['right-to-left', 'ليلى حسن', 'ليلى حسن'],
  ['64 Chinese characters', '名'.repeat(64), '名'.repeat(64)],
  ['spaces around and within', '  Ada   Lovelace ', 'Ada Lovelace'],
];

for (const [what, name] of REFUSED) {
  test(`refused with words: ${what}`, async ({ foyer }) => {
    await foyer.visit('joins', name);
    await foyer.expectScreen('name');
    const field = foyer.page.locator('input[name="visitor-name"]');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/\S.{10,}/u);
    await expect(field).not.toHaveAccessibleDescription(english.name.hint);
    const { width, inside } = await foyer.page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      inside: window.innerWidth,
    }));
    expect(width).toBeLessThanOrEqual(inside);
    expect(foyer.zoom.joins).toHaveLength(0);
  });
}

for (const [what, typed, sent] of TAKEN) {
  test(`taken as it is: ${what}`, async ({ foyer }) => {
    await foyer.visit('joins', typed);
    await foyer.expectScreen('in-room');
    expect(foyer.zoom.joins.at(-1)?.userName).toBe(sent);
  });
}

test('a double tap on a room does not go through to the name screen', async ({ foyer }) => {
  const room = foyer.page.locator('[data-room-id="joins"]');
  const box = await room.boundingBox();
  if (!box) throw new Error('the room is not on the screen');
  // Wherever on the sign: below lie the submit control and the on-screen keyboard.
  for (const share of [0.1, 0.5, 0.9]) {
    await foyer.page.mouse.dblclick(box.x + box.width * share, box.y + box.height / 2);
    await foyer.expectScreen('name');
    await expect(foyer.page.locator('input[name="visitor-name"]')).toHaveValue('');
    await expect(foyer.page.locator('input[name="visitor-name"]')).toHaveAttribute('aria-invalid', 'false');
    await foyer.backToRooms();
    await foyer.page.waitForTimeout(500);
  }
});
