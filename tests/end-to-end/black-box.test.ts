import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTsv } from '../../local/tsv.ts';
import { SAMPLE } from './office.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thi-dua-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Runs the command of `npm start` (the bundle is built already). */
function start(...given: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'start', ...given], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr: stderr.trim() };
}

/** A commune of these files only. */
function commune(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const at = path.join(folder, name);
  fs.mkdirSync(at, { recursive: true });
  for (const [file, content] of Object.entries(files)) fs.writeFileSync(path.join(at, file), content);
  return at;
}

const ROSTER = 'code\tkind\tname\tgiftEligible\nCB01\tindividual\tLê Thị An\tCó\n';

describe('npm start', () => {
  it('runs the sample year and leaves a TSV for each tab, the workbook and run.json', () => {
    const out = path.join(folder, 'sample');
    const { status, stdout } = start('--commune', SAMPLE, '--out', out, '--no-serve');
    expect(status).toBe(0);
    expect(stdout).toContain('Kết quả nằm trong thư mục');
    const run = JSON.parse(fs.readFileSync(path.join(out, 'run.json'), 'utf8'));
    expect(run.actions.map(({ name }: { name: string }) => name)).toEqual([
      'set-up',
      'check',
      'score',
      'count-votes',
      'build-lists',
      'summarise',
    ]);
    expect(run.actions.every(({ error }: { error: string | null }) => error === null)).toBe(true);
    expect([run.commune, run.now]).toEqual(['xã Thanh Mộc', '2024-01-30T08:00:00+07:00']);
    expect(fs.readdirSync(out).filter((file) => file.endsWith('.tsv'))).toHaveLength(36);
    expect(fs.readFileSync(path.join(out, 'workbook.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('clicks only the items that --only names, after set-up and loading', () => {
    const out = path.join(folder, 'only');
    expect(start('--out', out, '--no-serve', '--only', 'score').status).toBe(0);
    const run = JSON.parse(fs.readFileSync(path.join(out, 'run.json'), 'utf8'));
    expect(run.actions.map(({ name }: { name: string }) => name)).toEqual(['set-up', 'score']);
    expect(parseTsv(fs.readFileSync(path.join(out, 'checks.tsv'))).rows).toEqual([]);
  });

  it('keeps escapes, columns nobody knows and the lines of the file', () => {
    const text = 'code\tname\tphone\n\nCB01\tLê\\tThị\\nAn \\\\\t0912\n';
    const at = commune('escapes', { 'roster.tsv': Buffer.from(`\ufeff${text.replace(/\n/g, '\r\n')}`) });
    const out = path.join(folder, 'escapes-out');
    const { status, stderr } = start('--commune', at, '--out', out, '--no-serve');
    expect([status, stderr]).toEqual([0, 'Lưu ý: roster.tsv: không biết cột phone; giữ nguyên, không tính.']);
    const { header, rows } = parseTsv(fs.readFileSync(path.join(out, 'roster.tsv')));
    const cell = (row: number, id: string): string => rows[row]?.[header.indexOf(id)] ?? '';
    expect([cell(0, 'code'), cell(1, 'code'), cell(1, 'name'), cell(1, 'phone')]).toEqual([
      '',
      'CB01',
      'Lê\tThị\nAn \\',
      '0912',
    ]);
  });

  it('uses the defaults of the plan where a commune has no files', () => {
    const out = path.join(folder, 'defaults');
    expect(
      start('--commune', commune('bare', { 'roster.tsv': ROSTER }), '--out', out, '--no-serve', '--now', '2024-01-30')
        .status,
    ).toBe(0);
    expect(parseTsv(fs.readFileSync(path.join(out, 'areas.tsv'))).rows).toHaveLength(5);
    const checks = parseTsv(fs.readFileSync(path.join(out, 'checks.tsv'))).rows;
    expect(checks.map(([rule, level, tab, row]) => [rule, level, tab, row])).toEqual([['C05', 'warn', 'roster', '2']]);
  });

  it.each([
    ['a folder that is not there', null, /^Không có thư mục .*nowhere\.$/],
    ['a file nobody knows', { 'people.tsv': 'code\n' }, /^people\.tsv: không biết tệp này\./],
    [
      'text that is not UTF-8',
      { 'roster.tsv': Buffer.from([0x63, 0xff, 0xfe]) },
      /^roster\.tsv, dòng 1: không phải chữ mã hóa UTF-8\.$/,
    ],
    [
      'a required column that is missing',
      { 'roster.tsv': 'code\tunit\n' },
      /^roster\.tsv, dòng 1: thiếu cột “name”\.$/,
    ],
    [
      'a column twice',
      { 'roster.tsv': 'code\tname\tcode\n' },
      /^roster\.tsv, dòng 1, cột “code”: cột này có hai lần\.$/,
    ],
    [
      'a row longer than the header',
      { 'roster.tsv': 'code\tname\nCB01\tAn\nCB02\tBình\tx\n' },
      /^roster\.tsv, dòng 3, cột “name”: dòng có 3 ô, nhiều hơn 2 cột của tiêu đề\.$/,
    ],
  ])('says in one sentence why it cannot load %s, and exits with 1', (name, files, expected) => {
    const at = files === null ? path.join(folder, 'nowhere') : commune(`bad ${name}`, files);
    const { status, stderr, stdout } = start('--commune', at, '--out', path.join(folder, 'none'), '--no-serve');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(expected);
  });

  it.each([['--only', 'sing'], ['--now', '31/12/2023'], ['--wrong'], ['--port', 'x']])(
    'exits with 2 and the usage for %s %s',
    (...given) => {
      const { status, stderr } = start(...given.filter((part) => part !== undefined));
      expect(status).toBe(2);
      expect(stderr).toContain('Cách dùng: npm start');
    },
  );
});
