// npm run screenshots: walks the journeys of tests/browser in Chromium and writes their pictures to docs/images, for the guide.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { smaller } from './smaller-png.mjs';

const TARGET = path.join('docs', 'images');
const JOURNEYS = ['first-run', 'staff-journey', 'officer-year', 'leader-journey'].map(
  (name) => `tests/browser/${name}.test.ts`,
);

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pictures-'));
const walked = spawnSync('npx', ['vitest', 'run', '--config', 'vitest.browser.config.ts', ...JOURNEYS], {
  stdio: 'inherit',
  env: { ...process.env, PICTURES: folder },
});
if (walked.status === 0) {
  fs.rmSync(TARGET, { recursive: true, force: true });
  fs.mkdirSync(TARGET, { recursive: true });
  let bytes = 0;
  for (const file of fs.readdirSync(folder)) {
    const picture = smaller(fs.readFileSync(path.join(folder, file)));
    fs.writeFileSync(path.join(TARGET, file), picture);
    bytes += picture.length;
    console.log(`${path.join(TARGET, file)}: ${Math.round(picture.length / 1024)} KB`);
  }
  console.log(`${Math.round(bytes / 1024)} KB`);
}
fs.rmSync(folder, { recursive: true });
process.exitCode = walked.status ?? 1;
