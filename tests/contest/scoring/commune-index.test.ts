import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTsv } from '../../../local/tsv.ts';
import { type Rational, toFixedText } from '../../../src/contest/rational.ts';
import { communeIndex } from '../../../src/contest/scoring/commune-index.ts';
import { INDEX_CRITERIA } from '../../../src/provisions/index-criteria.ts';
import { SERVICE_QUALITY_INDEX } from '../../../src/provisions/rubrics/service-quality-index.ts';
import { contest, issuesOf, type TypedContest } from '../contest.ts';

type Index = NonNullable<TypedContest['index']>;

const fixed = (value: Rational | null): string => (value ? toFixedText(value, 2) : '');

function indexOf(index: Index, settings: Record<string, string> = {}) {
  const { facts } = contest({ index, settings });
  return communeIndex(facts.indexLines, facts.settings);
}

const points = (
  code: string,
  field: string,
  max: string,
  assessed: string,
  more: Index[number] = {},
): Index[number] => ({
  code,
  field,
  max,
  kind: 'points',
  self: assessed,
  assessed,
  ...more,
});

describe('the index of xã Thanh Mộc', () => {
  const file = path.resolve(import.meta.dirname, '../../../local/communes/thanh-moc/index.tsv');
  const { header, rows } = parseTsv(fs.readFileSync(file));
  const typed = rows.map((cells) => Object.fromEntries(header.map((id, i) => [id, cells[i] ?? ''])));
  const lines = INDEX_CRITERIA.map((criterion) => ({
    ...criterion,
    ...typed.find(({ code }) => code === criterion.code),
  }));
  const index = indexOf(lines as unknown as Index);

  it('25 lines: self 64,06, assessed 62,26 of 70; the survey is blank, so there is no total', () => {
    expect(lines).toHaveLength(25);
    const { worth, self, assessed } = index.withoutSurvey;
    expect([fixed(worth), fixed(self), fixed(assessed)]).toEqual(['70,00', '64,06', '62,26']);
    expect([index.total.assessed, index.percent, index.missing.join(',')]).toEqual([null, null, '8.1,8.2,8.3']);
  });
});

describe('shapes that provinces use', () => {
  it('Hà Tĩnh 70 + 30: 63 + 24 = 87 of 100 = 87,00%, Tốt', () => {
    const survey = points('9.1', 'Điều tra', '30', '', {
      kind: 'survey',
      levels: 'A=100|B=80',
      self: 'B',
      assessed: 'B',
    });
    const index = indexOf([points('1.1', 'Tự đánh giá', '70', '63'), survey]);
    expect([fixed(index.total.assessed), fixed(index.percent), index.band]).toEqual(['87,00', '87,00', 'Tốt']);
  });

  it('Hà Nội without a survey: 63 of 70 becomes 63 × 100/70 = 90 of 100', () => {
    const survey = points('9.1', 'Điều tra', '30', '', { kind: 'survey', levels: 'A=100|B=80' });
    const index = indexOf([points('1.1', 'Tự đánh giá', '70', '63'), survey], { 'survey-held': 'Không' });
    expect([fixed(index.total.assessed), fixed(index.percent), index.missing.join()]).toEqual(['90,00', '90,00', '']);
  });

  it('Thái Nguyên 100 + 10: 92 + 12 capped at 10 − 3 = 99; on its own bands Xuất sắc', () => {
    const index = indexOf(
      [
        points('1', 'Chỉ đạo', '100', '92'),
        points('T1', '', '12', '12', { effect: 'bonus' }),
        points('P1', '', '5', '3', { effect: 'penalty' }),
      ],
      { 'band-preset': 'thai-nguyen' },
    );
    expect([fixed(index.bonus.assessed), fixed(index.penalty.assessed), fixed(index.total.assessed)]).toEqual([
      '10,00',
      '3,00',
      '99,00',
    ]);
    expect(index.band).toBe('Xuất sắc');
  });

  it('Thái Nguyên: 100 + 10 stays 110', () => {
    const index = indexOf([points('1', 'Chỉ đạo', '100', '100'), points('T1', '', '10', '10', { effect: 'bonus' })]);
    expect(fixed(index.total.assessed)).toBe('110,00');
  });

  it('Cà Mau: headings 1 and 1.1 give the field, the leaves are added: 1 + 0,5 = 1,5 of 2', () => {
    const index = indexOf([
      { code: '1', name: 'Chỉ đạo, điều hành', max: '2' },
      { code: '1.1', name: 'Kế hoạch', max: '2' },
      { code: '1.1.1', max: '1', kind: 'points', self: '1', assessed: '1' },
      {
        code: '1.1.2',
        max: '1',
        kind: 'levels',
        levels: 'kịp thời=1|chậm=0,5|không=0',
        self: 'chậm',
        assessed: 'chậm',
      },
    ]);
    expect(index.fields.map(({ name, assessed, worth }) => [name, fixed(assessed), fixed(worth)])).toEqual([
      ['Kế hoạch', '1,50', '2,00'],
    ]);
  });

  it('a penalty of one criterion takes off no more than that criterion has brought', () => {
    const penalty = points('P1', '', '5', '5', { effect: 'penalty', partOf: '1.1' });
    const index = indexOf([points('1.1', 'A', '4', '3'), points('1.2', 'A', '96', '90'), penalty]);
    expect(fixed(index.fields[0]?.assessed ?? null)).toBe('90,00');
  });

  it('QĐ 766: 17 lines, 18 + 20 + 22 + 22 + 18 = 100 points, no issue', () => {
    const index = SERVICE_QUALITY_INDEX.criteria as unknown as Index;
    expect(index).toHaveLength(17);
    expect(indexOf(index).fields.map(({ worth }) => fixed(worth))).toEqual([
      '18,00',
      '20,00',
      '22,00',
      '22,00',
      '18,00',
    ]);
    expect(issuesOf(contest({ index }), 'R').filter((issue) => issue.includes('index'))).toEqual([]);
  });
});
