import { describe, expect, it } from 'vitest';
import { hostOf, mainOf, outcome, script } from '../script.ts';

describe('the world of a script', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'queueMicrotask',
    'structuredClone',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'Blob',
    'FormData',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'AbortController',
    'Buffer',
    'process',
    'require',
    'module',
    'global',
    'window',
    'navigator',
    'document',
    'WebAssembly',
    'SharedArrayBuffer',
    'Atomics',
    'WeakRef',
    'FinalizationRegistry',
  ])('has no %s', (name) => {
    expect(script(`return ${name}`)).toBe(`ReferenceError: ${name} is not defined`);
  });

  it.each([
    ['eval', `eval('1')`],
    ['new Function', `new Function('return 1')`],
    ['the constructor of a function', `(() => 1).constructor('return 1')`],
    ['the constructor of a service method', `sheet.getName.constructor('return 1')()`],
    ['the constructor of console.log', `console.log.constructor('return process')()`],
  ])('does not run text as code: %s', (_, body) => {
    expect(script(body)).toBe('EvalError: Code generation from strings disallowed for this context');
  });

  it('has the Intl of its engine', () => {
    expect(script('return typeof Intl')).toBe('object');
  });

  it('can be without Intl', () => {
    expect(script('return typeof Intl', { withoutIntl: true })).toBe('undefined');
  });

  it('is fresh for each run, while the book stays', () => {
    const host = hostOf(`let runs = 0; function main() {
      runs += 1;
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.appendRow([runs]);
      return [runs, sheet.getLastRow()];
    }`);
    expect([outcome(host), outcome(host)]).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('gets arrays and errors of its own', () => {
    expect(
      script(`
        const values = sheet.getRange('A1:B1').getValues();
        let caught = null;
        try { sheet.getRange(0, 1); } catch (error) { caught = error; }
        return [values instanceof Array, values[0] instanceof Array, values.constructor === Array, caught instanceof Error, caught.name]`),
    ).toEqual([true, true, true, true, 'Exception']);
  });

  it('gets objects of its own', () => {
    expect(script(`return PropertiesService.getDocumentProperties().getProperties() instanceof Object`)).toBe(true);
  });

  it('cannot reach out through what a service throws or gives', () => {
    expect(
      script(`
        const tries = [];
        try { sheet.getRange(0, 1); } catch (error) { tries.push(error.constructor === Error); }
        tries.push(sheet.getRange('A1:B2').getValues().map.constructor === Function);
        tries.push(sheet.getRange.constructor === Function);
        return tries`),
    ).toEqual([true, true, true]);
  });

  it('runs its top level before the function', () => {
    expect(outcome(hostOf('const START = 5; function main() { return START; }'))).toBe(5);
  });

  it('runs strict and sloppy code alike', () => {
    expect(outcome(hostOf("'use strict'; function main() { return this === undefined; }"))).toBe(true);
  });

  it.each([
    ['function main() { return #; }', 'SyntaxError: Invalid or unexpected token'],
    ['import x from "y"; function main() {}', 'SyntaxError: Cannot use import statement outside a module'],
    ['const a = 1;', 'Error: Script function not found: main'],
    ['const main = 5;', 'Error: Script function not found: main'],
    ['function main() { throw new TypeError("hỏng"); }', 'TypeError: hỏng'],
    ['function main() { throw "hỏng"; }', 'Error: hỏng'],
    ['function main() { throw null; }', 'Error: null'],
  ])('tells what is wrong with %s', (code, expected) => {
    expect(outcome(hostOf(code))).toBe(expected);
  });

  it('calls functions by dotted names', () => {
    expect(outcome(hostOf('const menu = { open() { return 7; } };'), 'menu.open')).toBe(7);
  });

  it('does not take an expression for the name of a function', () => {
    expect(outcome(hostOf('function main() {}'), 'main()')).toBe('Error: Script function not found: main()');
  });

  it('passes arguments and results through', () => {
    const host = hostOf(
      'function add(a, b) { return { sum: a.n + b[0], fresh: a instanceof Object && b instanceof Array }; }',
    );
    expect(host.run('add', { n: 2 }, [3])).toEqual({ sum: 5, fresh: true });
  });
});

describe('a member of Google’s that the local sheet lacks', () => {
  it.each([
    ["sheet.getRange('A1').randomize()", 'Range.randomize'],
    ["MailApp.sendEmail('a@example.com', 'x', 'y')", 'MailApp.sendEmail'],
    ["SpreadsheetApp.openById('x')", 'SpreadsheetApp.openById'],
    ["SpreadsheetApp.create('x')", 'SpreadsheetApp.create'],
    ["UrlFetchApp.fetch('https://example.com')", 'UrlFetchApp.fetch'],
    ['DriveApp.getFiles()', 'DriveApp.getFiles'],
  ])('says so by name: %s', (body, member) => {
    expect(script(body)).toBe(`NotEmulatedError: NotEmulated: Google has ${member}, the local sheet has not.`);
  });

  it('can be looked at without an error', () => {
    expect(script(`return typeof sheet.getRange('A1').applyRowBanding`)).toBe('function');
  });
});

describe('services', () => {
  it('have no members that Google lacks', () => {
    expect([script('sheet.getCells()'), script('SpreadsheetApp.getSheet()')]).toEqual([
      'TypeError: sheet.getCells is not a function',
      'TypeError: SpreadsheetApp.getSheet is not a function',
    ]);
  });

  it('do not exist where Google has none', () => {
    expect(script('return ExcelApp')).toBe('ReferenceError: ExcelApp is not defined');
  });

  it('are frozen', () => {
    expect(
      script(`
        SpreadsheetApp.getActive = () => 'mine';
        sheet.note = 'mine';
        return [Object.isFrozen(SpreadsheetApp), Object.isFrozen(sheet), sheet.note === undefined, typeof SpreadsheetApp.getActive().getName()]`),
    ).toEqual([true, true, true, 'string']);
  });

  it('throw when strict code assigns to them', () => {
    expect(outcome(hostOf(`'use strict'; ${mainOf('sheet.note = 1')}`))).toMatch(
      /^TypeError: Cannot add property note/,
    );
    expect(outcome(hostOf(`'use strict'; ${mainOf('SpreadsheetApp = 1')}`))).toMatch(
      /^TypeError: Cannot assign to read only property 'SpreadsheetApp'/,
    );
  });

  it('cannot have their methods replaced for others', () => {
    expect(
      script(`
        const prototype = Object.getPrototypeOf(sheet);
        try { prototype.getName = () => 'mine'; } catch (error) {}
        return sheet.getName()`),
    ).toBe('Trang tính1');
  });

  it('say their own names', () => {
    expect(
      script(
        `return [String(SpreadsheetApp), String(sheet), String(sheet.getRange('A1')), String(SpreadsheetApp.BorderStyle.SOLID)]`,
      ),
    ).toEqual(['SpreadsheetApp', 'Sheet', 'Range', 'SOLID']);
  });

  it('give enumerations whose values compare with ===', () => {
    expect(
      script(`
        const ui = SpreadsheetApp.getUi();
        return [
          ui.alert('Chạy?', ui.ButtonSet.YES_NO) === ui.Button.YES,
          ui.Button.YES === SpreadsheetApp.getUi().Button.YES,
          ui.Button.YES === ui.Button.NO,
          sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP,
        ]`),
    ).toEqual([true, true, false, true]);
  });

  it('give enumeration values a name and a place', () => {
    expect(
      script(`
        const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
        return [SHEET.name(), RANGE.ordinal(), SHEET.ordinal(), SHEET.compareTo(RANGE), SpreadsheetApp.ProtectionType.NONE]`),
    ).toEqual(['SHEET', 0, 1, 1, undefined]);
  });

  it('refuse an enumeration value of another kind', () => {
    expect(script(`sheet.getProtections(SpreadsheetApp.BorderStyle.SOLID)`)).toBe(
      "Exception: The parameters (SpreadsheetApp.BorderStyle) don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
    );
  });
});

describe('the log', () => {
  it('takes texts, values and errors of the script', () => {
    const lines: string[] = [];
    script(
      `console.log('Đã ghi %s dòng', 5); console.warn([1, { a: 'b' }]); Logger.log('%s/%s', 1, 2);
       console.error(new Error('hỏng').message, sheet)`,
      { ui: { log: ({ level, text }) => lines.push(`${level}: ${text}`) } },
    );
    expect(lines).toEqual(['log: Đã ghi 5 dòng', "warn: [ 1, { a: 'b' } ]", 'log: 1/2', 'error: hỏng Sheet']);
  });
});
