import { describe, expect, it } from 'vitest';
import type { Book } from '../../local/book/book.ts';
import {
  CHECK,
  COUNT,
  click,
  columnOf,
  exported,
  issues,
  LISTS,
  SCORE,
  sampleBook,
  sentence,
  tab,
  typeRow,
} from './office.ts';

const NOTICE = 'Công khai lấy ý kiến';
const PUBLISH = 'Công bố kết quả';
const ADJUST = 'Điều chỉnh kết quả đã công bố';
const SEAL = 'Đóng năm, niêm phong';
const REOPEN = 'Mở lại năm đã đóng';
const NEW_YEAR = 'Mở năm mới';

/** 28/02/2024: the working days of the notice that began on 30/01/2024 are over, Tết lies in between. */
const AFTER_NOTICE = new Date('2024-02-28T08:00:00+07:00');

function decided(): Book {
  const book = sampleBook();
  for (const item of [SCORE, COUNT, LISTS]) click(book, item);
  return book;
}

function published(): Book {
  const book = decided();
  click(book, NOTICE);
  click(book, PUBLISH, { text: 'Công bố', now: AFTER_NOTICE });
  return book;
}

const ofYear = (book: Book, year: string): Record<string, string>[] =>
  exported(book, 'history').filter((row) => row.year === year);

const rowOf = (book: Book, year: string, code: string): number =>
  exported(book, 'history').findIndex((row) => row.year === year && row.participant === code) + 2;

describe('publication', () => {
  it('waits for the notice period', () => {
    const book = decided();
    expect(click(book, PUBLISH, { text: 'CÔNG BỐ' }).shown.join(' ')).toContain('Hãy bấm “Công khai lấy ý kiến” trước');
    click(book, NOTICE);
    expect(click(book, PUBLISH, { text: 'CÔNG BỐ' }).shown.join(' ')).toContain(
      'Đang công khai lấy ý kiến đến hết ngày',
    );
    expect(ofYear(book, '2023')).toEqual([]);
  });

  it('waits for the answer to every appeal', () => {
    const book = decided();
    click(book, NOTICE);
    typeRow(tab(book, 'Kiến nghị'), 2, { 'Về kết quả của': 'CB01', 'Nội dung': 'Đề nghị xem lại điểm A4' });
    const { shown } = click(book, PUBLISH, { text: 'CÔNG BỐ', now: AFTER_NOTICE });
    expect(shown.join(' ')).toContain('Còn 1 kiến nghị chưa trả lời');
    click(book, CHECK, { now: AFTER_NOTICE });
    expect(sentence(book, 'F02')).toContain('kiến nghị “Đề nghị xem lại điểm A4” chưa trả lời');
  });

  it('asks for the typed word', () => {
    const book = decided();
    click(book, NOTICE);
    click(book, PUBLISH, { text: 'đồng ý', now: AFTER_NOTICE });
    expect(ofYear(book, '2023')).toEqual([]);
  });

  it('writes the result of everybody with a total, gifts and proposals included, and cannot be done twice', () => {
    const book = published();
    const rows = ofYear(book, '2023');
    expect(rows).toHaveLength(47);
    expect(
      rows
        .filter(({ gift }) => gift === 'Có')
        .map(({ participant }) => participant)
        .sort(),
    ).toEqual(['CB02', 'CB04', 'CB05', 'CB08', 'CB13', 'CB14']);
    expect(
      rows
        .filter(({ superior }) => superior === 'Có')
        .map(({ participant }) => participant)
        .sort(),
    ).toEqual(['CB05', 'CB13']);
    click(book, PUBLISH, { text: 'CÔNG BỐ', now: AFTER_NOTICE });
    expect(ofYear(book, '2023')).toEqual(rows);
  });

  it('a score changed afterwards is told (F01), and becomes a new version only with a decision', () => {
    const book = published();
    const sheets = tab(book, 'Phiếu chấm');
    const line =
      exported(book, 'score-sheets').findIndex((row) => row.participant === 'CB13' && row.criterion === 'A4') + 2;
    sheets.enter(line, columnOf(sheets, 'Thẩm định'), 'Khá', false);
    click(book, CHECK, { now: AFTER_NOTICE });
    expect(sentence(book, 'F01')).toContain('Nguyễn Thị Hòa (CB13)');
    click(book, ADJUST, { text: 'sửa điểm', now: AFTER_NOTICE });
    expect(ofYear(book, '2023').filter(({ participant }) => participant === 'CB13')).toHaveLength(1);
    click(book, ADJUST, { text: '15/QĐ-UBND ngày 20/02/2024; chấm nhầm tiêu chí A4', now: AFTER_NOTICE });
    const versions = ofYear(book, '2023').filter(({ participant }) => participant === 'CB13');
    expect(versions.map(({ total }) => total)).toEqual(['95,25', '93,25']);
  });
});

describe('the sealed year', () => {
  it('points at the cell that was edited: 2022, CB10, 77,00 → 83,00', () => {
    const book = decided();
    click(book, SEAL, { text: '2022' });
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.startsWith('C22'))).toEqual([]);
    const sheet = tab(book, 'Lịch sử');
    const row = rowOf(book, '2022', 'CB10');
    expect(exported(book, 'history')[row - 2]?.total).toBe('77,00');
    sheet.enter(row, columnOf(sheet, 'Tổng điểm'), '83,00', false);
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.startsWith('C22'))).toEqual([`C22 history ${row} total`]);
    expect(sentence(book, 'C22')).toMatch(/^Kết quả năm 2022 của .* đã công bố, bị đổi từ 77,00 thành 83,00\.$/);
  });

  it('is opened again only with a reason', () => {
    const book = decided();
    click(book, SEAL, { text: '2022' });
    expect(click(book, REOPEN, { text: '2022' }).shown.join(' ')).toContain('Cần năm và lý do');
    click(book, REOPEN, { text: '2022; chép nhầm điểm của CB10' });
    const sheet = tab(book, 'Lịch sử');
    expect(
      exported(book, 'history').filter(({ year, yearSeal }) => year === '2022' && yearSeal?.startsWith('mở lại')),
    ).toHaveLength(32);
    expect(sheet.name).toBe('Lịch sử');
  });
});

describe('the new year', () => {
  it('starts only from a sealed year and a copy of the file', () => {
    const book = published();
    expect(click(book, NEW_YEAR, { text: '2024' }).shown.join(' ')).toContain('Hãy sao lưu tệp trước');
    expect(click(book, NEW_YEAR, { text: '2024 ĐÃ SAO LƯU', now: AFTER_NOTICE }).shown.join(' ')).toContain(
      'chưa đóng, niêm phong',
    );
    expect(exported(book, 'register-3.1').length).toBeGreaterThan(40);
  });

  it('carries roster, criteria, settings and sealed results, and clears what belongs to one year', () => {
    const book = published();
    const [roster, criteria] = [exported(book, 'roster'), exported(book, 'criteria')];
    click(book, SEAL, { text: '2023', now: AFTER_NOTICE });
    click(book, NEW_YEAR, { text: '2024 đã sao lưu', now: AFTER_NOTICE });
    expect(exported(book, 'settings').find(({ key }) => key === 'year')?.value).toBe('2024');
    expect(exported(book, 'settings').find(({ key }) => key === 'gift-vnd')?.value).toBe('300000');
    expect(exported(book, 'roster').map(({ code, name }) => [code, name])).toEqual(
      roster.map(({ code, name }) => [code, name]),
    );
    expect(exported(book, 'criteria')).toEqual(criteria);
    expect(ofYear(book, '2023')).toHaveLength(47);
    for (const id of ['register-3.1', 'register-3.5', 'score-sheets', 'ballots', 'gift-list']) {
      expect([id, exported(book, id).filter((row) => Object.values(row).some((cell) => cell !== ''))]).toEqual([
        id,
        [],
      ]);
    }
  });
});
