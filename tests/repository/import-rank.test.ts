import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './sources.ts';

/** A file imports its own folder or a lower rank, never up or sideways. */
const RANK: Readonly<Record<string, number>> = {
  'workbook.ts': 0,
  vietnamese: 0,
  provisions: 0,
  parity: 0,
  contest: 1,
  changes: 1,
  'plan-text': 1,
  tabs: 2,
  reports: 3,
  documents: 3,
  actions: 4,
  google: 5,
  pages: 5,
  'menu.ts': 5,
  'main.ts': 6,
};

/** Folders of one rank that may use another: rank 0 is a small shared ground, google draws the menu. */
const MAY_USE: readonly string[] = ['google > menu.ts'];

const roomOf = (file: string): string => path.relative('src', file).split(path.sep)[0] ?? '';

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => path.join(path.dirname(file), target));
}

describe('src/', () => {
  it('imports only downwards', () => {
    const wrong = filesBelow('src', '.ts').flatMap((file) =>
      importsOf(file)
        .map((target) => ({ from: roomOf(file), to: roomOf(target) }))
        .filter(({ from, to }) => from !== to && !MAY_USE.includes(`${from} > ${to}`))
        .filter(({ from, to }) => (RANK[to] ?? 99) >= (RANK[from] ?? -1) && !(RANK[from] === 0 && to === 'workbook.ts'))
        .map(({ from, to }) => `${file}: ${from} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the rank of each of its rooms', () => {
    const rooms = [...new Set(filesBelow('src').map(roomOf))];
    expect(rooms.filter((room) => RANK[room] === undefined)).toEqual([]);
  });

  it('names Google’s services only in google/', () => {
    const service =
      /\b(SpreadsheetApp|LockService|HtmlService|PropertiesService|CacheService|Utilities|Session|Logger|ScriptApp)\./;
    const wrong = filesBelow('src', '.ts').filter((file) => roomOf(file) !== 'google' && service.test(read(file)));
    expect(wrong).toEqual([]);
  });

  it('never waits: no async code, for the runtime is synchronous (pages run in a browser)', () => {
    expect(
      filesBelow('src', '.ts').filter(
        (file) => roomOf(file) !== 'pages' && /\b(async|await|Promise)\b/.test(read(file)),
      ),
    ).toEqual([]);
  });
});
