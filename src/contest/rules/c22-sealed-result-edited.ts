import type { Facts } from '../facts.ts';
import { codeOfRow } from '../history.ts';
import { editsOf, holdsTogether, isSealed, STATES, sealedResult, yearMark } from '../publication/seal.ts';
import { at, type HistoryRow } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

const nameOf = ({ name, participant }: { readonly name: string; readonly participant: string }): string =>
  name === '' ? participant : `${name} (${participant})`;

const shownText = (text: string): string => (text === '' ? '(trống)' : quote(text));

/** Cells of one sealed row that were edited, or a seal that does not belong to its row. */
function ofRow(row: HistoryRow, { roster }: Facts): Finding[] {
  if (row.state === STATES.byHand && yearMark(row).is === 'open') return [];
  const participants = [codeOfRow(row, roster)];
  const sealed = sealedResult(row);
  if (!sealed) {
    return [
      {
        at: at(row, 'seal'),
        participants,
        sentence: 'Kết quả năm {year} của {name}: dấu niêm phong không khớp với bản lưu (tab {tab}, dòng {row}).',
        remedy: 'Có người sửa các cột xám của tab {tab}. Lấy lại bằng Tệp › Nhật ký phiên bản.',
        values: { year: row.year, name: nameOf(row) },
      },
    ];
  }
  return editsOf(row, sealed, roster).map(({ column, before, after }): Finding => {
    const values = { year: sealed.year, name: nameOf(sealed), before: shownText(before), after: shownText(after) };
    return { at: at(row, column), participants, values };
  });
}

/** Rows taken away from a closed year, or put into it. */
function ofYears(rows: readonly HistoryRow[], { roster }: Facts): Finding[] {
  const years = new Map<string, HistoryRow[]>();
  for (const row of rows) years.set(row.year, [...(years.get(row.year) ?? []), row]);
  return [...years].flatMap(([year, ofYear]): Finding[] => {
    const closed = ofYear.filter((row) => yearMark(row).is === 'closed');
    const [first] = closed;
    if (!first) return [];
    const added = ofYear
      .filter((row) => !closed.includes(row))
      .map((row): Finding => {
        const values = { year, name: nameOf(row) };
        const participants = [codeOfRow(row, roster)];
        return { at: at(row, 'participant'), participants, sentence: ADDED, remedy: ADDED_REMEDY, values };
      });
    const mark = yearMark(first);
    const whole = mark.is === 'open' || holdsTogether(closed, mark);
    // Rows whose year was edited have left it for another one: they are named cell by cell.
    if (whole) return added;
    const values = { year, sealed: mark.is === 'closed' ? String(mark.rows) : '', rows: String(closed.length) };
    return [{ at: { ...at(first, 'yearSeal'), row: null }, participants: [], sentence: BROKEN, values }, ...added];
  });
}

const ADDED = 'Kết quả năm {year} của {name} được thêm sau khi năm đã niêm phong (tab {tab}, dòng {row}).';
const ADDED_REMEDY = 'Xóa dòng ấy; nếu thiếu thật thì “Mở lại năm đã đóng”, thêm rồi đóng lại.';
const BROKEN = 'Năm {year} niêm phong với {sealed} dòng, nay có {rows} dòng mang dấu ấy và dấu chung không khớp.';

/** A sealed result that was edited: the year does not count for this person until it is put right. */
export const sealedResultEdited: RowRule = {
  id: 'C22',
  stage: 'rows',
  level: 'block',
  stops: 'period-year',
  source: 'Luật 06/2022/QH15, Điều 93 khoản 2; tự chọn (kết quả đã công bố không sửa trực tiếp)',
  sentence: 'Kết quả năm {year} của {name} đã công bố, bị đổi từ {before} thành {after}.',
  remedy: 'Gõ lại giá trị cũ. Chỉ sửa bằng “Thu hồi, điều chỉnh” ở menu “Công bố, đóng năm”.',
  find: (facts) => {
    const rows = facts.input.history;
    return [...rows.filter(isSealed).flatMap((row) => ofRow(row, facts)), ...ofYears(rows, facts)];
  },
};
