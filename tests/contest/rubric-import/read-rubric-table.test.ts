import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRubricTable } from '../../../src/contest/rubric-import/read-rubric-table.ts';
import { remarkSentence } from '../../../src/contest/rubric-import/remark.ts';

const TABLES = path.join(import.meta.dirname, 'tables');

/** A pasted table, the criteria it must give and the complaints it must cause, each part behind its mark. */
function readCase(file: string): { pasted: string; criteria: string[]; remarks: string[] } {
  const [pasted = '', rest = ''] = fs.readFileSync(path.join(TABLES, file), 'utf8').split('\n=== tiêu chí\n');
  const [criteria = '', remarks = ''] = rest.split('=== cần xem lại\n');
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { pasted, criteria: lines(criteria), remarks: lines(remarks) };
}

describe('readRubricTable', () => {
  it.each(fs.readdirSync(TABLES))('reads %s as its criteria and complaints say', (file) => {
    const { pasted, criteria, remarks } = readCase(file);
    const read = readRubricTable(pasted);
    const rows = read.criteria.map(({ code, part, name, max, kind, levels, target, notArising }) =>
      [code, part, name, max, kind, levels, target, notArising].join(' ¦ ').replace(/( ¦ )+$/, ''),
    );
    expect(rows).toEqual(criteria);
    expect(read.remarks.map(remarkSentence)).toEqual(remarks);
  });

  it('names no line of a table in which everything is understood and adds up', () => {
    const { criteria, remarks } = readRubricTable(
      'Mã\tTiêu chí\tĐiểm\nI\tKỷ luật\t10\n1\tGiờ giấc\t4\n2\tTác phong\t6',
    );
    expect([criteria.map(({ code }) => code), remarks]).toEqual([['1', '2'], []]);
  });

  it('reads nothing from an empty text', () => {
    expect(readRubricTable(' \n')).toEqual({ criteria: [], headings: 0, remarks: [] });
  });
});
