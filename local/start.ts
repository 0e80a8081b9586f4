import fs from 'node:fs';
import path from 'node:path';
import { readBuilt } from './built.ts';
import { type Commune, LoadError, readCommune } from './commune.ts';
import { exportTsv } from './export.ts';
import { ACTION_NAMES, type ActionRecord, runYear, type YearRun } from './run-year.ts';
import { PortTaken, type ServeOptions, serve } from './server/server.ts';
import { readStore } from './server/store.ts';
import { awardLists } from './start-lists.ts';
import { readArguments, type StartOptions, UsageError } from './start-options.ts';

const EXIT = { done: 0, cannotLoad: 1, usage: 2, actionFailed: 3 } as const;
const BUILD = path.resolve('build');

/** The workbook as people left it in the browser. */
const STORE = 'workbook.json';

function progress({ label, message, milliseconds, calls, writeToReadTransitions, error }: ActionRecord): void {
  const mark = error === null ? '✓' : '✗';
  const counts = `${calls.read} đọc, ${calls.write} ghi, ${calls.structure} cấu trúc, ${writeToReadTransitions} lần ghi rồi đọc`;
  console.log(`${mark} ${label}: ${error ?? message}`);
  console.log(`    ${milliseconds} ms; gọi Google: ${counts}`);
}

/** The documents as .docx, the bytes that the dialog would download; those of an earlier run go. */
async function writeDocuments({ documents }: YearRun, folder: string): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  const { renderDocx } = await import('../src/pages/render-docx.ts');
  for (const document of documents) fs.writeFileSync(path.join(folder, document.fileName), await renderDocx(document));
}

async function writeResults(run: YearRun, out: string, bundleBytes: number): Promise<void> {
  fs.mkdirSync(out, { recursive: true });
  for (const [file, text] of exportTsv(run.book)) fs.writeFileSync(path.join(out, file), text);
  const { writeXlsx } = await import('./book/xlsx.ts');
  fs.writeFileSync(path.join(out, 'workbook.xlsx'), await writeXlsx(run.book));
  await writeDocuments(run, path.join(out, 'documents'));
  const { commune, actions } = run;
  const record = { commune, now: run.now, bundleBytes, actions };
  fs.writeFileSync(path.join(out, 'run.json'), `${JSON.stringify(record, null, 2)}\n`);
}

function load({ commune }: StartOptions): Commune {
  const read = readCommune(commune);
  for (const warning of read.warnings) console.error(`Lưu ý: ${warning}`);
  return read;
}

async function start(given: readonly string[]): Promise<number> {
  const options = readArguments(given, ACTION_NAMES);
  const commune = load(options);
  const { code, manifest, html } = readBuilt();
  const { only, now } = options;
  const run = runYear({ code, manifest, html, commune, only, now, onAction: progress });
  await writeResults(run, options.out, Buffer.byteLength(code));
  if (run.actions.some(({ error }) => error !== null)) return EXIT.actionFailed;
  console.log(`\n${awardLists(run.book)}`);
  console.log(
    `\nKết quả nằm trong thư mục ${path.relative('.', options.out) || '.'}: mở workbook.xlsx bằng Excel hoặc LibreOffice.`,
  );
  if (options.serve ?? process.stdout.isTTY) await serveUntilInterrupted(options, { code, manifest, html, run });
  return EXIT.done;
}

/** 20231231-235959: part of a file name. */
const stampOf = (at: Date): string => at.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');

/** Serves the workbook until Ctrl-C; what people changed in the browser before is opened again. */
async function serveUntilInterrupted(
  { out, port }: StartOptions,
  { run, ...script }: Pick<ServeOptions, 'code' | 'manifest' | 'html'> & { readonly run: YearRun },
): Promise<void> {
  const store = path.join(out, STORE);
  const { kept, broken } = readStore(store, stampOf(new Date()));
  if (broken !== null)
    console.error(
      `Sổ đã lưu không đọc được nên được cất riêng ở ${path.relative('.', broken)}; bảng tính mở từ số liệu của xã mẫu.`,
    );
  const workbook = kept ?? JSON.stringify(run.book);
  const [workerFile, pageFile] = [path.join(BUILD, 'worker.mjs'), path.join(BUILD, 'page.js')];
  const now = Date.parse(run.now);
  const served = await serve({ ...script, workbook, store, port, now, workerFile, pageFile });
  if (kept !== null) console.log(`Mở lại sổ đã lưu (${path.relative('.', store)}); xóa tệp này để bắt đầu lại từ đầu.`);
  console.log(`\nMở trong trình duyệt: ${served.url} (Ctrl-C để dừng)`);
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
  await served.close();
}

try {
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) process.exitCode = EXIT.usage;
  else if (error instanceof LoadError || error instanceof PortTaken) process.exitCode = EXIT.cannotLoad;
  else throw error;
  console.error(error.message);
}
