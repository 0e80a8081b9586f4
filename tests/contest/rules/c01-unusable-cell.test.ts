import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const A1 = { code: 'A1', group: 'A', name: 'Kỷ luật', max: '8', kind: 'points', appliesTo: 'all' };
const assessed = (value: string, more = {}): string[] =>
  sentences('C01', {
    roster: [official('CB01')],
    criteria: [A1],
    'score-sheets': [{ participant: 'CB01', criterion: 'A1', assessed: value, ...more }],
  });

describe('C01 a value in a score sheet', () => {
  it('counts from 0 to the maximum, with comma or point', () => {
    expect([...assessed('0'), ...assessed('8'), ...assessed('7,5'), ...assessed('7.5'), ...assessed('')]).toEqual([]);
  });

  it.each(['8,01', '-1', '12 báo cáo', '1.500', '80%', '٣'])('“%s” does not count', (typed) => {
    expect(assessed(typed)).toHaveLength(1);
    expect(assessed(typed)[0]).toContain(`Tab Phiếu chấm, ô E2: “${typed}” không hợp lệ với tiêu chí A1`);
  });

  it('of a criterion nobody knows is named at the criterion', () => {
    expect(assessed('5', { criterion: 'Z9' })[0]).toContain('không có tiêu chí này');
  });
});

describe('C01 a day in a registration', () => {
  const due = (typed: string): string[] =>
    sentences('C01', { roster: [official('CB01')], 'register-3.1': [task('CB01', '9', { dueOn: typed })] });

  it.each(['31/02/2023', '29/02/2023', '06/03', '12/12/20223', 'cuối năm'])('“%s” is no day', (typed) => {
    expect(due(typed)).toHaveLength(1);
    expect(due(typed)[0]).toContain(`“${typed}” không hợp lệ`);
  });

  it('typed as text in the Vietnamese order is read', () => {
    expect([...due('06/3/2023'), ...due('30/12/2023'), ...due('2023-12-30')]).toEqual([]);
  });
});

describe('C01 a setting', () => {
  it('of a check’s threshold that cannot be read counts as its default and is named', () => {
    expect(sentences('C01', {}, { 'leader-share-max': 'nhiều' })[0]).toContain('cần một tỷ lệ từ 0 đến 1');
    expect(sentences('C01', {}, { holidays: '02/01/2026; 31/02/2026' })[0]).toContain('cần các ngày có trong lịch');
    expect(sentences('C01', {}, { 'leader-share-max': '2/5', holidays: '02/01/2026; 31/8/2026' })).toEqual([]);
  });
});

describe('C01 an area of the contest', () => {
  const areas = (...codes: readonly string[]): string[] =>
    sentences('C01', { areas: codes.map((code) => ({ code, name: 'Nội dung', enabled: 'Có' })) });

  it('without a registration tab does not count, and neither does one typed twice', () => {
    expect(areas('3.1', '3.5')).toEqual([]);
    expect(areas('3.1', '3,1')[0]).toContain('không có tab đăng ký cho mã này; các mã có tab: 3.1, 3.2, 3.3, 3.4, 3.5');
    expect(areas('3.1', '3.1')[0]).toContain(
      'Tab Nội dung, ô A3: “3.1” không hợp lệ: nội dung này đã có ở một dòng trên',
    );
  });
});
