import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/clasp/**/*.test.ts'],
    globalSetup: 'tests/end-to-end/build.ts',
    // Each test starts clasp up to three times.
    testTimeout: 180_000,
  },
});
