import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import { CHECK, click, columnOf, exported, issues, sampleBook, select, sentence, tab, typeRow } from './office.ts';

const NOTICE = 'Công khai lấy ý kiến';
const PUBLISH = 'Công bố kết quả';
const ADJUST = 'Điều chỉnh kết quả đã công bố';
const WITHDRAW = 'Thu hồi dòng đang chọn';
const SEAL = 'Đóng năm, niêm phong';
const REOPEN = 'Mở lại năm đã đóng';
const NEW_YEAR = 'Mở năm mới';
const UNDO = 'Hoàn tác lần chạy trước';

const day = (iso: string): Date => new Date(`${iso}T08:00:00+07:00`);
/** Six working days after the notice of 30/01/2024, before Tết. */
const LATER = day('2024-02-07');

const said = (book: Book, label: string, text: string, now = LATER): string =>
  click(book, label, { text, now }).shown.at(-1) ?? '';
const year = (book: Book, when: string): Record<string, string>[] =>
  exported(book, 'history').filter((row) => row.year === when);
const rowOf = (book: Book, when: string, code: string): number =>
  exported(book, 'history').findIndex((row) => row.year === when && row.participant === code) + 2;

/** The sample commune with its notice over and its results published. */
function publishedBook(): Book {
  const book = sampleBook();
  click(book, NOTICE);
  click(book, PUBLISH, { text: 'công bố', now: LATER });
  return book;
}

describe('what was published', () => {
  it('is not taken back by “Hoàn tác”: only a decision changes it', () => {
    const book = publishedBook();
    const before = exported(book, 'history');
    expect(said(book, UNDO, '')).toContain('chỉ đổi bằng “Điều chỉnh”, “Thu hồi”');
    expect(exported(book, 'history')).toEqual(before);
  });
});

describe('a year from its publication to the next year', () => {
  it('appeal, correction, seal, edit, C22, opening again, withdrawal, new year', () => {
    const book = publishedBook();
    const history = tab(book, 'Lịch sử');

    // An appeal after the publication: what it changes is computed beside it.
    typeRow(tab(book, 'Kiến nghị'), 2, {
      'Ngày nhận': '07/02/2024',
      'Về kết quả của': 'CB13',
      'Nội dung': 'Tự đề nghị xem lại: một việc chưa đạt chất lượng',
    });
    const task = exported(book, 'register-3.2').findIndex(({ participant }) => participant === 'CB13') + 2;
    typeRow(tab(book, 'ĐK 3.2'), task, { 'Số lần sai sót': '4' });
    click(book, CHECK, { now: LATER });
    const [appeal] = exported(book, 'appeals');
    expect(appeal?.resultBefore).toBe('95,25 điểm, tiêu biểu, xuất sắc, có quà, đề nghị cấp trên');
    expect(appeal?.difference).toMatch(/^95,25 điểm.* → \d\d,\d\d điểm/);
    expect(sentence(book, 'F01')).toContain('CB13');

    // The year is not closed before the appeal is answered and the difference decided.
    expect(said(book, SEAL, '2023')).toContain('Còn 1 kiến nghị chưa trả lời');
    typeRow(tab(book, 'Kiến nghị'), 2, { 'Trả lời': 'Đồng ý, trừ điểm', 'Ngày trả lời': '07/02/2024' });
    expect(said(book, SEAL, '2023')).toContain('1 kết quả tính lại khác bản đã công bố');
    expect(said(book, ADJUST, 'cộng sai')).toContain('Cần số quyết định và lý do');
    expect(said(book, ADJUST, '15/QĐ-UBND ngày 07/02/2024; một việc chưa đạt chất lượng')).toContain(
      'Điều chỉnh kết quả năm 2023 của 1 người, tập thể',
    );
    const versions = year(book, '2023').filter(({ participant }) => participant === 'CB13');
    expect(versions.map(({ state, version, total }) => [state, version, total === '95,25'])).toEqual([
      ['công bố', '1', true],
      ['điều chỉnh', '2', false],
    ]);
    expect(versions[1]?.decision).toBe('15/QĐ-UBND ngày 07/02/2024; một việc chưa đạt chất lượng');

    // Closed; the year typed in by hand as well.
    expect(said(book, SEAL, '2023')).toMatch(
      /^Đóng năm 2023 ngày 07\/02\/2024: niêm phong 48 dòng\. Dấu: [0-9a-f]{64}/,
    );
    expect(said(book, SEAL, '2022')).toContain('niêm phong 32 dòng, trong đó 32 dòng gõ tay');

    // The edit of DOMAIN: 2022, CB10, 77,00 becomes 83,00.
    const edited = rowOf(book, '2022', 'CB10');
    history.enter(edited, columnOf(history, 'Tổng điểm'), '83,00', false);
    click(book, CHECK, { now: LATER });
    expect(issues(book).filter((issue) => issue.startsWith('C22'))).toEqual([`C22 history ${edited} total`]);
    expect(sentence(book, 'C22')).toContain('(CB10) đã công bố, bị đổi từ 77,00 thành 83,00.');
    expect(said(book, NEW_YEAR, '2024 ĐÃ SAO LƯU')).toContain('Còn 1 chỗ bị sửa sau niêm phong (C22)');
    history.enter(edited, columnOf(history, 'Tổng điểm'), '77,00', false);

    // A closed year is opened again only with a reason; then an award is taken back.
    select(book, 'Lịch sử', rowOf(book, '2023', 'CB05'));
    const decision = '20/QĐ-UBND ngày 07/02/2024; kê khai không đúng';
    expect(said(book, WITHDRAW, decision)).toContain('năm 2023 đã đóng');
    expect(said(book, REOPEN, '2023')).toContain('Cần năm và lý do');
    expect(said(book, REOPEN, '2023; thu hồi theo kết luận kiểm tra')).toContain('Mở lại năm 2023 (48 dòng)');
    expect(said(book, NEW_YEAR, '2024 ĐÃ SAO LƯU')).toContain('Năm 2023 chưa đóng, niêm phong');
    select(book, 'Lịch sử', rowOf(book, '2023', 'CB05'));
    expect(said(book, WITHDRAW, decision)).toContain('Điều 93 khoản 2');
    expect(said(book, SEAL, '2023')).toContain('niêm phong 49 dòng');

    // The next year: what belongs to 2023 only is cleared, the rest is carried.
    expect(said(book, NEW_YEAR, '2024')).toContain('Hãy sao lưu tệp trước');
    const before = { history: exported(book, 'history'), criteria: exported(book, 'criteria') };
    expect(said(book, NEW_YEAR, '2024 ĐÃ SAO LƯU')).toContain('Mở năm 2024.');
    expect(exported(book, 'history')).toEqual(before.history);
    expect(exported(book, 'criteria')).toEqual(before.criteria);
    expect(exported(book, 'roster').length).toBe(62);
    const filled = (id: string): number =>
      exported(book, id).filter((row) => Object.values(row).some((cell) => cell !== '')).length;
    expect(['register-3.2', 'score-sheets', 'ballots', 'appeals', 'scoreboard', 'gift-list'].map(filled)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(exported(book, 'council').map(({ attendance }) => attendance)).toEqual(Array(9).fill(''));
    const settings = new Map(exported(book, 'settings').map(({ key, value }) => [key, value]));
    expect(['year', 'plan-date', 'decision-date', 'gift-vnd', 'exemplary-min'].map((key) => settings.get(key))).toEqual(
      [...['2024', '', '', '300000', '80']],
    );
    click(book, CHECK, { now: LATER });
    expect(issues(book).filter((issue) => /^(C22|F01|F02)/.test(issue))).toEqual([]);

    // A year later a decision changes a result of 2023: the year is opened, the value typed, the old version stays.
    const late = '08/QĐ-UBND ngày 07/02/2024; tính thiếu một việc';
    expect(said(book, ADJUST, late)).toContain('Sửa kết quả năm trước: “Mở lại năm đã đóng”');
    expect(said(book, REOPEN, '2023; kết luận kiểm tra')).toContain('Mở lại năm 2023');
    const cb04 = rowOf(book, '2023', 'CB04');
    history.enter(cb04, columnOf(history, 'Tổng điểm'), '92,00', false);
    history.enter(cb04, columnOf(history, 'Mức'), 'tiêu biểu, xuất sắc', false);
    expect(said(book, ADJUST, 'sửa điểm')).toContain('Cần số quyết định và lý do');
    expect(said(book, ADJUST, late)).toBe(
      `Điều chỉnh kết quả năm 2023 của 1 người, tập thể theo ${late}. Bản cũ vẫn giữ ở tab Lịch sử. Năm cũ đang mở: nhớ “Đóng năm, niêm phong” lại.`,
    );
    expect(
      year(book, '2023')
        .filter(({ participant }) => participant === 'CB04')
        .map(({ state, version, total }) => [state, version, total]),
    ).toEqual([
      ['công bố', '1', '91,19'],
      ['điều chỉnh', '2', '92,00'],
    ]);
    expect(said(book, SEAL, '2023')).toContain('niêm phong 50 dòng');
    click(book, CHECK, { now: LATER });
    expect(issues(book).filter((issue) => /^(C22|F01)/.test(issue))).toEqual([]);
  });
});
