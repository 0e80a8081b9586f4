import { describe, expect, it } from 'vitest';
import { readPastedRoster } from '../../src/contest/pasted-roster.ts';
import { readPastedTable } from '../../src/contest/pasted-table.ts';
import { importRoster } from '../../src/contest/roster-import.ts';
import { outcomeOf } from '../typed-workbook.ts';

const ROSTER = outcomeOf(
  {
    roster: [
      { code: 'CB01', kind: 'Cá nhân', name: 'Lê Thị Hòa', unit: 'Văn phòng - thống kê', body: 'Công chức UBND' },
      { code: 'CB14', kind: 'Cá nhân', name: 'Nguyễn Văn An', unit: 'Tư pháp - hộ tịch', body: 'Công chức UBND' },
      { code: 'QS03', kind: 'Cá nhân', name: 'Phạm Văn Tú', unit: 'Đồn Biên phòng', body: 'Đơn vị trên địa bàn' },
      { code: 'TT01', kind: 'Tập thể', name: 'Trạm Y tế xã', unit: 'Trạm Y tế xã' },
    ],
  },
  '2023-03-10',
).facts.input.roster;

/** What became of each pasted line: "3 added CB15 Trần Văn Bình". */
function imported(...rows: readonly string[][]): string[] {
  const pasted = readPastedRoster(rows.map((cells) => cells.join('\t')).join('\r\n'));
  if (!pasted) return ['no heading'];
  return importRoster(pasted, ROSTER).lines.map(({ line, outcome, code, name }) =>
    [line, outcome, code, name].filter(Boolean).join(' '),
  );
}

describe('readPastedTable', () => {
  it('keeps line breaks and quotation marks inside a cell that Excel has quoted', () => {
    expect(readPastedTable('Họ tên\tChức vụ\r\nLê An\t"Phó Chủ tịch\n""UBND"""\r\nBình\t\r\n')).toEqual([
      { line: 1, cells: ['Họ tên', 'Chức vụ'] },
      { line: 2, cells: ['Lê An', 'Phó Chủ tịch\n"UBND"'] },
      { line: 4, cells: ['Bình', ''] },
    ]);
  });
});

describe('readPastedRoster', () => {
  it('finds the columns in any order under the usual headings, below a title line', () => {
    const pasted = readPastedRoster(
      'DANH SÁCH CÁN BỘ\n\nChức danh\tSTT\tHỌ VÀ TÊN\tGiới tính\tĐơn vị công tác\tSố điện thoại\nChủ tịch\t1\tTrần  Thị\u00a0Bé\tNữ\tUBND xã\t0912',
    );
    expect(pasted?.participants).toEqual([
      {
        line: 4,
        code: '',
        kind: 'individual',
        title: 'Bà',
        name: 'Trần Thị Bé',
        position: 'Chủ tịch',
        unit: 'UBND xã',
        body: '',
        isLeader: null,
        giftEligible: null,
        annualRating: null,
      },
    ]);
    expect(pasted?.unknownHeadings).toEqual(['Số điện thoại']);
  });

  it('joins “Họ và tên đệm” with “Tên”, takes Ông and Bà off the name, knows a collective by its words', () => {
    const pasted = readPastedRoster(
      'Họ và tên đệm\tTên\tKhối\nÔng Đoàn Văn\tHậu\tHĐND xã\nTrường Tiểu học\tThanh Mộc\tĐơn vị trên địa bàn',
    );
    expect(pasted?.participants.map(({ title, name, kind, body }) => [title, name, kind, body])).toEqual([
      ['Ông', 'Đoàn Văn Hậu', 'individual', 'HĐND'],
      [null, 'Trường Tiểu học Thanh Mộc', 'collective', 'Đơn vị trên địa bàn'],
    ]);
  });

  it('refuses a text without a heading that names people', () => {
    expect(readPastedRoster('Lê Thị An\tChủ tịch\nTrần Văn Bình\tPhó Chủ tịch')).toBeNull();
  });
});

describe('importRoster', () => {
  it('gives codes by kind, body and unit, after those that are taken', () => {
    expect(
      imported(
        ['Họ tên', 'Đơn vị', 'Khối'],
        ['Trần Văn Bình', 'Địa chính', 'Công chức UBND'],
        ['Vũ Thị Mai', 'Hội Nông dân', 'Không chuyên trách'],
        ['Lý Thị Dung', 'Trường Mầm non Thanh Mộc', 'Đơn vị trên địa bàn'],
        ['Hồ Văn Sáu', 'Đồn Biên phòng', 'Đơn vị trên địa bàn'],
        ['Trường Mầm non Thanh Mộc', 'Trường Mầm non Thanh Mộc', 'Đơn vị trên địa bàn'],
      ),
    ).toEqual([
      '2 added CB15 Trần Văn Bình',
      '3 added KC01 Vũ Thị Mai',
      '4 added MN01 Lý Thị Dung',
      '5 added QS04 Hồ Văn Sáu',
      '6 added TT02 Trường Mầm non Thanh Mộc',
    ]);
  });

  it('recognises people by code, or by name and unit in another spelling', () => {
    expect(
      imported(['Mã', 'Họ tên', 'Đơn vị'], ['CB14', 'NGUYỄN VĂN AN', ''], ['', 'Lê Thị Hoà', 'văn phòng - thống kê']),
    ).toEqual(['2 known CB14 NGUYỄN VĂN AN', '3 known CB01 Lê Thị Hoà']);
  });

  it('never merges on a guess: same name elsewhere, another’s code and a second code are reported', () => {
    expect(
      imported(
        ['Mã', 'Họ tên', 'Đơn vị'],
        ['', 'Nguyễn Văn An', 'Hội Cựu chiến binh'],
        ['CB01', 'Trần Văn Bình', 'Địa chính'],
        ['CB20', 'Lê Thị Hòa', 'Văn phòng - thống kê'],
      ),
    ).toEqual(['2 doubtful Nguyễn Văn An', '3 doubtful CB01 Trần Văn Bình', '4 doubtful CB20 Lê Thị Hòa']);
  });

  it('adds two people of one name in two units, and asks about the same line twice', () => {
    expect(
      imported(
        ['Họ tên', 'Đơn vị', 'Khối'],
        ['Bùi Văn Nam', 'Địa chính', 'Công chức UBND'],
        ['Bùi Văn Nam', 'Tài chính', 'Công chức UBND'],
        ['Bùi Văn Nam', 'Tài chính', 'Công chức UBND'],
      ),
    ).toEqual(['2 added CB15 Bùi Văn Nam', '3 added CB16 Bùi Văn Nam', '4 doubtful Bùi Văn Nam']);
  });

  it('does not give away a code that a later line brings, and leaves out group headings and empty names', () => {
    expect(
      imported(
        ['STT', 'Mã', 'Họ tên', 'Khối'],
        ['I', '', 'Khối chính quyền', ''],
        ['1', '', 'Trần Văn Bình', 'UBND'],
        ['2', 'CB15', 'Đỗ Thị Lan', 'UBND'],
        ['3', '', '', 'UBND'],
      ),
    ).toEqual([
      '2 skipped I | Khối chính quyền',
      '3 added CB16 Trần Văn Bình',
      '4 added CB15 Đỗ Thị Lan',
      '5 skipped 3 | UBND',
    ]);
  });
});
