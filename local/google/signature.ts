import { aliasOf, membersOfType, type Parameter, splitAt } from './catalogue.ts';
import { GoogleError, GoogleObject } from './google-object.ts';

/** How Google names the service of a namespace in its error messages. */
const SERVICE: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Charts: 'Charts',
  Script: 'ScriptApp',
  Utilities: 'Utilities',
};

/** A type as Google's sentences name it: SpreadsheetApp.Range, but Ui. */
function googleName(type: string): string {
  const [space = '', name = ''] = type.replace(/^enum /, '').split('.');
  const service = SERVICE[space];
  return service === undefined || service === name ? name : `${service}.${name}`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) {
    const first = typeof value[0];
    return first === 'number' ? 'number[]' : first === 'string' ? 'String[]' : 'Object[]';
  }
  if (value instanceof GoogleObject) return googleName(value.googleType);
  return value instanceof Date ? 'Date' : typeof value === 'function' ? 'Function' : 'Object';
}

type Test = (value: unknown) => boolean;

const isObject: Test = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);

const PLAIN: Readonly<Record<string, Test>> = {
  any: () => true,
  unknown: () => true,
  null: (value) => value === null,
  undefined: (value) => value === undefined,
  void: (value) => value === undefined,
  string: (value) => typeof value === 'string',
  Char: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: isNumber,
  Integer: (value) => isNumber(value) && Number.isInteger(value),
  Byte: isNumber,
  BigNumber: isNumber,
  Double: isNumber,
  Date: (value) => value instanceof Date,
};
const LOOSE = new Set(['Object', 'Function', 'Record', 'Readonly']);

function makeTest(type: string, space: string): Test {
  const alias = aliasOf(space, type);
  if (alias !== null) return testOf(alias.replace(/^\|/, ''), space);
  const alternatives = splitAt(type, '|');
  if (alternatives.length > 1) {
    const tests = alternatives.map((part) => testOf(part, space));
    return (value) => tests.some((test) => test(value));
  }
  const plain = PLAIN[type.replace(/^Base\.(Date)$/, '$1')];
  if (plain) return plain;
  const generic = /^Array<(.*)>$/s.exec(type);
  if (generic) return testOf(`(${generic[1]})[]`, space);
  const element = /^(?:\((.*)\)|(.*))\[\]$/s.exec(type.replace(/^readonly /, ''));
  if (element) {
    const inner = (element[1] ?? element[2] ?? 'any').trim();
    if (inner === 'any') return Array.isArray;
    const test = testOf(inner, space);
    return (value) => Array.isArray(value) && value.every(test);
  }
  if (/^["']/.test(type)) return (value) => value === type.slice(1, -1);
  const name = type.replace(/<.*$/s, '').split('.').pop() ?? '';
  if (name === 'BlobSource') return (value) => value instanceof GoogleObject;
  if (/^[A-Z]\w*$/.test(name) && !LOOSE.has(name)) {
    return (value) => value instanceof GoogleObject && value.googleType.split('.').pop() === name;
  }
  return isObject;
}

const tests = new Map<string, Test>();

/** Whether a value can stand where the declarations of a namespace ask for a type. */
function testOf(type: string, space: string): Test {
  const key = `${space} ${type}`;
  const known = tests.get(key) ?? makeTest(type, space);
  tests.set(key, known);
  return known;
}

function matches(overload: readonly Parameter[], values: readonly unknown[], space: string): boolean {
  const last = overload[overload.length - 1];
  if (last?.rest) {
    const item = testOf(last.type.replace(/\[\]$/, ''), space);
    return values.every((value, i) => {
      const own = overload[i];
      return own && !own.rest ? testOf(own.type, space)(value) : item(value);
    });
  }
  if (values.length > overload.length) return false;
  return overload.every(({ type, optional }, i) => {
    if (i >= values.length) return optional;
    return (optional && values[i] === undefined) || testOf(type, space)(values[i]);
  });
}

/** Throws Google's sentence where no overload of the member takes these values. */
export function checkSignature(type: string, member: string, values: readonly unknown[]): void {
  const overloads = membersOfType(type).get(member) ?? [];
  const [space = ''] = type.split('.');
  if (overloads.length === 0 || overloads.some((overload) => matches(overload, values, space))) return;
  const kinds = values.map(kindOf).join(',');
  throw new GoogleError(
    `The parameters (${kinds}) don't match the method signature for ${googleName(type)}.${member}.`,
  );
}
