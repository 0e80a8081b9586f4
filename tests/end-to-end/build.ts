import { buildAddOn } from '../../scripts/build.mjs';

/** Builds dist/ once before the tests, so that they drive what would be pushed to Google. */
export default async function setup(): Promise<void> {
  await buildAddOn();
}
