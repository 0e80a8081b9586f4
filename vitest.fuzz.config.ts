import { defineConfig } from 'vitest/config';

process.env.TZ = 'Asia/Ho_Chi_Minh';

// FUZZ_SEED=… npm run fuzz repeats a run: the seed stands in the names of the tests.
const { FUZZ_SEED = String(Date.now() % 2 ** 31), FUZZ_RUNS = '10000', FUZZ_BUNDLE_RUNS = '100' } = process.env;

export default defineConfig({
  test: {
    include: ['tests/fuzz/*.test.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh', FUZZ_SEED, FUZZ_RUNS, FUZZ_BUNDLE_RUNS },
    globalSetup: 'tests/end-to-end/build.ts',
    testTimeout: 6 * 3_600_000,
  },
});
