// What Google has: types, members, signatures and enumerations, read from the published type declarations.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Parameter {
  readonly type: string;
  readonly optional: boolean;
  readonly rest: boolean;
}

/** Name of a member → its overloads; a property has none. */
export type Members = ReadonlyMap<string, readonly (readonly Parameter[])[]>;

const FOLDER = path.dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

/** Splits at a mark outside all brackets. */
export function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if ('([{<'.includes(char)) depth += 1;
    else if (')]}'.includes(char) || (char === '>' && text.charAt(i - 1) !== '=')) depth -= 1;
    else if (char === mark && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** The text between the bracket at `open` and its partner. */
function inside(text: string, open: number): { body: string; end: number } {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if ('{('.includes(text.charAt(i))) depth += 1;
    else if ('})'.includes(text.charAt(i))) {
      depth -= 1;
      if (depth === 0) return { body: text.slice(open + 1, i), end: i };
    }
  }
  return { body: '', end: text.length };
}

function parameter(text: string): Parameter {
  const [, rest, , optional, type = 'any'] = /^(\.\.\.)?(\w+)(\?)?\s*:\s*([\s\S]*)$/.exec(text) ?? [];
  return { type: type.trim(), optional: optional !== undefined, rest: rest !== undefined };
}

function membersOf(body: string): Map<string, Parameter[][]> {
  const members = new Map<string, Parameter[][]>();
  for (const statement of splitAt(body, ';')) {
    const [, name] = /^(?:readonly\s+)?(\w+)\??\s*[(:<]/.exec(statement) ?? [];
    if (!name) continue;
    const overloads = members.get(name) ?? [];
    const open = statement.indexOf('(');
    const isMethod = open > 0 && !statement.slice(0, open).includes(':');
    if (isMethod) overloads.push(splitAt(inside(statement, open).body, ',').map(parameter));
    members.set(name, overloads);
  }
  return members;
}

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

interface Namespace {
  readonly types: ReadonlyMap<string, Members>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Names for unions of words, such as FontWeight. */
  readonly aliases: ReadonlyMap<string, string>;
}

function readNamespace(body: string): Namespace {
  const types = new Map<string, Members>();
  const enums = new Map<string, readonly string[]>();
  const aliases = new Map<string, string>();
  const bases: [name: string, base: string][] = [];
  for (const [, name = '', type = ''] of body.matchAll(/\btype (\w+)\s*=\s*([^;]+);/g)) aliases.set(name, type.trim());
  for (const found of body.matchAll(/\b(interface|class|enum) (\w+)(?: extends ([\w.]+))? \{/g)) {
    const [head, kind, name = '', base] = found;
    const inner = inside(body, found.index + head.length - 1).body;
    if (kind === 'enum') {
      const names = splitAt(inner, ',').map((value) => value.split('=')[0]?.trim() ?? '');
      enums.set(name, names);
    } else types.set(name, membersOf(inner));
    if (base) bases.push([name, base]);
  }
  for (const [name, base] of bases) types.set(name, new Map([...(types.get(base) ?? []), ...(types.get(name) ?? [])]));
  return { types, enums, aliases };
}

/** Texts of the declaration files, and which namespace stands where; each is taken apart when it is first asked for. */
function openFiles() {
  const bodies = new Map<string, () => string>();
  const globals = new Map<string, string>();
  for (const file of fs.readdirSync(FOLDER).filter((name) => /^google-apps-script\.[\w-]+\.d\.ts$/.test(name))) {
    const source = fs.readFileSync(path.join(FOLDER, file), 'utf8');
    for (const [, name = '', type = ''] of source.matchAll(
      /^declare (?:var|const) (\w+): GoogleAppsScript\.([\w.]+);/gm,
    )) {
      globals.set(name, type);
    }
    for (const [, space = ''] of source.matchAll(/namespace (\w+) \{/g)) {
      if (space === 'GoogleAppsScript') continue;
      bodies.set(space, () => {
        const text = withoutComments(source);
        return inside(text, text.indexOf('{', text.indexOf(`namespace ${space} {`))).body;
      });
    }
  }
  return { bodies, globals, namespaces: new Map<string, Namespace>() };
}

let opened: ReturnType<typeof openFiles> | null = null;

function namespace(space: string): Namespace | null {
  opened ??= openFiles();
  const body = opened.bodies.get(space);
  if (!body) return null;
  const known = opened.namespaces.get(space) ?? readNamespace(body());
  opened.namespaces.set(space, known);
  return known;
}

/** Global name → "Namespace.Type", of every service that Google has. */
export function globalServices(): ReadonlyMap<string, string> {
  opened ??= openFiles();
  return opened.globals;
}

const NO_MEMBERS: Members = new Map();

/** Members of "Namespace.Type". */
export function membersOfType(type: string): Members {
  const [space = '', name = ''] = type.split('.');
  return namespace(space)?.types.get(name) ?? NO_MEMBERS;
}

/** Values of the enumeration "Namespace.Type" in their order; null where there is none. */
export function enumNames(type: string): readonly string[] | null {
  const [space = '', name = ''] = type.split('.');
  return namespace(space)?.enums.get(name) ?? null;
}

/** What a name for a union of words stands for in a namespace. */
export const aliasOf = (space: string, name: string): string | null => namespace(space)?.aliases.get(name) ?? null;
