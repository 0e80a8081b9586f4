import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const received = (day: string, decision: string, more = {}): string[] =>
  sentences('C17', {}, { 'dossier-received-on': day, 'decision-date': decision, ...more });

describe('C17 a dossier that waits', () => {
  it('is late after more than ten working days', () => {
    expect(received('12/01/2024', '30/01/2024')).toEqual(['Hồ sơ nhận ngày 12/01/2024 đã 12 ngày làm việc (hạn 10).']);
    expect(received('12/01/2024', '26/01/2024')).toEqual([]);
  });

  it('does not wait over Tết, nor over the days of “Ngày nghỉ thêm”', () => {
    expect(received('01/02/2024', '19/02/2024')).toEqual([]);
    expect(received('12/01/2024', '29/01/2024', { holidays: '15/01/2024' })).toEqual([]);
  });

  it('is measured to the day of the run while no decision is dated', () => {
    const tabs = {};
    expect(sentences('C17', tabs, { 'dossier-received-on': '12/01/2024', 'decision-date': '' }, '2024-01-29')).toEqual([
      'Hồ sơ nhận ngày 12/01/2024 đã 11 ngày làm việc (hạn 10).',
    ]);
  });
});

describe('C17 the papers of somebody on the list', () => {
  const listed = { roster: [official('CB01', { name: 'Lê Thị An' })], 'register-3.1': [task('CB01', '9')] };

  it('lack the achievement', () => {
    expect(sentences('C17', listed)).toEqual(['Hồ sơ của Lê Thị An (CB01) thiếu báo cáo thành tích.']);
    const blank = { ...listed, exemplars: [{ participant: 'CB01', broadcastOn: '01/9/2023' }] };
    expect(sentences('C17', blank)).toEqual(['Hồ sơ của Lê Thị An (CB01) thiếu báo cáo thành tích.']);
    const written = { ...listed, exemplars: [{ participant: 'CB01', achievement: 'Trả kết quả tại nhà.' }] };
    expect(sentences('C17', written)).toEqual([]);
  });

  it('lack the minutes where the dossier is handed in and nobody has voted', () => {
    const written = { ...listed, exemplars: [{ participant: 'CB01', achievement: 'Trả kết quả tại nhà.' }] };
    expect(sentences('C17', written, { 'dossier-received-on': '29/01/2024' })).toEqual([
      'Hồ sơ thiếu biên bản họp Hội đồng: chưa có phiếu nào trong tab Bỏ phiếu.',
    ]);
  });
});
