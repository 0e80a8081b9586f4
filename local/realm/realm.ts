import vm from 'node:vm';
import { parse } from 'acorn';
import { INSIDE } from './inside.ts';
import type { Crossing, Membrane } from './membrane.ts';

/** What ECMAScript has and Apps Script has not. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'];

const inside = new vm.Script(INSIDE, { filename: 'realm.js' });
const scripts = new Map<string, vm.Script>();

function compiled(code: string, fileName: string): vm.Script {
  const known = scripts.get(code) ?? new vm.Script(code, { filename: fileName });
  scripts.set(code, known);
  return known;
}

/** Names of the top-level functions of a script, in their order: what menus and pages can call. */
export function topLevelFunctions(code: string): string[] {
  const program = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  return program.body.flatMap((node) => {
    if (node.type === 'FunctionDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && /^(Arrow)?Function/.test(init?.type ?? '') ? [id.name] : [],
    );
  });
}

/** A bare world with ECMAScript and Google's services, into which the script was loaded. */
export interface Realm {
  call(functionName: string, given: readonly Crossing[]): Crossing;
}

export function createRealm(code: string, fileName: string, membrane: Membrane, withoutIntl: boolean): Realm {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const name of [...ABSENT, ...(withoutIntl ? ['Intl'] : [])]) {
    vm.runInContext(`delete globalThis.${name}`, context);
  }
  const { invoke } = inside.runInContext(context)(membrane.outside) as {
    invoke(target: unknown, given: readonly Crossing[]): Crossing;
  };
  compiled(code, fileName).runInContext(context);
  return {
    call(functionName, given) {
      if (!/^[\w$]+(\.[\w$]+)*$/.test(functionName)) throw new Error(`Script function not found: ${functionName}`);
      const target: unknown = vm.runInContext(
        `typeof ${functionName} === 'function' ? ${functionName} : undefined`,
        context,
      );
      if (target === undefined) throw new Error(`Script function not found: ${functionName}`);
      return invoke(target, given);
    },
  };
}
