import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function runFile(code: string, ...rest: string[]) {
  const file = path.join(folder, 'thu.js');
  fs.writeFileSync(file, code);
  return runCommand(file, ...rest);
}

function runCommand(...given: string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/run.mjs', 'script', ...given], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run script', () => {
  it('calls the first top-level function and prints what it logs, then its calls', () => {
    const code = `function dau() {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1').setValue('3.1');
      sheet.getRange('A2').setValue('x');
      console.log('số', sheet.getRange('A1').getValue());
      Logger.log('xong');
    }
    function sau() {}`;
    expect(runFile(code)).toEqual({
      status: 0,
      stdout: 'số 31\nxong\n',
      stderr: [
        '3 × Sheet.getRange',
        '2 × Range.setValue',
        '1 × SpreadsheetApp.getActiveSheet',
        '1 × Range.getValue',
        '1 × Logger.log',
        '',
      ].join('\n'),
    });
  });

  it('calls the function that is named', () => {
    const { stdout } = runFile(`function a() { console.log('a'); } function b() { console.log('b'); }`, 'b');
    expect(stdout).toBe('b\n');
  });

  it('waits for what a function promises', () => {
    const { stdout, status } = runFile(`async function a() { await null; console.log('sau'); }`);
    expect([stdout, status]).toEqual(['sau\n', 0]);
  });

  it('goes on where a promise fails and nobody listens', () => {
    const { stdout, stderr, status } = runFile(
      `function a() { Promise.reject(new Error('hỏng')); console.log('xong'); }`,
    );
    expect([stdout, stderr, status]).toEqual([
      'xong\n',
      'A promise of the script failed and nobody listened: Error: hỏng\n',
      0,
    ]);
  });

  it.each([
    [
      'Google’s sentence',
      `function a() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }`,
      'Exception: The starting row of the range is too small.',
    ],
    [
      'the host’s sentence for what it lacks',
      `function a() { MailApp.sendEmail('a@b.vn', '', ''); }`,
      'NotEmulatedError: NotEmulated: Google has MailApp.sendEmail, the local sheet has not.',
    ],
    ['the error of the script', `function a() { khong(); }`, 'ReferenceError: khong is not defined'],
    ['a syntax error', `function a( {`, 'SyntaxError'],
    ['what Google’s parser does not take', `class A { #x = 1; }\nfunction a() {}`, 'private class members'],
    ['a script without functions', `const a = 1;`, 'declares no top-level function'],
    ['a promise that fails', `async function a() { await null; throw new Error('hỏng'); }`, 'Error: hỏng'],
  ])('ends with 1 and %s', (_, code, sentence) => {
    const { status, stderr } = runFile(code);
    expect([status, stderr.includes(sentence)]).toEqual([1, true]);
  });

  it('ends with 1 where the named function is missing', () => {
    const { status, stderr } = runFile('function a() {}', 'b');
    expect([status, stderr]).toEqual([1, 'Error: Script function not found: b\n']);
  });

  it('ends with 2 without a file, with a file that cannot be read and with too many words', () => {
    expect([
      runCommand().status,
      runCommand('khong-co.js').status,
      runFile('function a() {}', 'a', 'b').status,
    ]).toEqual([2, 2, 2]);
  });
});
