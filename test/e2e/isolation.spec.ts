// What each page can and cannot reach, seen from inside, and that the secret is in none of them.
import { randomBytes } from 'node:crypto';
import { CREDENTIALS, expect, test, type Foyer } from './launch-foyer.ts';
import { meetingFrame } from './meeting-frame.ts';
import { descendants, foundInProcess, readProc } from './process-memory.ts';

async function join(foyer: Foyer): Promise<void> {
  await foyer.visit('joins');
  await foyer.expectScreen('in-room');
}

test('both pages are cross-origin isolated, and only the shell has the bridge', async ({ foyer }) => {
  await join(foyer);
  const look = () => ({
    isIsolated: crossOriginIsolated,
    bridge: typeof Reflect.get(window, 'foyer'),
    require: typeof Reflect.get(window, 'require'),
    process: typeof Reflect.get(window, 'process'),
    userAgent: navigator.userAgent,
  });
  const shell = await foyer.page.evaluate(look);
  const meeting = await meetingFrame(foyer).evaluate(look);
  expect(shell).toMatchObject({
    isIsolated: true,
    bridge: 'object',
    require: 'undefined',
    process: 'undefined',
  });
  expect(meeting).toMatchObject({ isIsolated: true, bridge: 'undefined', require: 'undefined' });
  for (const { userAgent } of [shell, meeting]) expect(userAgent).not.toMatch(/electron|foyer/iu);
});

test('the meeting page cannot reach the shell, and the shell cannot leave its page', async ({ foyer }) => {
  await join(foyer);
  const reached = await meetingFrame(foyer).evaluate(() => {
    try {
      return String(window.parent.document.title);
    } catch (error) {
      return error instanceof DOMException ? error.name : 'other';
    }
  });
  expect(reached).toBe('SecurityError');
  const opened = await meetingFrame(foyer).evaluate(() => window.open('https://example.com/') === null);
  expect(opened).toBe(true);
});

test('the shell cannot be led to another page, and what it shows survives the attempt', async ({ foyer }) => {
  await join(foyer);
  const address = foyer.page.url();
  for (const target of ['http://localhost:1/', 'https://example.com/', 'file:///etc/passwd']) {
    await foyer.page.evaluate((url) => {
      location.href = url;
    }, target);
    const outcome = await meetingFrame(foyer).evaluate((url) => {
      try {
        window.top?.location.assign(url);
        return 'tried';
      } catch (error) {
        return error instanceof DOMException ? error.name : 'other';
      }
    }, target);
    expect(outcome).toBe('SecurityError');
  }
  await foyer.page.waitForTimeout(500);
  expect(foyer.page.url()).toBe(address);
  await foyer.expectScreen('in-room');
});

test('an empty page, which nobody is asked about, is left for the shell again', async ({ foyer }) => {
  await join(foyer);
  const address = foyer.page.url();
  await foyer.page.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect.poll(() => foyer.page.url(), { timeout: 10_000 }).toBe(address);
  await foyer.expectScreen('rooms');
});

test('no page breaks its content policy on the whole path', async ({ foyer }) => {
  const broken: string[] = [];
  foyer.page.on('console', (message) => {
    if (/content security policy|refused to/iu.test(message.text())) broken.push(message.text());
  });
  await join(foyer);
  expect(broken).toEqual([]);
  // The watch itself works: a breach in each page is seen.
  const breach = () => void fetch('https://breach.example/').catch(() => undefined);
  for (const page of [foyer.page, meetingFrame(foyer)]) {
    broken.length = 0;
    await page.evaluate(breach);
    await expect.poll(() => broken.length).toBeGreaterThan(0);
  }
});

test('no process that Foyer starts has the SDK secret in its environment', async ({ foyer }) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  await join(foyer);
  const environments = descendants(foyer.app.process().pid ?? 0).map((pid) =>
    readProc(`/proc/${pid}/environ`),
  );
  // The browser's own; its children overwrite theirs.
  expect(environments.filter((text) => text.includes('PATH=')).length).toBeGreaterThan(0);
  expect(environments.filter((text) => text.includes(CREDENTIALS.clientSecret))).toEqual([]);
});

test('the SDK secret is in no page: storage, requests', async ({ foyer }) => {
  const requests: string[] = [];
  foyer.page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await join(foyer);
  for (const target of [foyer.page, meetingFrame(foyer)]) {
    const stored = await target.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    expect(stored).not.toContain(CREDENTIALS.clientSecret);
  }
  // The search itself works: what must be there is found in the same way.
  expect(requests.join('\n')).toContain('meetingNumber');
  expect(requests.join('\n')).not.toContain(CREDENTIALS.clientSecret);
});

test('the SDK secret is in no page’s memory, nor in that of any process but main', async ({ foyer }) => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  await join(foyer);
  const main = foyer.app.process().pid ?? 0;
  const { clientSecret } = CREDENTIALS;
  // The search itself works: it finds the secret where it must be, and in each page what only that page holds.
  expect(foundInProcess(main, [clientSecret])).toEqual([clientSecret]);
  const marks = [randomBytes(16).toString('hex'), randomBytes(16).toString('hex')];
  for (const [index, page] of [foyer.page, meetingFrame(foyer)].entries()) {
    await page.evaluate((mark) => void Reflect.set(window, 'foyerTestMark', mark), marks[index]);
  }
  const others = descendants(main).map((pid) => ({
    isPage: readProc(`/proc/${pid}/cmdline`).includes('--type=renderer'),
    found: foundInProcess(pid, [clientSecret, ...marks]),
  }));
  const pages = others.filter(({ isPage }) => isPage);
  test.skip(
    pages.some(({ found }) => found === null),
    'may not read the memory of a sandboxed process',
  );
  for (const mark of marks) expect(pages.filter(({ found }) => found?.includes(mark))).toHaveLength(1);
  expect(others.filter(({ found }) => found?.includes(clientSecret))).toEqual([]);
});
