import { at } from '../records.ts';
import { targetOf } from '../scoring/groups.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** A bonus or penalty that names a criterion or group nobody knows: it is counted for the whole. */
export const belongsTo: RowRule = {
  id: 'R09',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (thang điểm)',
  sentence: 'Tab {tab}, ô {cell}: tiêu chí {code} ghi cộng, trừ vào “{typed}”, {why}.',
  remedy: 'Ghi A, B hoặc mã một tiêu chí, lĩnh vực nhóm A; để trống nếu cộng, trừ vào tổng điểm.',
  find: ({ rubric, input, indexLines, indexHeadings }) => {
    const finding = (row: (typeof input.criteria)[number] | (typeof input.index)[number], why: string): Finding => ({
      at: at(row, 'partOf'),
      participants: [],
      values: { code: quote(row.code), typed: quote(row.partOf), why },
    });
    const unknown = 'không có mã hay nhóm này; phần mềm cộng, trừ vào tổng điểm';
    const useless = 'nhưng đây không phải điểm cộng, điểm trừ; phần mềm bỏ qua ô này';
    const inRubric = rubric.criteria
      .filter((criterion) => criterion.row.partOf !== '' && targetOf(criterion, rubric) === null)
      .map(({ row, partOf }) => finding(row, partOf === null ? useless : unknown));
    const codes = new Set([...indexLines.map(({ row }) => row.code), ...indexHeadings.map(({ code }) => code)]);
    const fields = new Set(indexLines.map(({ field }) => field));
    const inIndex = indexLines
      .filter(
        ({ row }) => row.partOf !== '' && (row.effect === null || !(codes.has(row.partOf) || fields.has(row.partOf))),
      )
      .map(({ row }) => finding(row, row.effect === null ? useless : unknown));
    return [...inRubric, ...inIndex];
  },
};
