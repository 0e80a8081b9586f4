import { buildServer } from '../../scripts/build-local.mjs';
import { chromiumPath } from './chromium.ts';

/** Fails where no browser is installed, before anything is built. */
export default async function setup(): Promise<void> {
  chromiumPath();
  await buildServer();
}
