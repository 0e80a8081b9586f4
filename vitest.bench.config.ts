import { mergeConfig } from 'vitest/config';
import browser from './vitest.browser.config.ts';

/** npm run bench:browser */
export default mergeConfig(
  { ...browser, test: { ...browser.test, include: [] } },
  { test: { include: ['bench/served-sheet.ts'] } },
);
