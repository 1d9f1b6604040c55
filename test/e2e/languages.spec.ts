// A visit in the visitor's own language: our screens and Zoom's in both views, from right to left too, and English again for
// whoever comes next. The SDK has fewer languages than Foyer; it then speaks the nearest (contracts/words/languages.ts).
import { expect, launchFoyer, test, type Foyer } from './launch-foyer.ts';

const room = (id: string, view: 'component' | 'client') => ({
  id,
  title: id,
  meetingNumber: '81000000001',
  passcode: 'abc123',
  view,
});
const ROOMS = [room('component', 'component'), room('client', 'client')];

/** [language, view, direction, the SDK's language, a button of the SDK's in it] */
const VISITS = [
  ['de', 'component', 'ltr', 'de-DE', 'Teilnehmer'],
  ['ja', 'component', 'ltr', 'ja-JP', '参加者'],
  ['ar', 'component', 'rtl', 'en-US', 'Participants'],
  ['de', 'client', 'ltr', 'de-DE', 'Hand heben'],
] as const;

let foyer: Foyer;
test.beforeAll(async () => {
  foyer = await launchFoyer({ rooms: ROOMS });
});
test.afterAll(() => foyer.close());

for (const [tag, view, direction, sdkLanguage, button] of VISITS) {
  test(`${tag}, ${view} view: the visit, Zoom's own screen, and the next visitor`, async () => {
    test.setTimeout(150_000);
    const { page, meeting } = foyer;
    const shell = page.locator('html');
    await page.locator('[data-action="language"]').click();
    await page.locator(`[data-language="${tag}"]`).click();
    await expect(shell).toHaveAttribute('lang', tag);
    await expect(shell).toHaveAttribute('dir', direction);
    await foyer.visit(view);
    await foyer.expectScreen('in-room', 90_000);
    await expect(shell).toHaveAttribute('lang', tag);
    await expect(meeting.locator('html')).toHaveAttribute('lang', sdkLanguage);
    await expect(meeting.getByRole('button', { name: button }).first()).toBeVisible({ timeout: 30_000 });
    await foyer.backToRooms();
    await expect(shell).toHaveAttribute('lang', 'en');
    await expect(shell).toHaveAttribute('dir', 'ltr');
  });
}
