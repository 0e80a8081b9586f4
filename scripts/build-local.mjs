// Builds the programs of local/ into build/: for Node, and the page of the browser.
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const options = { absWorkingDir: root, bundle: true, charset: 'utf8', logLevel: 'warning' };

export const inBuild = (name) => path.join(root, 'build', name);

export const buildForNode = (entry, outfile) =>
  build({
    ...options,
    entryPoints: [entry],
    outfile,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
  });

/** The thread that holds the workbook and the script of the page. */
export async function buildServer() {
  await buildForNode('local/server/worker.ts', inBuild('worker.mjs'));
  const page = { entryPoints: ['local/web/page.ts'], outfile: inBuild('page.js'), format: 'esm', target: 'es2022' };
  await build({ ...options, ...page });
}
