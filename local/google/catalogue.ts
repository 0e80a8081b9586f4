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

interface Catalogue {
  /** By "Namespace.Type". */
  readonly types: ReadonlyMap<string, Members>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** Names for unions of words, such as FontWeight, by "Namespace.Name". */
  readonly aliases: ReadonlyMap<string, string>;
  /** Global name → "Namespace.Type". */
  readonly globals: ReadonlyMap<string, string>;
}

const FOLDER = path.dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));

/** Splits at a mark outside all brackets. */
function splitAt(text: string, mark: string): string[] {
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

function read(): Catalogue {
  const types = new Map<string, Members>();
  const enums = new Map<string, string[]>();
  const globals = new Map<string, string>();
  const bases = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const file of fs.readdirSync(FOLDER).filter((name) => /^google-apps-script\.[\w-]+\.d\.ts$/.test(name))) {
    const source = fs
      .readFileSync(path.join(FOLDER, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '');
    for (const [, name = '', type = ''] of source.matchAll(
      /^declare (?:var|const) (\w+): GoogleAppsScript\.([\w.]+);/gm,
    )) {
      globals.set(name, type);
    }
    for (const space of source.matchAll(/namespace (\w+) \{/g)) {
      if (space[1] === 'GoogleAppsScript') continue;
      const { body } = inside(source, space.index + space[0].length - 1);
      for (const [, name, type = ''] of body.matchAll(/\btype (\w+)\s*=\s*([^;]+);/g))
        aliases.set(`${space[1]}.${name}`, type.trim());
      for (const found of body.matchAll(/\b(interface|class|enum) (\w+)(?: extends ([\w.]+))? \{/g)) {
        const inner = inside(body, found.index + found[0].length - 1).body;
        const key = `${space[1]}.${found[2]}`;
        if (found[1] === 'enum')
          enums.set(
            key,
            splitAt(inner, ',').map((value) => value.split('=')[0]?.trim() ?? ''),
          );
        else types.set(key, membersOf(inner));
        if (found[3]) bases.set(key, found[3].includes('.') ? found[3] : `${space[1]}.${found[3]}`);
      }
    }
  }
  for (const [key, base] of bases) {
    const inherited = types.get(base);
    if (inherited) types.set(key, new Map([...inherited, ...(types.get(key) ?? [])]));
  }
  return { types, enums, aliases, globals };
}

let cached: Catalogue | null = null;

/** Reads the declarations once in a process. */
export function catalogue(): Catalogue {
  cached ??= read();
  return cached;
}
