import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CallClass, classOf } from '../../../local/google/call-log.ts';
import { globalServices, membersOfType } from '../../../local/google/catalogue.ts';
import { hostOf, mainOf } from '../script.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The calls of a function in an empty spreadsheet. */
function callsOf(body: string) {
  const host = hostOf(mainOf(body));
  host.run('main');
  return host.calls.snapshot();
}

describe('the call log', () => {
  it('counts calls by what they cost', () => {
    const { counts } = callsOf(`
      sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      SpreadsheetApp.flush();
      sheet.getRange('A1').getValue();
      file.insertSheet('B')`);
    expect(counts).toEqual({ read: 2, write: 1, structure: 1, flush: 1, other: 3 });
  });

  it('counts a read that has to wait for writes, once for all of them', () => {
    const { writeToReadTransitions } = callsOf(`
      const range = sheet.getRange('A1');
      range.setValue(1); range.setBackground('red');
      range.getValue(); range.getNote();
      range.setValue(2);
      range.getRow();
      range.getValue()`);
    expect(writeToReadTransitions).toBe(2);
  });

  it.each([['a flush', 'SpreadsheetApp.flush()']])('counts no transition where %s comes in between', (_, between) => {
    const { writeToReadTransitions } = callsOf(`
      sheet.getRange('A1').setValue(1);
      ${between};
      sheet.getRange('A1').getValue()`);
    expect(writeToReadTransitions).toBe(0);
  });

  it('counts a structural change that has to wait for buffered writes, for Google writes first there too', () => {
    const { writeToReadTransitions } = callsOf(
      "sheet.getRange('A1').setValue(1); file.insertSheet('B'); sheet.getLastRow()",
    );
    expect(writeToReadTransitions).toBe(1);
  });

  it('counts the cells written', () => {
    const { cellsWritten } = callsOf(`
      sheet.getRange('A1:C4').setValues(Array.from({ length: 4 }, () => [1, 2, 3]));
      sheet.getRange('A1').setFormula('=1');
      sheet.appendRow([1, 2]);
      sheet.getRange('A1:B5').setBackground('red')`);
    expect(cellsWritten).toBe(15);
  });

  it('names the members called, most frequent first', () => {
    const { members } = callsOf(`
      for (let row = 1; row <= 3; row += 1) sheet.getRange(row, 1).setValue(row);
      sheet.getRange('A1').getValue()`);
    expect(Object.entries(members)).toEqual([
      ['Sheet.getRange', 4],
      ['Range.setValue', 3],
      ['SpreadsheetApp.getActive', 1],
      ['Spreadsheet.getActiveSheet', 1],
      ['Range.getValue', 1],
    ]);
  });

  it('does not count enumerations', () => {
    expect(callsOf('SpreadsheetApp.BorderStyle.SOLID.name()').counts.other).toBe(1);
  });

  it('starts again when it is reset', () => {
    const host = hostOf(mainOf("sheet.getRange('A1').setValue(1)"));
    host.run('main');
    host.calls.reset();
    expect(host.calls.snapshot()).toEqual({
      counts: { read: 0, write: 0, structure: 0, flush: 0, other: 0 },
      writeToReadTransitions: 0,
      cellsWritten: 0,
      members: {},
    });
  });
});

interface LocalClass {
  readonly name: string;
  readonly base: string;
  readonly googleType: string | null;
  readonly methods: readonly string[];
}

/** The classes of local/google, read from their source: there `private` can be told from public. */
function localClasses(): LocalClass[] {
  const folder = path.join(ROOT, 'local/google');
  return fs.readdirSync(folder).flatMap((file) => {
    const source = fs.readFileSync(path.join(folder, file), 'utf8');
    return source.split(/^(?=(?:export )?(?:abstract )?class )/m).flatMap((part) => {
      const [, name = '', base = ''] =
        /^(?:export )?(?:abstract )?class (\w+)(?:<[^{]*?>)?\s+extends (\w+)/.exec(part) ?? [];
      const methods = [...part.matchAll(/^ {2}(?!constructor)(\w+)(?:<[^>]*>)?(?: = )?\(/gm)].map(
        ([, method = '']) => method,
      );
      const googleType = /^ {2}readonly googleType(?:: string)? = '([\w.]+)'/m.exec(part)?.[1] ?? null;
      return name === '' ? [] : [{ name, base, googleType, methods }];
    });
  });
}

/** Google's type → the names of the public methods that its local class and the bases of that have. */
function implementedMembers(): ReadonlyMap<string, readonly string[]> {
  const classes = localClasses();
  const withBases = (name: string): LocalClass[] => {
    const own = classes.find((one) => one.name === name);
    return own ? [own, ...withBases(own.base)] : [];
  };
  const found = new Map<string, readonly string[]>();
  for (const { name } of classes.filter((one) => !classes.some(({ base }) => base === one.name))) {
    const chain = withBases(name);
    const type = chain.find(({ googleType }) => googleType)?.googleType;
    if (type) found.set(type, [...new Set(chain.flatMap(({ methods }) => methods))]);
  }
  return found;
}

/** Getters that only say where something is or what kind of thing it is. */
const PLACE = [
  ...['getRange', 'getRangeList', 'getParent', 'getRanges', 'getSheet', 'getCell', 'getA1Notation', 'getGridId'],
  ...['getRow', 'getColumn', 'getLastRow', 'getLastColumn', 'getNumRows', 'getNumColumns', 'getHeight', 'getWidth'],
  ...['getRowIndex', 'getColumnIndex', 'getProtectionType'],
];

const implemented = implementedMembers();
const names = [...implemented].flatMap(([type, members]) => members.map((member) => [type, member] as const));
const shortName = (type: string): string => type.split('.').pop() ?? '';

describe('the local classes', () => {
  it('are found by reading their source', () => {
    expect([
      implemented.size > 20,
      names.length > 300,
      implemented.get('Spreadsheet.Range')?.includes('setValues'),
    ]).toEqual([true, true, true]);
  });

  it('have no public method that Google lacks', () => {
    expect(names.filter(([type, member]) => !membersOfType(type).has(member))).toEqual([]);
  });

  it('have everything that the add-on calls', () => {
    const folder = path.join(ROOT, 'src/google');
    const source = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
    const called = new Set([...source.join('\n').matchAll(/\.(\w+)\(/g)].map(([, member = '']) => member));
    const types = [...implemented.keys(), ...globalServices().values()];
    const google = new Set(types.flatMap((type) => [...membersOfType(type).keys()]));
    const here = new Set(names.map(([, member]) => member));
    const builtIn = (member: string): boolean =>
      [Array, String, Map, Set, Date].some((one) => member in one.prototype) || member in JSON || member in Date;
    const missing = [...called].filter((member) => google.has(member) && !here.has(member) && !builtIn(member));
    expect([called.has('setValues'), missing]).toEqual([true, []]);
  });

  it('have a class for every call: nothing that changes the file counts as free', () => {
    const changes =
      /^(set|insert|delete|add|remove|clear|move|rename|copy|merge|break|sort|append|protect|hide|show|un)/;
    const types = ['Spreadsheet', 'Sheet', 'Range', 'RangeList', 'NamedRange', 'Protection', 'Filter', 'Properties'];
    const free = names
      .map(([type, member]) => [shortName(type), member] as const)
      .filter(([type, member]) => types.includes(type) && changes.test(member) && classOf(type, member) === 'other')
      .map((name) => name.join('.'));
    expect(free.filter((name) => !/\.setActive|\.setCurrentCell$/.test(name))).toEqual([]);
  });

  it('have a class for every call: nothing that asks the file counts as free or as a write', () => {
    const asks = /^(get|is|can|has)/;
    const wrong = names
      .map(([type, member]) => [shortName(type), member] as const)
      .filter(([type, member]) => ['Sheet', 'Range', 'Protection', 'NamedRange'].includes(type) && asks.test(member))
      .filter(([type, member]) => classOf(type, member) !== 'read' && !PLACE.includes(member))
      .map((name) => name.join('.'));
    expect(wrong.sort()).toEqual([]);
  });

  it.each<[string, string, CallClass]>([
    ['SpreadsheetApp', 'flush', 'flush'],
    ['SpreadsheetApp', 'getActive', 'other'],
    ['Spreadsheet', 'getSheetByName', 'read'],
    ['Spreadsheet', 'insertSheet', 'structure'],
    ['Spreadsheet', 'toast', 'other'],
    ['Sheet', 'getRange', 'other'],
    ['Sheet', 'getLastRow', 'read'],
    ['Sheet', 'appendRow', 'write'],
    ['Sheet', 'insertRowsAfter', 'structure'],
    ['Sheet', 'setFrozenRows', 'write'],
    ['Sheet', 'setConditionalFormatRules', 'write'],
    ['Range', 'getValues', 'read'],
    ['Range', 'getLastRow', 'other'],
    ['Range', 'offset', 'other'],
    ['Range', 'setValues', 'write'],
    ['Range', 'merge', 'write'],
    ['Range', 'protect', 'structure'],
    ['RangeList', 'setBackground', 'write'],
    ['RangeList', 'getRanges', 'other'],
    ['Protection', 'addEditors', 'structure'],
    ['Protection', 'getEditors', 'read'],
    ['DataValidationBuilder', 'requireDate', 'other'],
    ['Properties', 'getProperty', 'read'],
    ['Properties', 'setProperty', 'write'],
    ['Lock', 'tryLock', 'other'],
    ['Ui', 'alert', 'other'],
    ['Session', 'getEffectiveUser', 'read'],
    ['Utilities', 'sleep', 'other'],
  ])('count %s.%s as %s', (type, member, kind) => {
    expect(classOf(type, member)).toBe(kind);
  });
});
