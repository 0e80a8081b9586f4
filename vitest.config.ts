import { defineConfig } from 'vitest/config';

// The script's time zone is a fact of Google's machine, not of the developer's.
process.env.TZ = 'Asia/Ho_Chi_Minh';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/clasp/**'], // npm run test:browser, npm run test:clasp
    env: { TZ: 'Asia/Ho_Chi_Minh' },
    globalSetup: 'tests/end-to-end/build.ts',
    maxWorkers: '100%', // the tests calculate; nothing waits for a free core
    // No test asserts time; a busy machine with few cores must not make one fail.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
