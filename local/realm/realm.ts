import vm from 'node:vm';
import { parse } from 'acorn';
import { INSIDE } from './inside.ts';
import type { Crossing, Membrane } from './membrane.ts';

/** What ECMAScript has and Apps Script has not. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'];

// A rejection in the script's world that nobody handles must not end the process of the host.
process.on('unhandledRejection', (reason, promise) => {
  if (promise instanceof Promise) throw reason;
  console.error(`A promise of the script failed and nobody listened: ${reason}`);
});

const inside = new vm.Script(INSIDE, { filename: 'realm.js' });
const task = new vm.Script('__task()', { filename: 'realm.js' });
const scripts = new Map<string, vm.Script>();

/** Looks like `this.#x`, `#x =` or `static x =`; only then is the whole script taken apart. */
const MAYBE_REFUSED = /(^|[.\s;{(])#[A-Za-z_$]|\bstatic\s+[\w$#]+\s*[=;\n]/;

/** What Google's parser does not take though Node's does. Fails with a SyntaxError that names the line. */
function assertParsedByGoogle(code: string, fileName: string): void {
  if (!MAYBE_REFUSED.test(code)) return;
  const refuse = (what: string) => (node: { start: number }) => {
    const line = code.slice(0, node.start).split('\n').length;
    throw new SyntaxError(`${what} (${fileName}, line ${line})`);
  };
  const privates = refuse('Apps Script does not parse private class members');
  const statics = refuse('Apps Script does not support static fields');
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'script' }), (node) => {
    if (node.type === 'PrivateIdentifier') privates(node);
    if (node.type === 'PropertyDefinition' && node.static) statics(node);
  });
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly static?: boolean;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

function visit(node: SyntaxNode, action: (node: SyntaxNode) => void): void {
  action(node);
  for (const child of Object.values(node).flat()) if (isNode(child)) visit(child, action);
}

function compiled(code: string, fileName: string): vm.Script {
  const known = scripts.get(code);
  if (known) return known;
  assertParsedByGoogle(code, fileName);
  const script = new vm.Script(code, { filename: fileName });
  scripts.set(code, script);
  return script;
}

const functionNames = new Map<string, readonly string[]>();

/** Names of the top-level functions of a script, in their order: what menus and pages can call. */
export function topLevelFunctions(code: string, fileName = 'Code.js'): string[] {
  compiled(code, fileName); // whose errors name the line as Google's do
  const names = functionNames.get(code) ?? namesIn(code);
  functionNames.set(code, names);
  return [...names];
}

function namesIn(code: string): string[] {
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
  const context = vm.createContext(
    {},
    { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' },
  );
  for (const name of [...ABSENT, ...(withoutIntl ? ['Intl'] : [])]) {
    vm.runInContext(`delete globalThis.${name}`, context);
  }
  const calls = inside.runInContext(context)(membrane.outside) as {
    prepare(target: unknown, given: readonly Crossing[]): void;
    result(): Crossing;
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
      calls.prepare(target, given);
      task.runInContext(context);
      return calls.result();
    },
  };
}
