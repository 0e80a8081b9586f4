// The runner of parity cases as a script of its own, so that one case can be run alone and its calls be counted.
import { buildSync } from 'esbuild';
import { createBook } from '../../local/book/book.ts';
import { createHost } from '../../local/host.ts';
import type { Verdict } from '../../src/google/run-parity.ts';
import { PARITY_CASES } from '../../src/parity/index.ts';
import { ROOT } from '../repository/sources.ts';

const SCRIPT = `import { runCase } from './src/google/run-parity.ts';
import { PARITY_CASES } from './src/parity/index.ts';
export const run = (id) => runCase(PARITY_CASES.find((one) => one.id === id));`;

const { outputFiles } = buildSync({
  absWorkingDir: ROOT,
  stdin: { contents: SCRIPT, resolveDir: ROOT, loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'parity',
  target: 'es2020',
});
const CODE = `${outputFiles[0]?.text}\nfunction main(id) { return parity.run(id); }`;

/** A case on the local sheet: the verdict, the tabs that are left, and "Range.setValues" of each member it called. */
export function onLocalSheet(id: string): { verdict: Verdict; tabs: string[]; members: string[] } {
  const book = createBook();
  const host = createHost({ code: CODE, book, html: { preview: '<p>Trang</p>' } });
  const verdict = host.run('main', id) as Verdict;
  return { verdict, tabs: book.sheets.map(({ name }) => name), members: Object.keys(host.calls.snapshot().members) };
}

/** Member → ids of the cases that call it, over all cases. */
export function casesByMember(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id } of PARITY_CASES)
    for (const member of onLocalSheet(id).members) found.set(member, [...(found.get(member) ?? []), id]);
  return found;
}
