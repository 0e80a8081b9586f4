import { decide } from '../contest/outcome.ts';
import { readSettings } from '../contest/settings.ts';
import { AREAS } from '../provisions/areas.ts';
import { RUBRIC_BANNER } from '../provisions/criteria.ts';
import type { ReadyMade } from '../provisions/rubrics/index.ts';
import { DEFAULT_INDEX, DEFAULT_RUBRIC } from '../provisions/rubrics/labels.ts';
import { SETTINGS } from '../provisions/settings.ts';
import { rosterChoices } from '../reports/beside/roster.ts';
import { settingMeanings } from '../reports/beside/settings.ts';
import { dashboardReport } from '../reports/dashboard.ts';
import { guideReport } from '../reports/guide.ts';
import { blockOf, type View } from '../reports/report.ts';
import { areas } from '../tabs/areas.ts';
import { appendedRows, type OutputRow, tableBlock } from '../tabs/blocks.ts';
import { criteria } from '../tabs/criteria.ts';
import { dashboard } from '../tabs/dashboard.ts';
import type { Table } from '../tabs/headings.ts';
import { TABS } from '../tabs/index.ts';
import { indexCriteria } from '../tabs/index-criteria.ts';
import { layoutOf } from '../tabs/layout.ts';
import { guide } from '../tabs/pages.ts';
import { isInput, type Reading, readInput } from '../tabs/read-input.ts';
import { settings } from '../tabs/settings.ts';
import { isTable, type Tab } from '../tabs/tab.ts';
import { type Block, isLinkCell, type ReadTab, type TabChange, type TabId } from '../workbook.ts';
import { type Action, createdTab } from './action.ts';
import { repairHeadings } from './repair-headings.ts';

export const LOCALE = 'vi_VN';
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** Names Google gives the tab of a new file. */
const DEFAULT_TAB = /^(Trang tính|Sheet)\s?1$/i;

const settingRow = ({ key, value, meaning, source, choices }: (typeof SETTINGS)[number]): OutputRow => ({
  key,
  value: choices?.[value] ?? value,
  meaning,
  source,
});

/** What a tab holds when it is made: the defaults of the provisions. */
function defaultRows(tab: TabId, ready: () => ReadyMade): readonly OutputRow[] {
  if (tab === settings.id) return SETTINGS.map(settingRow);
  if (tab === areas.id) {
    return AREAS.map(({ code, name, short, weight, source }) => ({ code, name, short, weight, enabled: true, source }));
  }
  if (tab === criteria.id) {
    const rows = ready().rubrics[DEFAULT_RUBRIC]?.criteria ?? [];
    return rows.map((row, i) => ({ ...row, note: i === 0 ? `${RUBRIC_BANNER}. ${row.note}` : row.note }));
  }
  return tab === indexCriteria.id ? (ready().indexes[DEFAULT_INDEX]?.criteria ?? []).map((row) => ({ ...row })) : [];
}

/** Settings that the tab does not have yet, appended below what stands there. */
function missingSettings(table: Table, reading: Reading): Block[] {
  const present = new Set(reading.input.settings.map(({ key }) => key));
  const isWhole = Object.keys(settings.columns).every((id) => table.columnOf(id) !== null);
  return isWhole ? appendedRows(table, SETTINGS.filter(({ key }) => !present.has(key)).map(settingRow)) : [];
}

/** The table as it will be once these blocks stand below it. */
function withRows(table: Table | null, blocks: readonly Block[]): Table | null {
  if (!table || blocks.length === 0) return table;
  const values = table.sheet.values.map((row) => [...row]);
  for (const { row, column, values: added } of blocks)
    added.forEach(([cell = ''], i) => {
      const cells = values[row - 1 + i] ?? [];
      values[row - 1 + i] = cells;
      cells[column - 1] = isLinkCell(cell) ? cell.text : cell;
    });
  return { ...table, sheet: { ...table.sheet, values } };
}

/** "Thiết lập": makes or repairs every tab. Cells that people typed in are never touched. */
export const setUp: Action = {
  name: 'set-up',
  label: 'Thiết lập / Sửa lại các tab',
  propose: (workbook, context) => {
    const { today } = context;
    const reading = readInput(workbook);
    const { settings: current } = readSettings(reading.input.settings);
    const view: View = { outcome: decide(reading.input, today, reading.issues), reading, today };
    const repaired = new Map<TabId, { table: Table; blocks: Block[] }>();
    for (const tab of TABS) {
      const table = reading.tableOf(tab.id);
      // A tab without any content (a run was cut off) has no columns yet: it is laid out like a new one.
      if (table && isInput(tab) && !table.sheet.isEmpty) repaired.set(tab.id, repairHeadings(tab, table));
    }
    const tableOf = (id: TabId): Table | null => repaired.get(id)?.table ?? null;
    const beside = new Map<TabId, Block[]>();
    for (const change of [...settingMeanings(view), ...rosterChoices(view)]) {
      beside.set(change.tab, [...(beside.get(change.tab) ?? []), ...change.blocks]);
    }
    const standing = (tab: Tab, sheet: ReadTab): TabChange => {
      const { table, blocks = [] } = repaired.get(tab.id) ?? {};
      const more = tab.id === settings.id && table ? missingSettings(table, reading) : [];
      const own = tab.id === guide.id ? [blockOf(guideReport, view)] : (beside.get(tab.id) ?? []);
      const layout = layoutOf(tab, (id) => withRows(tableOf(id), id === tab.id ? more : []), current.decimals);
      return { tab: tab.id, name: sheet.name, create: false, blocks: [...blocks, ...more, ...own], layout };
    };
    const made = (tab: Tab): TabChange => {
      const block = isTable(tab)
        ? tableBlock(
            tab,
            null,
            defaultRows(tab.id, () => context.ready),
            { decimals: current.decimals },
          )
        : tab.id === guide.id
          ? blockOf(guideReport, view)
          : tab.id === dashboard.id
            ? blockOf(dashboardReport, view)
            : null;
      return createdTab(tab, block ? [block] : [], { tableOf }, current.decimals);
    };
    const wanted = TABS.filter((tab) => !tab.onDemand || reading.sheetOf(tab.id));
    const tabs = wanted.map((tab): TabChange => {
      const sheet = reading.sheetOf(tab.id);
      if (!sheet) return made(tab);
      // A tab without any content was made by a run that was cut off: it gets what a new one gets.
      return sheet.isEmpty ? { ...made(tab), name: sheet.name, create: false } : standing(tab, sheet);
    });
    const created = tabs.filter((tab) => tab.create).length;
    const ours = tabs.map(({ name }) => name);
    return {
      changes: {
        tabs,
        order: ours,
        remove: workbook.tabs.find(({ name, isEmpty }) => DEFAULT_TAB.test(name) && isEmpty)?.name ?? null,
        locale: workbook.locale === LOCALE ? null : LOCALE,
        timeZone: workbook.timeZone === TIME_ZONE ? null : TIME_ZONE,
        editors: current.officerEmails,
      },
      message:
        created > 0
          ? `Đã tạo ${created} tab. Điền tab Cấu hình và Danh sách trước.`
          : 'Các tab đã đủ; tiêu đề, định dạng, danh sách chọn và phần bảo vệ đã đúng.',
    };
  },
};
