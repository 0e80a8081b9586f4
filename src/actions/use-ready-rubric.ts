import { RUBRIC_BANNER } from '../provisions/criteria.ts';
import type { ReadyIndex, ReadyRubric } from '../provisions/rubrics/index.ts';
import type { View } from '../reports/report.ts';
import { guardedRows, type OutputRow, valuesOnly } from '../tabs/blocks.ts';
import { criteria } from '../tabs/criteria.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import type { TableTab } from '../tabs/tab.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { type Action, fromView, type Picked } from './action.ts';

const UNKNOWN = 'Hãy chọn bộ mẫu trong tab Cấu hình trước.';

/** The whole body of a tab replaced by these rows; what stood below becomes blank. */
function replaced(tab: TableTab, rows: readonly OutputRow[], label: string, view: View): Picked | { refusal: string } {
  const table = view.reading.tableOf(tab.id);
  if (!table) return { refusal: `Không có tab “${tab.name}”. Bấm “Thiết lập / Sửa lại các tab” trước.` };
  const height = Math.max(rows.length, table.sheet.values.length - 1);
  const body = Array.from({ length: height }, (_, i): [number, OutputRow] => [i + 2, rows[i] ?? { note: '' }]);
  const blocks = guardedRows(table, new Map(body));
  return {
    tabs: [valuesOnly({ id: tab.id, name: table.sheet.name }, blocks)],
    message: `Thay tab ${tab.name} bằng “${label}”: ${rows.length} tiêu chí.`,
  };
}

const withBanner = ({ source, criteria: rows }: ReadyRubric): OutputRow[] =>
  rows.map((row, i) => ({ ...row, note: i === 0 ? `${RUBRIC_BANNER}. Nguồn: ${source}. ${row.note}` : row.note }));

/** "Dùng bộ tiêu chí mẫu": the rubric chosen in "Cấu hình" takes the place of what stands in "Tiêu chí", after the preview. */
export const useReadyRubric: Action = {
  name: 'use-ready-rubric',
  label: 'Dùng bộ tiêu chí mẫu',
  propose: fromView((view, _, { ready: { rubrics } }) => {
    const { settings, scoreLines } = view.outcome.facts;
    const ready = rubrics[settings.rubric];
    if (!ready) return { refusal: UNKNOWN };
    const codes = new Set(ready.criteria.map(({ code }) => matchKey(code)));
    const lost = scoreLines.filter(({ criterion, row }) => !codes.has(matchKey(criterion?.code ?? row.criterion)));
    const picked = replaced(criteria, withBanner(ready), ready.label, view);
    if ('refusal' in picked || lost.length === 0) return picked;
    return {
      ...picked,
      message: `${picked.message} ${lost.length} dòng Phiếu chấm mang mã bộ mới không có, sẽ không được tính.`,
    };
  }),
};

const indexRows = ({ source, criteria: rows }: ReadyIndex): OutputRow[] =>
  rows.map((row, i) => ({ ...row, note: i === 0 ? `Nguồn: ${source}. ${row.note}` : row.note }));

/** "Dùng bộ chỉ số mẫu": the same for "Bộ chỉ số"; refused where values were typed there, for they would stand beside other criteria. */
export const useReadyIndex: Action = {
  name: 'use-ready-index',
  label: 'Dùng bộ chỉ số mẫu',
  propose: fromView((view, _, { ready: { indexes } }) => {
    const { settings, indexLines } = view.outcome.facts;
    const ready = indexes[settings.indexRubric];
    if (!ready) return { refusal: UNKNOWN };
    const filled = indexLines.find(({ row }) => [row.self, row.assessed, row.evidence].some((cell) => cell !== ''));
    if (filled) {
      return {
        refusal: `Bộ chỉ số đã có điểm hoặc minh chứng (dòng ${filled.row.row}); thay bộ mẫu sẽ làm điểm đứng cạnh tiêu chí khác. Chép các ô đó ra nơi khác, xóa trong tab, rồi bấm lại.`,
      };
    }
    return replaced(indexCriteria, indexRows(ready), ready.label, view);
  }),
};
