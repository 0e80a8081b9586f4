import { isSealed, yearMark } from '../contest/publication/seal.ts';
import { SETTINGS } from '../provisions/settings.ts';
import type { View } from '../reports/report.ts';
import { cellsOfColumn, guardedRows, type OutputRow, ownColumns, tableBlock, valuesOnly } from '../tabs/blocks.ts';
import { TABS } from '../tabs/index.ts';
import { isInput } from '../tabs/read-input.ts';
import { settings } from '../tabs/settings.ts';
import { isTable, type Tab } from '../tabs/tab.ts';
import type { Block, TabChange, TabId, WrittenCell } from '../workbook.ts';
import { type Action, fromView } from './action.ts';
import { rowsOfYear } from './seal-year.ts';

/** What becomes of a tab that people type in when a new year starts: carried as it is, cleared, or cleared in some columns. */
type Fate = 'carried' | 'cleared' | { readonly columns: readonly string[] };

/** Every input tab but the registration tabs, which are cleared; a test keeps this list complete. */
export const FATES: Readonly<Record<TabId, Fate>> = {
  settings: 'carried',
  'legal-bases': 'carried',
  areas: 'carried',
  criteria: 'carried',
  roster: { columns: ['annualRating', 'disciplined', 'lockedItems'] },
  'score-sheets': 'cleared',
  assessors: 'cleared',
  index: {
    columns: [
      'self',
      'selfOf',
      'assessed',
      'assessedOf',
      'evidence',
      'reason',
      'explanation',
      'state',
      'firstValue',
      'lockedValue',
      'selfPoints',
      'assessedPoints',
      'issues',
    ],
  },
  difficulties: 'cleared',
  council: { columns: ['attendance', 'absence'] },
  ballots: 'cleared',
  'spot-awards': 'cleared',
  exemplars: 'cleared',
  broadcasts: 'cleared',
  appeals: 'cleared',
  history: 'carried',
};

const fateOf = (tab: Tab): Fate => (tab.id.startsWith('register-') ? 'cleared' : (FATES[tab.id] ?? 'carried'));

/** Own tabs that tell of more than one year. */
const KEPT_LISTS: ReadonlySet<TabId> = new Set(['guide', 'log']);

/** Settings of one year only: its days and the number of its plan. */
const YEARLY = new Set([...SETTINGS.filter(({ kind }) => kind === 'day').map(({ key }) => key), 'plan-number']);

const TYPED = /^\s*(\d{4})\s+(\S.*?)\s*$/;
const WORDS = 'ĐÃ SAO LƯU';

/** Rows of a table with anything in them, as blank rows; difficulties nobody has settled stay. */
function blankRows(tab: Tab, view: View): ReadonlyMap<number, OutputRow> {
  if (!isTable(tab)) return new Map();
  const blank = Object.fromEntries(Object.keys(tab.columns).map((id) => [id, '']));
  const { difficulties } = view.outcome.facts.input;
  const open = new Set(
    tab.id === 'difficulties' ? difficulties.filter(({ answer }) => answer === '').map(({ row }) => row) : [],
  );
  const rows = view.reading.sheetOf(tab.id)?.values ?? [];
  return new Map(
    rows.flatMap((cells, i) => {
      const isFilled = i > 0 && cells.some((cell) => cell !== '') && !open.has(i + 1);
      return isFilled ? [[i + 1, blank] as const] : [];
    }),
  );
}

function clearedInput(tab: Tab, view: View): Block[] {
  const table = view.reading.tableOf(tab.id);
  const fate = fateOf(tab);
  if (!table || fate === 'carried') return [];
  return fate === 'cleared'
    ? guardedRows(table, blankRows(tab, view))
    : ownColumns(table, fate.columns, new Map(), view.outcome.facts.settings.decimals);
}

/** An own list or page, left with its headings only; guide and log stay. */
export function clearedOutput(tab: Tab, view: View): Block[] {
  const sheet = view.reading.sheetOf(tab.id);
  if (!sheet || KEPT_LISTS.has(tab.id)) return [];
  if (isTable(tab)) return [tableBlock(tab, sheet, [], { decimals: view.outcome.facts.settings.decimals })];
  const values = sheet.values.map((cells) => cells.map(() => ''));
  return values.length > 0 ? [{ row: 1, column: 1, values, formats: [], styles: [], guard: null }] : [];
}

/** The year and the settings that belong to one year only. */
function newSettings(year: string, view: View): Block[] {
  const table = view.reading.tableOf(settings.id);
  if (!table) return [];
  const rows = new Map<number, WrittenCell>();
  for (const { row, key } of view.outcome.facts.input.settings) {
    if (key === 'year') rows.set(row, year);
    else if (YEARLY.has(key)) rows.set(row, '');
  }
  return cellsOfColumn(table, 'value', rows);
}

/** Why the year cannot be left behind; null where it is closed and whole. */
function obstacle(typed: string, view: View): string | null {
  const { facts, issues } = view.outcome;
  const { year } = facts.settings;
  const [, next, words = ''] = TYPED.exec(typed.normalize('NFC')) ?? [];
  if (year === null) return 'Tab Cấu hình chưa ghi “Năm thi đua”.';
  if (next === undefined || words.toUpperCase() !== WORDS) {
    return `Hãy sao lưu tệp trước (Tệp › Tạo bản sao), rồi gõ năm mới và chữ ${WORDS}, ví dụ: ${year + 1} ${WORDS}. Chưa đổi gì.`;
  }
  if (Number(next) <= year) return `Năm mới phải sau năm ${year}. Chưa đổi gì.`;
  const rows = rowsOfYear(String(year), view);
  const isClosed = rows.length > 0 && rows.every((row) => isSealed(row) && yearMark(row).is === 'closed');
  if (!isClosed)
    return `Năm ${year} chưa đóng, niêm phong. Hãy bấm “Đóng năm, niêm phong” trước; nếu không, kết quả sẽ mất.`;
  const broken = issues.filter(({ rule }) => rule === 'C22').length;
  return broken > 0
    ? `Còn ${broken} chỗ bị sửa sau niêm phong (C22). Bấm “Kiểm tra” và trả lại giá trị cũ trước.`
    : null;
}

/** "Mở năm mới": what belongs to one year only is cleared; roster, criteria, settings and the sealed years are carried. */
export const startNewYear: Action = {
  name: 'start-new-year',
  label: 'Mở năm mới',
  asks: {
    kind: 'line',
    prompt: `Một tệp là một năm. Trước hết bấm Tệp › Tạo bản sao để giữ năm cũ. Rồi gõ năm mới và chữ ${WORDS}, ví dụ: 2024 ${WORDS}`,
  },
  propose: fromView((view, { text }) => {
    const refusal = obstacle(text, view);
    if (refusal !== null) return { refusal };
    const { facts } = view.outcome;
    const next = text.trim().slice(0, 4);
    const tabs = TABS.flatMap((tab): TabChange[] => {
      const sheet = view.reading.sheetOf(tab.id);
      const blocks =
        tab.id === settings.id
          ? newSettings(next, view)
          : isInput(tab)
            ? clearedInput(tab, view)
            : clearedOutput(tab, view);
      return sheet && blocks.length > 0 ? [valuesOnly({ id: tab.id, name: sheet.name }, blocks)] : [];
    });
    const names = (fate: 'carried' | 'cleared'): string =>
      TABS.filter((tab) => isInput(tab) && fateOf(tab) === fate && view.reading.sheetOf(tab.id))
        .map(({ name }) => name)
        .join(', ');
    return {
      tabs,
      remarks: [
        `Giữ nguyên: ${names('carried')}.`,
        `Xóa trắng: ${names('cleared')} (vướng mắc chưa trả lời thì giữ), và các danh sách, báo cáo của năm ${facts.settings.year}.`,
        `Danh sách: giữ ${facts.roster.participants.length} người, tập thể; xóa “Xếp loại năm” và “Bị kỷ luật trong năm”. Hội đồng: giữ thành viên, xóa điểm danh. Bộ chỉ số: giữ tiêu chí, xóa điểm.`,
        'Cấu hình: xóa số kế hoạch và mọi ngày của năm cũ; mức quà, kinh phí, số suất, các ngưỡng giữ nguyên, hãy xem lại theo kế hoạch mới.',
      ],
      message: `Mở năm ${next}. Điền lại kế hoạch, các mốc ngày ở tab Cấu hình, xem lại Danh sách rồi bấm “Thiết lập / Sửa lại các tab”.`,
    };
  }),
};
