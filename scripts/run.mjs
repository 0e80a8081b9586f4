// Runs a command of local/ (TypeScript) on plain Node: `node scripts/run.mjs start|script …`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.env.TZ = 'Asia/Ho_Chi_Minh'; // the time zone of the script project, wherever the machine stands

const root = path.resolve(import.meta.dirname, '..');
const [command = '', ...rest] = process.argv.slice(2);
const entry = { start: 'local/start.ts', script: 'local/script.ts' }[command];
if (!entry) {
  console.error('Usage: node scripts/run.mjs start|script [arguments]');
  process.exit(2);
}

const outfile = path.join(root, 'build', `${command}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  charset: 'utf8',
  outfile,
});
process.argv.splice(1, process.argv.length, outfile, ...rest);
await import(pathToFileURL(outfile).href);
