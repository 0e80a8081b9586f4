// Prints every sentence that people see: `npm run words`. tests/repository/words.test.ts reads the same list.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const pages = path.join(root, 'src/pages');

/** What is meant for people holds a letter that only Vietnamese has; codes and Google's names do not. */
const VIETNAMESE = /[À-ỹ]/;
/** Rules that recognise words in pasted text, letters in their order, and the engine's own messages are no sentences. */
const PATTERN = /\(\?[:<!=]|\\[sdpb]|\[\^|\{\d|d\{1|\|\p{L}+\|\p{L}+\||^[\p{M}]$|aăâ|àáả/u;

/** The texts of a program: strings, and templates with … where a value stands. */
function textsOf(code) {
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node?.type === 'string') {
      if (node.type === 'Literal' && typeof node.value === 'string') found.push({ at: node.start, text: node.value });
      if (node.type === 'TemplateLiteral')
        found.push({ at: node.start, text: node.quasis.map(({ value }) => value.cooked).join('…') });
      Object.values(node).forEach(visit);
    }
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'script' }));
  return found.sort((a, b) => a.at - b.at);
}

/** A page's program as it is written, with the names of its files. */
async function pageProgram(file) {
  const options = { bundle: true, write: false, format: 'iife', charset: 'utf8', legalComments: 'none' };
  const { outputFiles } = await build({ ...options, absWorkingDir: root, entryPoints: [`src/pages/${file}`] });
  return outputFiles[0].text;
}

/** Every sentence with the source file it stands in, each once: those of dist/Code.js, then those of the pages. */
export async function words() {
  const names = fs.readdirSync(pages).filter((name) => name.endsWith('.html'));
  const programs = [
    fs.readFileSync(path.join(root, 'dist/Code.js'), 'utf8'),
    ...(await Promise.all(names.map((name) => pageProgram(name.replace('.html', '.ts'))))),
  ];
  const seen = new Map();
  const add = (file, text) => {
    if (VIETNAMESE.test(text) && !PATTERN.test(text) && !seen.has(text)) seen.set(text, file);
  };
  for (const code of programs) {
    const marks = [...code.matchAll(/^\s*\/\/ (\S+\.[cm]?[jt]s)$/gm)];
    for (const { at, text } of textsOf(code)) add(marks.filter(({ index }) => index < at).at(-1)?.[1] ?? '', text);
  }
  const ready = JSON.parse(
    />([\s\S]*)<\/script>/.exec(fs.readFileSync(path.join(root, 'dist/ready-made.html'), 'utf8'))[1],
  );
  JSON.stringify(ready, (_, value) => {
    if (typeof value === 'string') add('src/provisions/rubrics/index.ts', value);
    return value;
  });
  for (const name of names) {
    const body = fs.readFileSync(path.join(pages, name), 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
    for (const [, text] of body.matchAll(/>([^<]+)</g)) add(`src/pages/${name}`, text.trim());
  }
  return [...seen].map(([text, file]) => ({ file, text })).filter(({ file }) => file.startsWith('src/'));
}

if (process.argv[1] === import.meta.filename) {
  const all = await words();
  const files = new Map();
  for (const { file, text } of all) files.set(file, [...(files.get(file) ?? []), text.replace(/\n/g, ' ⏎ ')]);
  for (const [file, texts] of files) console.log(`\n${file}\n  ${texts.join('\n  ')}`);
  console.log(`\n${all.length} sentences`);
}
