import { describe, expect, it } from 'vitest';
import { sentencesOf, type TypedTabs } from '../typed-workbook.ts';

const COMMUNE: TypedTabs = {
  settings: [
    { key: 'year', value: '2023' },
    { key: 'plan-date', value: '06/3/2023' },
  ],
  areas: [{ code: '3.1', name: 'Trách nhiệm' }],
  roster: [
    { code: 'CB01', kind: 'Cá nhân', name: 'Lê Thị An' },
    { code: 'CB02', kind: 'Cá nhân', name: 'Trần Văn Bình' },
    { code: 'TT01', kind: 'Tập thể', name: 'Trạm Y tế xã' },
  ],
  criteria: [
    {
      code: 'A3',
      group: 'A',
      name: 'Báo cáo đúng hạn',
      max: '5',
      kind: 'points',
      evidenceRequired: 'Có',
      notArising: 'full',
    },
    { code: 'B1', group: 'B', name: 'Kết quả', max: '40', kind: 'tasks', evidenceRequired: 'Có' },
  ],
};
const task = (participant: string, evidence: string) => ({
  participant,
  task: 'Viết báo cáo',
  target: '4',
  result: '4',
  status: 'Đã gửi',
  evidence,
});
const found = (rule: string, rows: TypedTabs[string], lines: TypedTabs[string] = []): string[] =>
  sentencesOf(rule, { ...COMMUNE, 'register-3.1': rows, 'score-sheets': lines }, '2023-12-01');

describe('E01 evidence that is still awaited', () => {
  it('is asked for where a result is reported, not where the task is a draft or has evidence', () => {
    const rows = [task('CB01', ''), { ...task('CB01', ''), status: 'Nháp' }, task('CB02', '12/BC-UBND')];
    expect(found('E01', rows)).toEqual([
      'Tab ĐK 3.1, ô N2: Lê Thị An (CB01) đã báo kết quả việc “Viết báo cáo” nhưng chưa có minh chứng.',
    ]);
  });

  it('is asked for where a self-score claims points, and left to C02 once it is assessed', () => {
    const lines = [
      { participant: 'CB01', criterion: 'A3', self: '5' },
      { participant: 'CB02', criterion: 'A3', self: '5', assessed: '5' },
    ];
    expect(found('E01', [], lines)).toEqual([
      'Tab Phiếu chấm, ô G2: Lê Thị An (CB01) đã báo kết quả tiêu chí A3 nhưng chưa có minh chứng.',
    ]);
    expect(found('C02', [], lines)).toEqual([
      'Trần Văn Bình (CB02) chưa có minh chứng cho tiêu chí A3 (tab Phiếu chấm, dòng 3).',
    ]);
  });
});

describe('E02 evidence used by two people', () => {
  it('is found by the number of the document, however it is written', () => {
    expect(
      found('E02', [task('CB01', 'Báo cáo số 05/BC-UBND ngày 12/5/2023'), task('CB02', 'BC 5 / BC-UBND')]),
    ).toEqual([
      'Tab ĐK 3.1, ô N3: minh chứng “BC 5 / BC-UBND” của Trần Văn Bình (CB02) cũng được Lê Thị An (CB01) dùng.',
    ]);
  });

  it('is found by the link, with or without www, https and the last slash', () => {
    const rows = [task('CB01', 'https://thanhmoc.gov.vn/tin/1/'), task('CB02', 'http://www.thanhmoc.gov.vn/tin/1')];
    expect(found('E02', rows)).toHaveLength(1);
  });

  it('is no matter for one person’s two tasks, for a person and the collective, or for a book without a number', () => {
    expect(found('E02', [task('CB01', '5/BC-UBND'), task('CB01', '5/BC-UBND'), task('TT01', '5/BC-UBND')])).toEqual([]);
    expect(found('E02', [task('CB01', 'Sổ văn bản đi năm 2023'), task('CB02', 'Sổ văn bản đi năm 2023')])).toEqual([]);
  });
});

describe('E03 evidence dated outside the contest', () => {
  it('is named with its day and the time of the contest', () => {
    expect(found('E03', [task('CB01', '12/BC-UBND ngày 20/12/2022; 13/BC-UBND ngày 25/4/2023')])).toEqual([
      'Tab ĐK 3.1, ô N2: minh chứng “12/BC-UBND ngày 20/12/2022” ghi ngày 20/12/2022, ngoài thời gian thi đua (06/3/2023 – 31/12/2023).',
    ]);
  });
});

describe('E04 a link without https://', () => {
  it('is named, a full link and an e-mail address are not', () => {
    const rows = [task('CB01', 'thanhmoc.gov.vn/tin/1; https://thanhmoc.gov.vn/tin/2; noi.vu@thanhmoc.gov.vn')];
    expect(found('E04', rows)).toEqual([
      'Tab ĐK 3.1, ô N2: đường dẫn “thanhmoc.gov.vn/tin/1” thiếu https:// ở đầu nên không bấm mở được.',
    ]);
  });
});

describe('E05 “không phát sinh”', () => {
  it('says why, in the reason or by evidence', () => {
    const lines = [
      { participant: 'CB01', criterion: 'A3', self: 'không phát sinh' },
      { participant: 'CB02', criterion: 'A3', self: 'KPS', reason: 'Năm nay không có phản ánh' },
    ];
    expect(found('E05', [], lines)).toEqual([
      'Tab Phiếu chấm, ô C2: Lê Thị An (CB01) ghi “không phát sinh” ở tiêu chí A3 nhưng không nói vì sao.',
    ]);
  });
});
