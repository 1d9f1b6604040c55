import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/packaging/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    // Its files are modules, and its package.json does not say so.
    server: { deps: { inline: ['simple-keyboard-layouts'] } },
    // Two cores: child processes of the tests want one.
    maxWorkers: 2,
  },
});
