import { guardedRows, type OutputRow, valuesOnly } from '../tabs/blocks.ts';
import { history } from '../tabs/history.ts';
import { undo } from '../tabs/undo.ts';
import { NO_CHANGES, type TabChange } from '../workbook.ts';
import { type Action, NOT_SET_UP, viewOf } from './action.ts';
import { keepRuns } from './record-run.ts';
import { strangeTabs, withoutPeople } from './without-people.ts';

const WORD = 'XÓA';

/** "Xóa dữ liệu hết hạn lưu": sealed years older than the retention go; a book whose own year is that old keeps no name. */
export const deleteExpired: Action = {
  name: 'delete-expired',
  label: 'Xóa dữ liệu hết hạn lưu',
  forgets: true,
  asks: {
    kind: 'line',
    prompt: `Xóa hẳn tên và kết quả của các năm đã hết hạn lưu (số năm ghi ở Cấu hình). Gõ ${WORD} và năm cuối cùng sẽ xóa, ví dụ: ${WORD} 2012`,
  },
  propose: (workbook, { today, input }) => {
    const view = viewOf(workbook, today);
    if (!view) return { changes: null, refusal: NOT_SET_UP };
    const { settings, input: typed } = view.outcome.facts;
    const refused = (refusal: string): { changes: null; refusal: string } => ({ changes: null, refusal });
    const { retentionYears: years, year } = settings;
    if (years < 1) return refused('Tab Cấu hình chưa ghi “Số năm giữ dữ liệu cá nhân”. Chưa đổi gì.');
    const last = Number(today.slice(0, 4)) - years - 1;
    const table = view.reading.tableOf(history.id);
    const old = typed.history.filter((row) => Number(row.year) > 0 && Number(row.year) <= last);
    const isOver = year !== null && year <= last;
    if (old.length === 0 && !isOver)
      return refused(`Giữ ${years} năm thì chưa có dữ liệu nào hết hạn (đến hết năm ${last}). Chưa đổi gì.`);
    if (input.text.normalize('NFC').trim().toUpperCase() !== `${WORD} ${last}`)
      return refused(`Để xóa dữ liệu đến hết năm ${last}, gõ đúng: ${WORD} ${last}. Chưa đổi gì.`);
    const strange = isOver ? strangeTabs(workbook) : [];
    if (strange.length > 0)
      return refused(`Phần mềm không biết trong tab ${strange.join(', ')} có tên ai. Hãy xóa các tab ấy rồi bấm lại.`);
    const blank: OutputRow = Object.fromEntries(Object.keys(history.columns).map((id) => [id, '']));
    const rows = new Map(old.map(({ row }) => [row, blank]));
    const gone: TabChange[] =
      table && rows.size > 0 ? [valuesOnly({ id: history.id, name: table.sheet.name }, guardedRows(table, rows))] : [];
    const nameless = isOver ? withoutPeople(view).filter(({ tab }) => tab !== history.id || rows.size === 0) : [];
    // What the undo tab keeps is as old as the rest.
    const kept = isOver || !view.reading.sheetOf(undo.id) ? [] : [keepRuns([], workbook)];
    return {
      changes: { ...NO_CHANGES, tabs: [...gone, ...nameless, ...kept] },
      remarks: [
        `Xóa ${rows.size} dòng của các năm đến hết ${last} ở tab ${history.name}. Không hoàn tác được.`,
        ...(isOver
          ? [
              `Cả sổ năm ${year} đã hết hạn: tên, chức vụ, liên hệ bị xóa, danh sách và nhật ký để trắng. Không cần số liệu nữa thì xóa hẳn tệp.`,
            ]
          : []),
        'Nhật ký phiên bản của Google và các bản sao, bản tải về vẫn còn dữ liệu cũ: xóa chúng riêng.',
      ],
      message: `Đã xóa dữ liệu cá nhân hết hạn lưu, đến hết năm ${last}.`,
    };
  },
};
