import { describe, expect, it } from 'vitest';
import { official, sentences, task } from './commune.ts';

const GOOD = { initiative: 'Mã QR tra cứu thủ tục', recognisedBy: 'UBND xã', recognisedOn: { date: '2023-09-20' } };
const found = (...rows: object[]): string[] =>
  sentences('C14', {
    roster: [official('CB01', { name: 'Lê Thị An' }), official('CB02', { name: 'Trần Văn Bình' })],
    'register-3.5': rows.map((row, i) => task('CB01', '10', { id: `3.5-${i}`, ...row })),
  });

describe('C14 an initiative', () => {
  it('recognised within the year by its date is in order, 01/01 and 31/12 too', () => {
    expect(found(GOOD)).toEqual([]);
    expect(found({ ...GOOD, recognisedOn: { date: '2023-01-01' } })).toEqual([]);
    expect(found({ ...GOOD, recognisedOn: { date: '2023-12-31' } })).toEqual([]);
  });

  it('without recognition is named', () => {
    expect(found({ ...GOOD, recognisedBy: '', recognisedOn: '' })[0]).toContain(
      'Sáng kiến “Mã QR tra cứu thủ tục” của Lê Thị An (CB01)',
    );
    expect(found({ ...GOOD, recognisedBy: '', recognisedOn: '' })[0]).toContain(': chưa có văn bản công nhận.');
    expect(found({ ...GOOD, recognisedOn: '' })[0]).toContain(': chưa ghi ngày công nhận.');
  });

  it('recognised in another year is named with the day', () => {
    expect(found({ ...GOOD, recognisedOn: { date: '2022-12-31' } })[0]).toContain(
      ': công nhận ngày 31/12/2022, ngoài năm 2023.',
    );
  });

  it('of two people under one title is named once, whatever the spelling', () => {
    const other = { ...GOOD, participant: 'CB02', initiative: '“MA QR  tra cứu thủ tục”.' };
    const [only, ...more] = found(GOOD, other);
    expect(only).toContain(': trùng tên với Trần Văn Bình (CB02).');
    expect(more).toEqual([]);
  });

  it('of one person in two tasks is no duplicate, and a draft is not looked at', () => {
    expect(found(GOOD, GOOD)).toEqual([]);
    expect(found({ ...GOOD, recognisedBy: '', status: 'Nháp' })).toEqual([]);
  });
});
