import { TABS } from '../index.ts';
import { cellName } from '../structure.ts';
import { type Finder, type Finding, MEND_BOOK } from './finding.ts';

/** H05 merged cells, S10 a filter that hides rows from everybody, S11 a Table in which no rule can be set. */
export const obstacles: Finder = ({ reading }) =>
  TABS.flatMap(({ id }): Finding[] => {
    const sheet = reading.sheetOf(id);
    if (!sheet) return [];
    const { name, merges, state } = sheet;
    const merged = merges.map((area): Finding => {
      const cell = cellName(area.column, area.row);
      return {
        rule: 'H05',
        level: 'warn',
        tab: name,
        cell,
        message: `Tab ${name}, từ ô ${cell}: ${area.rows * area.columns} ô bị gộp; chỉ ô đầu giữ dữ liệu, các ô còn lại bị trống.`,
        remedy: `${MEND_BOOK} để bỏ gộp, rồi gõ đủ từng dòng.`,
        repair: { is: 'unmerge', tab: name, area },
      };
    });
    const filtered: Finding[] = state?.filter
      ? [
          {
            rule: 'S10',
            level: 'info',
            tab: name,
            cell: cellName(state.filter.column, state.filter.row),
            message: `Tab ${name} đang có bộ lọc chung: dòng bị lọc thì không ai thấy, sắp xếp theo lọc làm đổi thứ tự của mọi người.`,
            remedy: `${MEND_BOOK} để bỏ bộ lọc. Muốn lọc riêng: Dữ liệu › Chế độ xem bộ lọc.`,
            repair: { is: 'unfilter', tab: name },
          },
        ]
      : [];
    const table: Finding[] = state?.inTable
      ? [
          {
            rule: 'S11',
            level: 'warn',
            tab: name,
            cell: 'A1',
            message: `Tab ${name} đã bị chuyển thành Bảng của Google (Định dạng › Chuyển đổi thành bảng): phần mềm không đặt được danh sách chọn ở đó.`,
            remedy: 'Bấm vào tên Bảng, chọn chuyển về dữ liệu không định dạng, rồi bấm “Sửa sổ”.',
            repair: null,
          },
        ]
      : [];
    return [...merged, ...filtered, ...table];
  });
