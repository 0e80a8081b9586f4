import type { Selection } from '../changes/asked.ts';
import { decide } from '../contest/outcome.ts';
import { nameAndCode, type Participant } from '../contest/participants.ts';
import { personSheetLines } from '../reports/person-sheet.ts';
import type { View } from '../reports/report.ts';
import { cellText } from '../tabs/cells.ts';
import { TABS } from '../tabs/index.ts';
import { personSheet } from '../tabs/pages.ts';
import { readInput } from '../tabs/read-input.ts';
import { isTable } from '../tabs/tab.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { NO_CHANGES, type Workbook } from '../workbook.ts';
import { type Action, pageChange } from './action.ts';

/** The participant cell of the row that is selected, in whichever tab names people; '' where there is none. */
function selectedPerson(workbook: Workbook, selection: Selection | null): string {
  const sheet = workbook.tabs.find(({ name }) => name === selection?.tab);
  const tab = TABS.find(({ name }) => matchKey(name) === matchKey(selection?.tab ?? ''));
  if (!sheet || !tab || !isTable(tab)) return '';
  const column = tab.columns.participant ?? (tab.id === 'roster' ? tab.columns.code : undefined);
  const at = (sheet.values[0] ?? []).findIndex((cell) => matchKey(cellText(cell)) === matchKey(column?.heading ?? '-'));
  return cellText(sheet.values[(selection?.rows[0] ?? 0) - 1]?.[at] ?? '');
}

const ASK = 'Gõ mã hoặc họ tên; để trống nếu đã chọn dòng của người ấy (ví dụ trong tab Bảng điểm).';

function unknownWords(typed: string): string {
  return typed === ''
    ? 'Chưa biết lập phiếu cho ai. Gõ mã của một người, hoặc chọn một dòng trong tab Bảng điểm rồi bấm lại.'
    : `Trong tab Danh sách không có ai đúng là “${typed}” (hoặc có nhiều người cùng tên). Hãy gõ mã, ví dụ CB01.`;
}

const unregistered = (who: Participant): string =>
  `${nameAndCode(who)} chưa có việc nào được duyệt nên chưa có điểm để giải trình. Xem các tab ĐK và tab Kiểm tra.`;

/** "Phiếu giải trình một người": the printable page of one participant. */
export const explainPerson: Action = {
  name: 'explain-person',
  label: 'Phiếu giải trình một người',
  asks: { kind: 'line', prompt: ASK },
  takesSelection: true,
  propose: (workbook, { today, input }) => {
    const reading = readInput(workbook);
    const outcome = decide(reading.input, today, reading.issues);
    const view: View = { outcome, reading, today };
    const typed = input.text.trim() || selectedPerson(workbook, input.selection);
    const { who } = outcome.facts.roster.find(typed);
    if (!who) return { changes: null, refusal: unknownWords(typed) };
    const standing = outcome.standingOf(who.code);
    if (!standing) return { changes: null, refusal: unregistered(who) };
    const tabs = [pageChange(personSheet, personSheetLines(standing, view), view)];
    return { changes: { ...NO_CHANGES, tabs }, message: `Đã lập phiếu giải trình của ${nameAndCode(who)}.` };
  },
};
