import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { globalServices, membersOfType } from '../../local/google/catalogue.ts';
import { implemented } from '../local/google/implemented.ts';
import { casesByMember } from '../parity/cases.ts';
import { usedMembers } from './google-members.ts';
import { ROOT } from './sources.ts';

const used = usedMembers();

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
    const cases = casesByMember();
    fs.mkdirSync(path.join(ROOT, 'build'), { recursive: true });
    const list = used.map((member) => `${member}\t${(cases.get(member) ?? []).join(' ')}`);
    fs.writeFileSync(path.join(ROOT, 'build/google-members.tsv'), `${list.join('\n')}\n`);
    expect(used.filter((member) => !cases.has(member))).toEqual([]);
  });
});
