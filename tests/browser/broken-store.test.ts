import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const BROKEN = '{"name":"Thi đua CCHC","sheets":[{"id":';

let out = '';
let command: ChildProcess | null = null;
beforeEach(() => {
  out = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-'));
});
afterEach(() => {
  command?.kill('SIGKILL');
  fs.rmSync(out, { recursive: true, force: true });
});

test('a saved workbook that cannot be read is put aside, said in one sentence, and the sample is served', async () => {
  fs.writeFileSync(path.join(out, 'workbook.json'), BROKEN);
  command = spawn('node', ['scripts/run.mjs', 'start', '--only', 'set-up', '--serve', '--port', '0', '--out', out]);
  const said = { stdout: '', stderr: '' };
  const url = await new Promise<string>((resolve, reject) => {
    command?.stderr?.on('data', (data) => (said.stderr += data));
    command?.stdout?.on('data', (data) => {
      said.stdout += data;
      const found = /Mở trong trình duyệt: (http:\S+)/.exec(said.stdout)?.[1];
      if (found) resolve(found);
    });
    command?.on('exit', () => reject(new Error(JSON.stringify(said))));
  });
  expect(said.stderr).toMatch(
    /Sổ đã lưu không đọc được nên được cất riêng ở \S*workbook-hong-\d{8}-\d{6}\.json; bảng tính mở từ số liệu của xã mẫu\./,
  );
  const aside = fs.readdirSync(out).find((file) => file.startsWith('workbook-hong-')) ?? '';
  expect(fs.readFileSync(path.join(out, aside), 'utf8')).toBe(BROKEN);
  expect((await fetch(url)).status).toBe(200);
});
