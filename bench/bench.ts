// npm run bench [-- --large] [-- --only load,actions,checks,scoring,formulas,cells]: prints tables, writes build/bench.json. Nothing is asserted.
import fs from 'node:fs';
import os from 'node:os';
import { actions } from './actions.ts';
import { againstCells } from './against-cells.ts';
import { againstFormulas } from './against-formulas.ts';
import { checks } from './checks.ts';
import { bundleLoad } from './load.ts';
import { scoring } from './scoring.ts';

const given = process.argv.slice(2);
const large = given.includes('--large');
const only = given[given.indexOf('--only') + 1]?.split(',');

const SUBJECTS: Readonly<Record<string, () => unknown>> = {
  load: bundleLoad,
  actions,
  checks,
  scoring: () => scoring([1_000, 10_000, ...(large ? [100_000] : [])]),
  formulas: () => againstFormulas(large ? [200, 1_000, 3_000] : [200, 1_000], large ? [200, 1_000] : [200]),
  cells: () => againstCells(200),
};

const machine = {
  node: process.version,
  platform: `${os.platform()} ${os.arch()}`,
  processors: os.cpus().length,
  processor: os.cpus()[0]?.model ?? '',
  memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
};
console.log(
  `Node ${machine.node}, ${machine.platform}, ${machine.processors} × ${machine.processor}, ${machine.memoryGigabytes} GB`,
);
const found: Record<string, unknown> = { on: new Date().toISOString().slice(0, 10), machine };
for (const [name, measure] of Object.entries(SUBJECTS))
  if (!given.includes('--only') || only?.includes(name)) found[name] = measure();
fs.mkdirSync('build', { recursive: true });
fs.writeFileSync('build/bench.json', `${JSON.stringify(found, null, 2)}\n`);
