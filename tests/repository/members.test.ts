import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBook } from '../../local/book/book.ts';
import { loadCommune, readCommune } from '../../local/commune.ts';
import { globalServices, membersOfType } from '../../local/google/catalogue.ts';
import { CHECK, COUNT, click, LISTS, SAMPLE, SCORE, SET_UP, SUMMARY } from '../end-to-end/office.ts';
import { implemented } from '../local/google/implemented.ts';
import { casesByMember } from '../parity/cases.ts';
import { usedMembers } from './google-members.ts';
import { ROOT } from './sources.ts';

const used = usedMembers();
const cases = casesByMember();

/** Members that the menu really calls from the empty file to the report of the sample commune. */
function calledInTheYear(): Set<string> {
  const book = createBook({ thisYear: 2024 });
  const members = (item: string): string[] => Object.keys(click(book, item).calls.members);
  const first = members(SET_UP);
  loadCommune(readCommune(SAMPLE), book);
  return new Set([...first, ...[CHECK, SCORE, COUNT, LISTS, SUMMARY].flatMap(members)]);
}

const inTheYear = calledInTheYear();

/** Types that Google publishes, by the name that stands before the dot. */
const TYPES = ['Spreadsheet', 'Base', 'HTML', 'Lock', 'Utilities', 'Properties', 'Cache', 'Script'];
const isPublished = (member: string): boolean => {
  const [type = '', name = ''] = member.split('.');
  const spaces = [...TYPES, ...[...globalServices().values()].map((service) => service.split('.')[0] ?? '')];
  return spaces.some((space) => membersOfType(`${space}.${type}`).has(name));
};

describe('members of Google’s services', () => {
  it('that src/ calls are found by the type checker', () => {
    expect(used).toContain('Range.setValues');
    expect(used.length).toBeGreaterThan(80);
  });

  it('that src/ calls are all emulated: a new one is written into local/google/ and called in tests/local/google/member-calls/', () => {
    const host = new Set(implemented());
    expect(used.filter((member) => !host.has(member))).toEqual([]);
  });

  it('that the host has are all Google’s', () => {
    expect(implemented().filter((member) => !isPublished(member))).toEqual([]);
  });

  it('that src/ calls each have a parity case: a new one is called by a case in src/parity/, with what Google must answer', () => {
    expect(used.filter((member) => !cases.has(member))).toEqual([]);
  });

  it('that a year really calls are all among those that the type checker finds', () => {
    expect(inTheYear.size).toBeGreaterThan(60);
    expect([...inTheYear].filter((member) => !used.includes(member))).toEqual([]);
  });

  it('are listed in build/google-members.tsv: who calls each', () => {
    const yes = (holds: boolean): string => (holds ? 'x' : '');
    const rows = implemented().map((member) => [
      member,
      yes(used.includes(member)),
      yes(inTheYear.has(member)),
      (cases.get(member) ?? []).join(' '),
    ]);
    const head = ['member of the local host', 'named in src/', 'called in the year', 'cases'];
    fs.mkdirSync(path.join(ROOT, 'build'), { recursive: true });
    fs.writeFileSync(
      path.join(ROOT, 'build/google-members.tsv'),
      [head, ...rows].map((row) => `${row.join('\t')}\n`).join(''),
    );
    expect(rows.length).toBeGreaterThan(used.length);
  });
});
