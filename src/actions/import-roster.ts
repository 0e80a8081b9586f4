import type { PastedRoster } from '../contest/pasted-roster.ts';
import { type ImportedLine, importRoster } from '../contest/roster-import.ts';
import { appendedRows, valuesOnly } from '../tabs/blocks.ts';
import { importReport } from '../tabs/import-report.ts';
import { roster } from '../tabs/roster.ts';
import { type Action, fromView, reportChange } from './action.ts';

const HELP =
  'Không thấy dòng tiêu đề. Dòng đầu của đoạn dán phải có “Họ và tên” và ít nhất một cột nữa, ví dụ “Chức vụ”, “Đơn vị”, “Khối”, “Mã”. Chưa đổi gì.';

/** "Dán danh sách": people pasted from Excel are appended to the roster with their codes; every line is reported. */
export const importRosterAction: Action = {
  name: 'import-roster',
  label: 'Dán danh sách từ Excel',
  asks: {
    kind: 'paste',
    prompt:
      'Trong Excel, chọn cả dòng tiêu đề và các dòng người, chép (Ctrl+C) rồi dán vào đây. Cột xếp thế nào cũng được; không có mã thì phần mềm đánh mã.',
  },
  propose: fromView((view, input) => {
    const table = view.reading.tableOf(roster.id);
    if (!table) return { refusal: 'Không có tab “Danh sách”. Hãy bấm “Thiết lập / Sửa lại các tab” trước.' };
    const pasted = input.pasted as PastedRoster | null | undefined;
    if (!pasted) return { refusal: HELP };
    const { added, lines } = importRoster(pasted, view.outcome.facts.input.roster);
    const rows = added.map(({ line: _, ...one }) => ({ ...one, choice: `${one.code} – ${one.name}` }));
    const count = (outcome: ImportedLine['outcome']): number => lines.filter((line) => line.outcome === outcome).length;
    const doubtful = lines.filter(({ outcome }) => outcome === 'doubtful');
    const unknown = pasted.unknownHeadings.map((heading) => `“${heading}”`).join(', ');
    const left = unknown === '' ? '' : ` Không lấy cột ${unknown}.`;
    return {
      tabs: [
        valuesOnly({ id: roster.id, name: table.sheet.name }, appendedRows(table, rows)),
        reportChange({ tab: importReport, rows: () => lines.map((line) => ({ ...line })) }, view),
      ],
      remarks: doubtful.map(({ line, name, why }) => `Dòng dán ${line}, ${name}: ${why}.`),
      message: `Đọc ${lines.length} dòng: thêm ${count('added')}, đã có ${count('known')}, chưa rõ ${count('doubtful')}, bỏ qua ${count('skipped')}. Xem tab Kết quả dán.${left}`,
    };
  }),
};
