import { Session } from 'node:inspector';
import vm from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { globalServices } from '../../local/google/catalogue.ts';
import { SCOPES } from '../../local/google/services.ts';
import { createHost } from '../../local/host.ts';
import { topLevelFunctions } from '../../local/realm/realm.ts';
import { MENU_ITEMS } from '../../src/menu.ts';
import { freeIdentifiers } from './free-identifiers.ts';
import { filesBelow, read } from './sources.ts';

const code = read('dist/Code.js');
const manifest = JSON.parse(read('dist/appsscript.json')) as {
  oauthScopes: string[];
  runtimeVersion: string;
  timeZone: string;
};

/** Most bytes the bundle may have: Apps Script loads all of it for every click. */
const BUDGET = 614_400;

/** Most functions that may be called while it is loaded: tables are built, nothing is decided. */
const LOAD_BUDGET = 7_000;

/** How many functions are called while the script is loaded into an empty world. */
function callsAtLoad(): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  new vm.Script(code, { filename: 'Code.js' }).runInContext(vm.createContext({}));
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    const functions = result.find(({ url }) => url === 'Code.js')?.functions ?? [];
    calls = functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
  });
  session.disconnect();
  return calls;
}

describe('dist/Code.js', () => {
  it('is a plain script of ECMAScript 2020 without private fields and static fields', () => {
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });

  it('has one top-level function for each menu item, trigger and call of a page, and no other', () => {
    const pages = filesBelow('src/pages', '.ts').map(read).join('\n');
    const asked = [...pages.matchAll(/\bask\('(\w+)'/g)].map(([, name = '']) => name);
    const wanted = ['onOpen', 'onInstall', ...new Set(asked), ...MENU_ITEMS.map(({ functionName }) => functionName)];
    expect(topLevelFunctions(code).sort()).toEqual(wanted.sort());
  });

  it('stays within its budget', () => {
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(BUDGET);
  });

  it('holds nothing of the development engine', () => {
    expect(code).not.toMatch(/o-spreadsheet|odoo|excelize|jszip|openxmlformats/i);
  });

  it('reads no name from outside but what ECMAScript 2020 and Google’s services give', () => {
    const language =
      'Array ArrayBuffer BigInt Boolean DataView Date Error JSON Map Math NaN Infinity Number Object Promise RangeError RegExp Set String Symbol TypeError Uint8Array Uint32Array WeakMap WeakSet globalThis undefined isNaN parseInt parseFloat';
    const services =
      'SpreadsheetApp Utilities LockService PropertiesService CacheService Session HtmlService Charts ScriptApp Logger console';
    const known = new Set(`${language} ${services}`.split(' '));
    expect(freeIdentifiers(code).filter((name) => !known.has(name))).toEqual([]);
  });

  it('takes nothing from packages: all of it is this project’s own', () => {
    expect(code).not.toContain('node_modules');
  });

  it('does hardly anything while it is loaded, for every click loads it: definitions, and tables built once', () => {
    const { body } = parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    const [strict, app, ...rest] = body.map(({ type }) => type);
    expect([strict, app, [...new Set(rest)]]).toEqual([
      'ExpressionStatement',
      'VariableDeclaration',
      ['FunctionDeclaration'],
    ]);
    const calls = callsAtLoad();
    expect(calls).toBeGreaterThan(0);
    expect(calls).toBeLessThanOrEqual(LOAD_BUDGET);
  });

  it('asks Google nothing while it is loaded', () => {
    const host = createHost({ code: `${code}\nfunction nothing() {}` });
    host.run('nothing');
    expect(host.calls.snapshot().members).toEqual({});
  });
});

/** The manifest as Google's page developers.google.com/apps-script/manifest describes it, as far as the add-on may go. */
const MANIFEST = z.strictObject({
  timeZone: z.string().check(z.regex(/^[A-Z][a-z]+\/[A-Za-z_]+$/)),
  runtimeVersion: z.enum(['V8', 'DEPRECATED_ES5', 'STABLE']),
  exceptionLogging: z.optional(z.enum(['NONE', 'STACKDRIVER'])),
  dependencies: z.optional(
    z.strictObject({
      libraries: z.optional(z.array(z.unknown())),
      enabledAdvancedServices: z.optional(z.array(z.unknown())),
    }),
  ),
  oauthScopes: z.optional(z.array(z.url({ protocol: /^https$/, hostname: /^www\.googleapis\.com$/ }))),
  addOns: z.optional(z.unknown()),
  chat: z.optional(z.unknown()),
  executionApi: z.optional(z.unknown()),
  sheets: z.optional(z.unknown()),
  urlFetchWhitelist: z.optional(z.array(z.string())),
  webapp: z.optional(z.unknown()),
});

describe('appsscript.json', () => {
  it('holds what Google’s page of the manifest allows and nothing else', () => {
    expect(MANIFEST.safeParse(manifest).error?.issues ?? []).toEqual([]);
    expect(MANIFEST.safeParse({ ...manifest, scopes: [] }).success).toBe(false);
  });

  it('runs V8 in the time of Việt Nam', () => {
    expect([manifest.runtimeVersion, manifest.timeZone]).toEqual(['V8', 'Asia/Ho_Chi_Minh']);
  });

  it('asks for the scopes that are used and no others', () => {
    const services = [...globalServices().keys()].join('|');
    const used = [
      ...code.replaceAll('SpreadsheetApp.getUi().', 'ui.').matchAll(new RegExp(`\\b(${services}|ui)\\.(\\w+)`, 'g')),
    ].map(([, service, member]) => `${service === 'ui' ? 'Ui' : service}.${member}`);
    const needed = new Set(used.flatMap((member) => SCOPES[member]?.[0] ?? []));
    expect([...needed].sort()).toEqual([...manifest.oauthScopes].sort());
  });
});
