// Turns the documents of a run into PDF and one PNG a page, to be looked at: `npm run render -- [folder]`.
// Needs LibreOffice, the fonts of fonts-liberation2 and poppler-utils on the machine.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const folder = path.resolve(process.argv[2] ?? 'out/thanh-moc/documents');
const out = path.join(folder, 'rendered');
const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith('.docx')) : [];
if (files.length === 0) {
  console.error(`No .docx in ${folder}: run npm start first.`);
  process.exit(1);
}

function run(command, args) {
  const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error || status !== 0) {
    console.error(error ? `${command} is not installed.` : stderr);
    process.exit(1);
  }
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'libreoffice-'));
const paths = files.map((name) => path.join(folder, name));
run('soffice', [
  `-env:UserInstallation=file://${profile}`,
  '--headless',
  '--convert-to',
  'pdf',
  '--outdir',
  out,
  ...paths,
]);
fs.rmSync(profile, { recursive: true, force: true });
for (const name of files) {
  const stem = path.join(out, name.replace(/\.docx$/, ''));
  run('pdftoppm', ['-r', '60', '-png', `${stem}.pdf`, stem]);
}
console.log(
  `${files.length} documents, ${fs.readdirSync(out).filter((name) => name.endsWith('.png')).length} pages in ${out}`,
);
