import { describe, expect, it } from 'vitest';
import { CHECK, COUNT, click, exported, issues, LISTS, sampleBook, tab, typeRow } from './office.ts';

const CHOOSE = 'Chọn điển hình';
const FOUND = ['CB13', 'CB14', 'TT01', 'CB02', 'CB06', 'CB05', 'CB04'];

const codeOf = (row: Record<string, string>): string => (row.participant ?? '').split(' ')[0] ?? '';
const rows = (book: ReturnType<typeof sampleBook>) => exported(book, 'exemplars');
const of = (book: ReturnType<typeof sampleBook>, code: string) => rows(book).find((row) => codeOf(row) === code) ?? {};

describe('Chọn điển hình', () => {
  it('adds to the seven of the sample commune the next four people and one collective, each with its reason', () => {
    const book = sampleBook();
    const before = rows(book).map(({ participant, achievement, broadcastOn, otherAward }) => [
      participant,
      achievement,
      broadcastOn,
      otherAward,
    ]);
    const { shown } = click(book, CHOOSE);
    expect(rows(book).map(codeOf)).toEqual([...FOUND, 'TH01', 'MN01', 'YT01', 'CB08', 'TT04']);
    expect(
      rows(book)
        .slice(0, 7)
        .map(({ participant, achievement, broadcastOn, otherAward }) => [
          participant,
          achievement,
          broadcastOn,
          otherAward,
        ]),
    ).toEqual(before);
    expect(shown.at(-1)).toContain('Thêm 5 điển hình vào tab Điển hình (Cấu hình: 10 cá nhân, 2 tập thể');
    expect(of(book, 'CB08').reason).toContain('Hội đồng đồng ý');
    expect(of(book, 'CB08').state).toBe('Chưa: chờ Nội vụ xác nhận; chờ người được nêu đồng ý');
    expect(of(book, 'CB06').state).toContain('(C10)');
  });

  it('adds nobody when it is clicked again', () => {
    const book = sampleBook();
    click(book, CHOOSE);
    const before = JSON.stringify(book);
    expect(click(book, CHOOSE).shown.at(-1)).toContain('Thêm 0 điển hình');
    expect(JSON.stringify(book) === before).toBe(true);
  });
});

describe('an exemplar on its way to the radio', () => {
  it('may be told of once it is confirmed and agrees; the log of the station counts', () => {
    const book = sampleBook();
    typeRow(tab(book, 'Điển hình'), 4, { 'Nội vụ xác nhận': 'Có', 'Đồng ý phát thanh': 'Có' });
    typeRow(tab(book, 'Phát thanh'), 2, {
      'Ngày phát': '20/01/2024',
      'Loại tin': 'Gương điển hình',
      'Gương của ai': 'TT01',
      'Độ dài bài': '60 giây',
    });
    for (const item of [COUNT, CHECK, LISTS]) click(book, item);
    const { state, told } = of(book, 'TT01');
    expect([state, told]).toEqual(['Phát được', '1 lần, gần nhất 20/01/2024']);
    expect(issues(book).filter((issue) => /P01|C21 exemplars/.test(issue))).toEqual([]);
  });

  it('that was told of unconfirmed is named in Kiểm tra and beside the row of the log', () => {
    const book = sampleBook();
    typeRow(tab(book, 'Phát thanh'), 2, { 'Ngày phát': '20/01/2024', 'Gương của ai': 'CB13' });
    click(book, CHECK);
    expect(issues(book)).toContain('P01 broadcasts 2 participant');
    expect(exported(book, 'broadcasts')[0]?.issues).toMatch(/^Cảnh báo: Nguyễn Thị Hòa \(CB13\) đã được phát thanh/);
  });
});
