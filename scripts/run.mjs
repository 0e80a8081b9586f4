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

const options = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'warning' };
const forNode = {
  ...options,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
};
const inBuild = (name) => path.join(root, 'build', name);

const outfile = inBuild(`${command}.mjs`);
await build({ ...forNode, entryPoints: [entry], outfile });
if (command === 'start') {
  await build({ ...forNode, entryPoints: ['local/server/worker.ts'], outfile: inBuild('worker.mjs') });
  await build({
    ...options,
    entryPoints: ['local/web/page.ts'],
    format: 'esm',
    target: 'es2022',
    outfile: inBuild('page.js'),
  });
}
process.argv.splice(1, process.argv.length, outfile, ...rest);
await import(pathToFileURL(outfile).href);
