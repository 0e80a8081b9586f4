import { describe, expect, it } from 'vitest';
import { CHECK, click, columnOf, exported, issues, sampleBook, setUpBook, tab, typeRow } from './office.ts';

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

describe('a bonus or a deduction of one criterion', () => {
  const OWN = [
    'TT\tTiêu chí\tĐiểm tối đa\tCách chấm',
    '1\tKỷ luật\t30\t',
    '1.1\tGiờ giấc\t20\t',
    '1.2\tHọp đúng giờ\t10\t',
    '-\tVắng họp không lý do\t- 3 điểm/lần\ttối đa 6 điểm',
    '-\tChủ trì họp tốt\t+ 1 điểm/lần\ttối đa 2 điểm',
    '2\tĐiểm cộng\t\t',
    '2.1\tSáng kiến\t+ 2 điểm/sáng kiến\ttối đa 4 điểm',
  ].join('\n');

  it('names its criterion in “Cộng, trừ vào”; one of the whole names none, and the check has nothing to say', () => {
    const book = setUpBook();
    const { shown } = click(book, PASTE, { text: OWN });
    expect(shown.join('\n')).toContain('ghi mã 1.2 vào cột Cộng, trừ vào, tối đa 6 điểm');
    const read = exported(book, 'criteria').map(({ code, group, max, partOf }) => [code, group, max, partOf]);
    expect(read.filter(([code]) => /^[12]\./.test(code ?? ''))).toEqual([
      ['1.1', 'A', '20', ''],
      ['1.2', 'A', '10', ''],
      ['1.2.1', 'D', '6', '1.2'],
      ['1.2.2', 'C', '2', '1.2'],
      ['2.1', 'C', '4', ''],
    ]);
    click(book, CHECK);
    expect(issues(book).filter((issue) => /^R(09|10) /.test(issue))).toEqual([]);
    expect(click(book, PASTE, { text: OWN }).shown.join(' ')).toContain('5 dòng đã có sẵn');
  });

  it('in the index too, where one below a heading belongs to that field', () => {
    const book = setUpBook();
    const text = `${OWN}\n3\tBáo cáo\t70\t\n3.1\tĐúng hạn\t70\t\n3.2\tBáo cáo chậm\t- 1 điểm/lần\ttối đa 5 điểm`;
    click(book, 'Dán bộ chỉ số', { text });
    const read = exported(book, 'index').filter(({ code, effect }) => code !== '' && effect !== '');
    expect(read.map(({ code, effect, max, partOf }) => [code, effect, max, partOf])).toEqual([
      ['1.2.1', 'penalty', '6', '1.2'],
      ['1.2.2', 'bonus', '2', '1.2'],
      ['2.1', 'bonus', '4', ''],
      ['3.2', 'penalty', '5', 'Báo cáo'],
    ]);
  });
});

it('rows of any ready rubric are model rows: untouched they make room, a changed one stays', () => {
  const book = setUpBook();
  const settings = tab(book, 'Cấu hình');
  const row = Array.from({ length: settings.lastRow }, (_, i) => i + 1).find(
    (at) => settings.display(at, columnOf(settings, 'Mục')) === 'Bộ tiêu chí mẫu cho cá nhân, tập thể',
  );
  settings.put(row ?? 0, columnOf(settings, 'Giá trị'), 'nd-335');
  click(book, 'Dùng bộ tiêu chí mẫu');
  const untouched = book.clone();
  expect(rows(book).filter((line) => / [A] /.test(line))).toHaveLength(1);
  click(untouched, PASTE, { text: TABLE });
  expect(exported(untouched, 'criteria').some(({ code }) => code === 'A1')).toBe(false);
  const sheet = tab(book, 'Tiêu chí');
  sheet.put(2, columnOf(sheet, 'Tiêu chí'), 'Tiêu chí chung của xã');
  click(book, PASTE, { text: TABLE });
  expect(exported(book, 'criteria').find(({ code }) => code === 'A1')?.name).toBe('Tiêu chí chung của xã');
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
