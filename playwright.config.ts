import { defineConfig } from 'playwright/test';

// A navigation that Foyer refuses never ends, and Playwright would wait for its end before the next tap.
process.env['PLAYWRIGHT_SKIP_NAVIGATION_CHECK'] = '1';

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results/artifacts',
  timeout: 120_000,
  expect: { timeout: 10_000 },
  // Two browsers, two kiosks and two Zooms on two cores: test.mjs names what needed its second try.
  retries: 1,
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  projects: [
    { name: 'e2e', testMatch: 'e2e/**/*.spec.ts' },
    { name: 'tour', testMatch: 'tour/*.tour.ts' },
    { name: 'bench', testMatch: 'bench/*.bench.ts' },
    { name: 'soak', testMatch: 'soak/*.soak.ts' },
  ],
});
