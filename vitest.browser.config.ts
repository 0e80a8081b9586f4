import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    globalSetup: ['tests/end-to-end/build.ts', 'tests/browser/build.ts'],
    // One browser at a time: the tests wait for pages, not for each other.
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 120_000,
  },
});
