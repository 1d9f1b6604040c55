import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts', 'test/packaging/**/*.test.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    // Two cores: child processes of the tests want one.
    maxWorkers: 2,
  },
});
