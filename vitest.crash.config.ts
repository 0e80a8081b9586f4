import { defineConfig, mergeConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** npm run crash, npm run crowd: every call and thousands of schedules, where npm test tries a few of each. */
export default mergeConfig(shared, defineConfig({ test: { env: { CRASH: 'every', CROWD_SCHEDULES: '3000' } } }));
