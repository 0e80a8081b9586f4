import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/contest/rules/index.ts';
import { SETTINGS } from '../../src/provisions/settings.ts';
import { TABS } from '../../src/tabs/index.ts';
import { isTable } from '../../src/tabs/tab.ts';
import { filesBelow, read } from './sources.ts';

const TEXTS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'NOTICE', 'LICENSE', 'package.json'];

describe('rules', () => {
  it('stand one in a file, each in the index, each with a source', () => {
    const files = filesBelow('src/contest/rules', '.ts').filter((file) => /\/[a-z]\d\d-/.test(file));
    expect(files.map((file) => /([a-z]\d\d)-/.exec(file)?.[1])).toEqual(RULES.map(({ id }) => id.toLowerCase()));
    expect(RULES.filter(({ source }) => source === '')).toEqual([]);
  });

  it('are each named by a test', () => {
    const tests = filesBelow('tests', '.ts').map(read).join('\n') + read('tests/golden/thanh-moc/checks.tsv');
    expect(RULES.filter(({ id }) => !tests.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('tabs', () => {
  it('have names of their own and headings of their own', () => {
    expect(new Set(TABS.map(({ name }) => name)).size).toBe(TABS.length);
    for (const tab of TABS) {
      if (!isTable(tab)) continue;
      const headings = Object.values(tab.columns).map(({ heading }) => heading);
      expect([tab.name, new Set(headings).size]).toEqual([tab.name, headings.length]);
    }
  });

  it('recognise rows by columns they have', () => {
    const wrong = TABS.filter(isTable).flatMap((tab) => tab.rowKey.filter((id) => !(id in tab.columns)));
    expect(wrong).toEqual([]);
  });
});

describe('settings', () => {
  it('each say where their value comes from', () => {
    expect(SETTINGS.filter(({ source }) => source === '').map(({ key }) => key)).toEqual([]);
  });
});

describe('the repository', () => {
  const sources = ['src', 'local', 'tests', 'scripts', 'docs'].flatMap((folder) => filesBelow(folder));
  const all = [...sources.filter((file) => !file.endsWith('.xlsx')), ...TEXTS];

  it('names no path of a machine and no other registry', () => {
    const paths = ['/ho' + 'me/', '/ro' + 'ot/', '/wo' + 'rk/', '../sha' + 'red', 'npmjs' + '.org'];
    const wrong = all.flatMap((file) =>
      paths.filter((text) => read(file).includes(text)).map((text) => `${file}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has every command that its README names', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('README.md').matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))).toEqual([]);
  });

  it('has every picture that the guide shows (npm run screenshots)', () => {
    const pictures = [...read('docs/huong-dan.md').matchAll(/\]\((images\/[^)]+)\)/g)].map(
      ([, name = '']) => `docs/${name}`,
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((name) => !filesBelow('docs').includes(name))).toEqual([]);
  });

  it('pins every dependency', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect(Object.values(devDependencies).filter((version) => !/^\d/.test(version))).toEqual([]);
  });

  it('keeps the lock file free of registry hosts', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });
});
