import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { globalServices } from '../../local/google/catalogue.ts';
import { SCOPES } from '../../local/google/services.ts';
import { topLevelFunctions } from '../../local/realm/realm.ts';
import { MENU_ITEMS } from '../../src/menu.ts';
import { filesBelow, read } from './sources.ts';

const code = read('dist/Code.js');
const manifest = JSON.parse(read('dist/appsscript.json')) as {
  oauthScopes: string[];
  runtimeVersion: string;
  timeZone: string;
};

/** Most bytes the bundle may have (Apps Script loads all of it for every click). */
const BUDGET = 600_000;

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
    expect(code).not.toMatch(/o-spreadsheet|odoo|excelize/i);
  });

  it('reads no global that Apps Script lacks', () => {
    const absent = [
      'setTimeout',
      'fetch',
      'URL',
      'TextEncoder',
      'process',
      'require',
      'window',
      'document',
      'structuredClone',
      'atob',
    ];
    const used = absent.filter((name) => new RegExp(`(?<![.\\w'"])${name}\\(`).test(code));
    expect(used).toEqual([]);
  });
});

describe('appsscript.json', () => {
  it('runs V8 in the time of Việt Nam', () => {
    expect([manifest.runtimeVersion, manifest.timeZone]).toEqual(['V8', 'Asia/Ho_Chi_Minh']);
  });

  it('asks for the scopes that are used and no others', () => {
    const services = [...globalServices().keys()].join('|');
    const used = [...code.matchAll(new RegExp(`\\b(${services}|ui)\\.(\\w+)`, 'g'))].map(
      ([, service, member]) => `${service === 'ui' ? 'Ui' : service}.${member}`,
    );
    const needed = new Set(used.flatMap((member) => SCOPES[member]?.[0] ?? []));
    expect([...needed].sort()).toEqual([...manifest.oauthScopes].sort());
  });
});
