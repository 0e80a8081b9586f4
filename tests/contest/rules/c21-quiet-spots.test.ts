import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../../src/provisions/domains.ts';
import { official, sentences, task } from './commune.ts';

const everyDomain = Object.keys(DOMAINS).map((domain, i) => task('CB01', '9', { domain, id: `3.1-${i}` }));
const roster = [official('CB01', { name: 'Lê Thị An' })];
const busy = { roster, 'register-3.1': everyDomain };

describe('C21 an exemplar', () => {
  it('nobody has heard of is named', () => {
    const told = (broadcastOn: string) =>
      sentences('C21', { ...busy, exemplars: [{ participant: 'CB01', achievement: 'Trả tại nhà.', broadcastOn }] });
    expect(told('')).toEqual(['Điển hình Lê Thị An (CB01) chưa được phát thanh.']);
    expect(told('05/9/2023')).toEqual([]);
  });

  it('the radio station has told of, by its own log, is not', () => {
    const broadcasts = [{ date: { date: '2023-09-05' }, kind: 'Gương điển hình', participant: 'CB01' }];
    expect(sentences('C21', { ...busy, exemplars: [{ participant: 'CB01' }], broadcasts })).toEqual([]);
  });
});

describe('C21 the review in mid-year', () => {
  const review = (day: string, today: string): string[] => sentences('C21', busy, { 'mid-year-review-on': day }, today);

  it('is asked for after 30/6, not on it', () => {
    expect(review('', '2023-06-30')).toEqual([]);
    expect(review('', '2023-07-01')).toEqual(['Chưa ghi ngày sơ kết (hạn 30/6/2023).']);
  });

  it('that came late is named with both days', () => {
    expect(review('30/6/2023', '2024-01-30')).toEqual([]);
    expect(review('05/7/2023', '2024-01-30')).toEqual(['Sơ kết ngày 05/7/2023, sau hạn 30/6/2023.']);
  });
});

describe('C21 an area or a reform domain', () => {
  it('without a task is named once registration is over', () => {
    const open = { roster, 'register-3.1': everyDomain.filter(({ domain }) => domain !== 'LV3') };
    expect(sentences('C21', open)).toEqual(['Lĩnh vực “Cải cách tổ chức bộ máy” chưa có việc nào.']);
    expect(sentences('C21', open, {}, '2023-03-26')).toEqual([]);
  });

  it('counts no draft', () => {
    const drafts = { ...busy, 'register-3.5': [task('CB01', '', { status: 'Nháp' })] };
    expect(sentences('C21', drafts)).toEqual(['Nội dung “Sáng kiến” chưa có việc nào.']);
  });
});
