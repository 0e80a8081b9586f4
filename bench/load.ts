import vm from 'node:vm';
import { cpu, heapInUse } from './measure.ts';
import { printTable } from './table.ts';
import { BUILT } from './workbook.ts';

const RUNS = 15;

/** What it costs to load the whole script, as Google does for every click. */
export function bundleLoad() {
  const loads = Array.from({ length: RUNS }, () => {
    const world = vm.createContext({});
    const before = heapInUse();
    // A comment of its own keeps the engine from taking what it compiled before.
    const code = `${BUILT.code}\n// ${Math.random()}`;
    const milliseconds = cpu(() => new vm.Script(code).runInContext(world));
    return { milliseconds, megabytes: heapInUse() - before };
  });
  const middle = (what: 'milliseconds' | 'megabytes'): number =>
    loads.map((load) => load[what]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const found = {
    kilobytes: Buffer.byteLength(BUILT.code) / 1024,
    milliseconds: middle('milliseconds'),
    megabytes: middle('megabytes'),
  };
  printTable(`Nạp dist/Code.js (giữa ${RUNS} lần, mỗi lần một môi trường mới)`, [
    { 'Cỡ (KB)': Math.round(found.kilobytes), 'CPU (ms)': found.milliseconds, 'Bộ nhớ giữ lại (MB)': found.megabytes },
  ]);
  return found;
}
