import { describe, expect, it } from 'vitest';
import { CHECK, click, exported, issues, sampleBook, setUpBook, tab, typeRow } from './office.ts';

const PASTE = 'Dán bảng tiêu chí';

const TABLE = [
  'TT\tTiêu chí\tĐiểm tối đa\tCách chấm\tGhi chú',
  'I\tKỷ luật, kỷ cương\t15\t\t',
  '1.1\tChấp hành giờ giấc\t8\tMỗi lần đi muộn trừ 2 điểm\t',
  '1.2\tTác phong\t7\tTốt: 7 điểm; Khá: 5 điểm; Yếu: 0 điểm\t',
  'II\tBáo cáo\t16\t\t',
  '2.1\tBáo cáo đúng hạn\t15\tTừ 90% trở lên: 15; dưới 90%: 5\t',
  'III\tĐiểm cộng\t\t\t',
  '3.1\tSáng kiến\t+ 2 điểm/sáng kiến\t\ttối đa 4 điểm',
].join('\n');

const rows = (book: Parameters<typeof exported>[0]) =>
  exported(book, 'criteria').map(({ code, group, max, kind, levels }) => [code, group, max, kind, levels].join(' '));

describe('“Dán bảng tiêu chí”', () => {
  it('takes the place of the model rows nobody has touched, keeps B, and says which printed sum is wrong', () => {
    const book = setUpBook();
    const { shown } = click(book, PASTE, { text: TABLE });
    expect(shown.join('\n')).toContain('Dòng 5 (“II Báo cáo 16”): ghi 16 điểm, các mục bên dưới cộng lại 15 điểm.');
    expect(rows(book).filter((row) => row.trim() !== '')).toEqual([
      '1.1 A 8 deduct 2',
      '1.2 A 7 levels Tốt=7|Khá=5|Yếu=0',
      '2.1 A 15 tiers >=90%=15|=5',
      '3.1 C 4 count 2',
      'B1 B 30 tasks ',
      'B2 B 20 tasks ',
      'B3 B 20 tasks ',
      'D1 D 5 count 1',
      'D2 D 3 count 1',
      'D3 D 2 tiers >=6=2|>=1=1|=0',
    ]);
    click(book, CHECK);
    expect(issues(book).filter((issue) => issue.includes('Tiêu chí'))).toEqual([]);
    const log = exported(book, 'log');
    expect(log.find(({ action }) => action === PASTE)?.what).toContain('các mục bên dưới cộng lại 15 điểm');
  });

  it('changes nothing when the same table is pasted again', () => {
    const book = setUpBook();
    click(book, PASTE, { text: TABLE });
    const before = rows(book);
    const { shown } = click(book, PASTE, { text: TABLE });
    expect(shown.join(' ')).toContain('4 dòng đã có sẵn');
    expect(rows(book)).toEqual(before);
  });

  it('never overwrites a row somebody has typed: it keeps it and says so', () => {
    const book = setUpBook();
    const sheet = tab(book, 'Tiêu chí');
    typeRow(sheet, sheet.lastRow + 1, { Mã: '1.1', Nhóm: 'A – Kỷ luật, trách nhiệm', 'Tiêu chí': 'Giờ giấc của xã' });
    const { shown } = click(book, PASTE, { text: TABLE });
    expect(
      exported(book, 'criteria')
        .filter(({ code }) => code === '1.1')
        .map(({ name }) => name),
    ).toEqual(['Giờ giấc của xã']);
    expect(shown.join('\n')).toContain('không ghi đè, không lấy dòng này');
  });

  it('keeps the model criteria that score sheets already use', () => {
    const book = sampleBook();
    const { shown } = click(book, PASTE, { text: TABLE });
    expect(rows(book).some((row) => row.startsWith('A1 A 8 deduct'))).toBe(true);
    expect(shown.join('\n')).toContain('Tiêu chí mẫu A1 đã có dòng chấm');
  });

  it('refuses a text without any criterion, with every line it did not understand', () => {
    const { shown } = click(setUpBook(), PASTE, { text: 'Mã\tTiêu chí\tĐiểm\n1\tKế hoạch\tnhư năm ngoái' });
    expect(shown.join('\n')).toContain('Dòng 2 (“1 Kế hoạch như năm ngoái”): không đọc được điểm');
  });
});

describe('“Dán bộ chỉ số”', () => {
  it('puts the outermost heading into the field and replaces the untouched model', () => {
    const book = setUpBook();
    click(book, 'Dán bộ chỉ số', {
      text: 'Mã\tTiêu chí\tĐiểm\tPhụ trách\n1\tCHỈ ĐẠO\t5\t\n1.1\tKế hoạch\t2\tVăn phòng\n1.2\tKiểm tra\t3\tVăn phòng',
    });
    const filled = exported(book, 'index').filter(({ code }) => code !== '');
    expect(filled.map(({ code, field, name, max, owner }) => [code, field, name, max, owner])).toEqual([
      ['1.1', 'CHỈ ĐẠO', 'Kế hoạch', '2', 'Văn phòng'],
      ['1.2', 'CHỈ ĐẠO', 'Kiểm tra', '3', 'Văn phòng'],
    ]);
  });
});
