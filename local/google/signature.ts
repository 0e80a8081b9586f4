import { catalogue, type Parameter } from './catalogue.ts';
import { GoogleError, GoogleObject } from './google-object.ts';

/** How Google names the service of a namespace in its error messages. */
const SERVICE: Readonly<Record<string, string>> = {
  Spreadsheet: 'SpreadsheetApp',
  HTML: 'HtmlService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Cache: 'CacheService',
  Utilities: 'Utilities',
  Base: 'Ui',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length > 0 && typeof value[0] === 'number' ? 'number[]' : 'Object[]';
  if (value instanceof GoogleObject)
    return value.googleType.replace(/^(\w+)\./, (_, space: string) => `${SERVICE[space] ?? space}.`);
  return value instanceof Date ? 'Date' : typeof value === 'function' ? 'Function' : 'Object';
}

const NUMBERS = new Set(['number', 'Integer', 'Byte', 'BigNumber', 'Double']);

/** Whether a value can stand where the declarations of a namespace ask for this type. */
function fits(value: unknown, type: string, space: string): boolean {
  const alias = catalogue().aliases.get(`${space}.${type}`);
  if (alias !== undefined) return fits(value, alias.replace(/^\|/, ''), space);
  const alternatives = type.split('|').map((part) => part.trim());
  if (alternatives.length > 1 && !type.includes('{')) return alternatives.some((part) => fits(value, part, space));
  if (type === 'any' || type === 'unknown') return true;
  if (type === 'null' || type === 'undefined') return value === null || value === undefined;
  if (type === 'string' || type === 'Char') return typeof value === 'string';
  if (type === 'boolean') return typeof value === 'boolean';
  if (NUMBERS.has(type)) return typeof value === 'number' && Number.isFinite(value);
  const element = /^(?:\((.*)\)|(.*))\[\]$/s.exec(type);
  if (element) {
    const inner = (element[1] ?? element[2] ?? 'any').trim();
    return Array.isArray(value) && value.every((item) => fits(item, inner, space));
  }
  if (/Date$/.test(type)) return value instanceof Date;
  if (/^["']/.test(type)) return value === type.slice(1, -1);
  const name = type.replace(/<.*$/s, '').split('.').pop() ?? '';
  if (/^[A-Z]\w*$/.test(name) && !['Object', 'Function', 'Blob', 'BlobSource', 'Record'].includes(name)) {
    if (value instanceof GoogleObject) return value.googleType.split('.').pop() === name;
    return false;
  }
  return typeof value === 'object' || typeof value === 'function';
}

function matches(overload: readonly Parameter[], values: readonly unknown[], space: string): boolean {
  const last = overload[overload.length - 1];
  if (values.length > overload.length && !last?.rest) return false;
  if (last?.rest)
    return values.every((value, i) => fits(value, (overload[i] ?? last).type.replace(/\[\]$/, ''), space));
  return overload.every(({ type, optional }, i) => (i < values.length ? fits(values[i], type, space) : optional));
}

/** Throws Google's sentence where no overload of the member takes these values. */
export function checkSignature(type: string, member: string, values: readonly unknown[]): void {
  const overloads = catalogue().types.get(type)?.get(member) ?? [];
  const [space = '', name = ''] = type.split('.');
  if (overloads.length === 0 || overloads.some((overload) => matches(overload, values, space))) return;
  const service = SERVICE[space] ?? space;
  const owner = name === service ? name : space === 'Base' ? `${name}` : `${service}.${name}`;
  const kinds = values.map(kindOf).join(',');
  throw new GoogleError(`The parameters (${kinds}) don't match the method signature for ${owner}.${member}.`);
}
