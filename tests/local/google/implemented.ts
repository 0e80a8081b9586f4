// Which members of Google's services the local classes have.
import fs from 'node:fs';
import path from 'node:path';
import { membersOfType } from '../../../local/google/catalogue.ts';

const folder = path.resolve(import.meta.dirname, '../../../local/google');
const modules: readonly Record<string, unknown>[] = await Promise.all(
  fs.readdirSync(folder).map((file) => import(`../../../local/google/${file.replace('.ts', '')}.ts`)),
);

/** "Type.member" of each member that a local class has and Google knows. */
export function implemented(): string[] {
  const found = new Set<string>();
  const classes = modules.flatMap((module) => Object.values(module));
  for (const one of classes) {
    if (typeof one !== 'function' || !/^class/.test(String(one))) continue;
    let source = '';
    const names = new Set<string>();
    for (let link = one as { prototype?: object }; link.prototype; link = Object.getPrototypeOf(link)) {
      source += String(link);
      for (const name of Object.getOwnPropertyNames(link.prototype)) names.add(name);
    }
    for (const [, name = ''] of source.matchAll(/(\w+)(?:", | = )\(/g)) names.add(name);
    const type = /googleType(?: = |", )"([\w.]+)"/.exec(source)?.[1] ?? '';
    for (const name of membersOfType(type).keys()) if (names.has(name)) found.add(`${type.split('.').pop()}.${name}`);
  }
  return [...found].sort();
}
