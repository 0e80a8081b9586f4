import { suggestedExemplars } from '../contest/exemplars.ts';
import { exemplarResults } from '../reports/beside/exemplars.ts';
import { exemplarCells } from '../reports/exemplar-words.ts';
import { appendedRows, type OutputRow } from '../tabs/blocks.ts';
import { exemplars } from '../tabs/exemplars.ts';
import { type Action, fromView } from './action.ts';

/** "Chọn điển hình": rows for whom the verified facts suggest, each with its reason; the officer confirms or deletes them. */
export const chooseExemplars: Action = {
  name: 'choose-exemplars',
  label: 'Chọn điển hình',
  propose: fromView((view) => {
    const table = view.reading.tableOf(exemplars.id);
    if (!table) return { refusal: 'Không có tab “Điển hình”. Hãy bấm “Thiết lập / Sửa lại các tab” trước.' };
    const suggested = suggestedExemplars(view.outcome);
    const rows = suggested.map((one): OutputRow => {
      return { participant: `${one.who.code} – ${one.who.name}`, ...exemplarCells(one, view) };
    });
    const { exemplarPersons, exemplarCollectives } = view.outcome.facts.settings;
    const next = rows.length > 0 ? ' Viết Thành tích, chọn Có ở hai cột xác nhận; không nêu ai thì xóa dòng ấy.' : '';
    return {
      tabs: exemplarResults(view, appendedRows(table, rows)),
      message: `Thêm ${rows.length} điển hình vào tab Điển hình (Cấu hình: ${exemplarPersons} cá nhân, ${exemplarCollectives} tập thể, tính cả người đã có).${next}`,
    };
  }),
};
