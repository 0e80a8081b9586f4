// Runs a command of local/ (TypeScript) on plain Node: `node scripts/run.mjs start|script|bench|calls|read-back …`.
import { pathToFileURL } from 'node:url';
import { buildForNode, buildServer, inBuild } from './build-local.mjs';

process.env.TZ = 'Asia/Ho_Chi_Minh'; // the time zone of the script project, wherever the machine stands

const [command = '', ...rest] = process.argv.slice(2);
const entry = {
  start: 'local/start.ts',
  script: 'local/script.ts',
  bench: 'bench/bench.ts',
  calls: 'bench/calls.ts',
  'read-back': 'local/read-back/read-back.ts',
}[command];
if (!entry) {
  console.error('Usage: node scripts/run.mjs start|script|bench|calls|read-back [arguments]');
  process.exit(2);
}

const outfile = inBuild(`${command}.mjs`);
await buildForNode(entry, outfile);
if (command === 'start') await buildServer();
process.argv.splice(1, process.argv.length, outfile, ...rest);
await import(pathToFileURL(outfile).href);
