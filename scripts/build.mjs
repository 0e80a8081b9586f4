// Makes dist/: Code.js (one readable script), the HTML pages and the manifest. `clasp push` sends exactly this folder.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { tokenizer } from 'acorn';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

/** The functions that Google calls by name: each item of the menu, and what main.ts exports. */
function stubs(items, exported) {
  const run = items.map((name) => `function ${name}() {\n\t__app.runItem('${name}')\n}`);
  const called = exported.map((name) => `function ${name}() {\n\treturn __app.${name}.apply(this, arguments)\n}`);
  return [...run, ...called].join('\n');
}

/** How the script is laid out: readable, in the fewest bytes that lines, blanks and signs can take. */
const LAYOUT =
  'format --stdin-file-path=Code.js --indent-style=tab --line-width=240 --semicolons=as-needed --arrow-parentheses=as-needed --bracket-spacing=false --trailing-commas=none --expand=never --files-max-size=2000000';

/** The script laid out anew, without the bundler's notes to itself and without the indentation of the function around all of it. */
function laidOut(code) {
  const biome = path.join(root, 'node_modules/.bin/biome');
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1e8 };
  const wordsOf = (text) => [...tokenizer(text, { ecmaVersion: 2020 })];
  // Words for the signs that the bundler writes for them.
  const words = { '!0': 'true', '!1': 'false', 'void 0': 'undefined' };
  let spelt = '';
  let from = 0;
  const tokens = wordsOf(code);
  for (const [i, { start }] of tokens.entries()) {
    const word = words[code.slice(start, tokens[i + 1]?.end)];
    if (!word) continue;
    spelt += code.slice(from, start) + word;
    from = tokens[i + 1].end;
  }
  const formatted = execFileSync(biome, LAYOUT.split(' '), { ...options, input: spelt + code.slice(from) });
  const insideTexts = new Set();
  for (const { start, end } of wordsOf(formatted)) {
    const breaks = formatted.slice(start, end).split('\n').length - 1;
    const first = breaks > 0 ? formatted.slice(0, start).split('\n').length : 0;
    for (let n = 0; n < breaks; n += 1) insideTexts.add(first + n);
  }
  const tidy = formatted
    .split('\n')
    .map((line, i) => (insideTexts.has(i) ? line : line.replace(/^\t/, '')))
    .join('\n');
  const seal = (text) => JSON.stringify(wordsOf(text).map(({ type, value }) => [type.label, String(value)]));
  if (seal(formatted) !== seal(tidy)) throw new Error('Indentation has changed the script');
  return tidy;
}

/** Each page of src/pages becomes one self-contained HTML file. */
async function buildPages() {
  const pages = path.join(root, 'src/pages');
  for (const file of fs.readdirSync(pages).filter((name) => name.endsWith('.html'))) {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [path.join('src/pages', file.replace('.html', '.ts'))],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
      minify: true,
      // Google cuts what looks like a comment out of template literals when it serves a page.
      supported: { 'template-literal': false },
    });
    const script = outputFiles[0].text.replace(/<\/(script)/gi, '<\\/$1');
    const html = fs.readFileSync(path.join(pages, file), 'utf8').replace('/* SCRIPT */', () => script);
    fs.writeFileSync(path.join(dist, file), html);
  }
}

/** Data that few clicks need: files of their own, read when they are needed. */
const DATA_FILES = [
  { file: 'parity-cases', from: 'src/parity/index.ts', name: 'PARITY_CASES' },
  { file: 'ready-made', from: 'src/provisions/rubrics/index.ts', name: 'READY_MADE' },
];

/** A module of src/ as this program can use it. */
async function loaded(from) {
  const entry = {
    absWorkingDir: root,
    entryPoints: [from],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
  };
  const { outputFiles } = await build(entry);
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

async function buildDataFile({ file, from, name }) {
  const module = await loaded(from);
  // Neither an end of the element nor a comment mark: nothing that serving a page could cut.
  const data = JSON.stringify(module[name], null, 1).replace(/</g, '\\u003c').replace(/\//g, '\\/');
  fs.writeFileSync(path.join(dist, `${file}.html`), `<script type="application/json">\n${data}\n</script>\n`);
}

export async function buildAddOn() {
  fs.rmSync(dist, { recursive: true, force: true });
  fs.mkdirSync(dist, { recursive: true });
  const bundle = await rolldown({
    cwd: root,
    input: 'src/main.ts',
    platform: 'neutral',
    transform: { target: 'es2020' }, // a higher target keeps #private and static fields, which Apps Script cannot parse
  });
  const comments = { legal: false, annotation: false, jsdoc: false };
  // Shorter statements; names, lines and the order of things stay.
  const compress = { sequences: false, joinVars: true, keepNames: { function: true, class: true } };
  const minify = { compress, mangle: false, codegen: { removeWhitespace: false } };
  const { output } = await bundle.generate({ format: 'iife', name: '__app', comments, minify });
  await bundle.close();
  const [{ code: script, exports }] = output;
  const { MENU_ITEMS } = await loaded('src/menu.ts');
  const exported = exports.filter((name) => name !== 'runItem');
  const items = MENU_ITEMS.map(({ functionName }) => functionName).filter((name) => !exported.includes(name));
  const code = `'use strict'\n${laidOut(script)}${stubs(items, exported)}\n`;
  fs.writeFileSync(path.join(dist, 'Code.js'), code);
  await buildPages();
  await Promise.all(DATA_FILES.map(buildDataFile));
  fs.copyFileSync(path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json'));
  return { bytes: Buffer.byteLength(code), names: [...items, ...exported] };
}

if (process.argv[1] === import.meta.filename) {
  const { bytes, names } = await buildAddOn();
  console.log(`dist/Code.js: ${Math.round(bytes / 1024)} KB, ${names.length} entry points`);
}
