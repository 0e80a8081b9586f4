import type { Contradiction, Finding } from '../plan-text/finding.ts';
import type { LegalBase } from '../plan-text/legal-bases.ts';
import type { PlanReading } from '../plan-text/read-plan.ts';
import { AREAS } from '../provisions/areas.ts';
import { SETTINGS } from '../provisions/settings.ts';
import { areas as areasTab } from '../tabs/areas.ts';
import { appendedRows, cellsOfColumn, type OutputRow, valuesOnly } from '../tabs/blocks.ts';
import { legalBases as legalBasesTab } from '../tabs/legal-bases.ts';
import { type Reading, readInput } from '../tabs/read-input.ts';
import { settings as settingsTab } from '../tabs/settings.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { readMoney } from '../vietnamese/numbers.ts';
import { type Block, NO_CHANGES, type TabChange, type WrittenCell } from '../workbook.ts';
import { type Action, NOT_SET_UP } from './action.ts';

/** Characters of a paragraph quoted in a remark. */
const QUOTED = 160;

/** Settings a plan is expected to give; those it does not give are named, never invented. */
const EXPECTED = [
  'commune',
  'superior',
  'province',
  'year',
  'plan-number',
  'plan-date',
  'end-date',
  'registration-deadline',
  'self-score-deadline',
  'gift-vnd',
  'budget-vnd',
  'gift-quota',
  'signer-title',
  'signer-name',
];

const PROVISIONS = new Map(SETTINGS.map((setting) => [setting.key, setting]));
const labelOf = (key: string): string => PROVISIONS.get(key)?.label ?? key;
const quoted = (text: string): string => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text}”`;

/** A finding as the officer would type it into "Cấu hình". */
const typed = ({ key, value }: Finding): string => (PROVISIONS.get(key)?.kind === 'day' ? shortDate(value) : value);

/** Whether a cell of "Cấu hình" already says what was read. */
function says(cell: string, { key, value }: Finding): boolean {
  if (PROVISIONS.get(key)?.kind === 'vnd') return readMoney(cell) === Number(value);
  return matchKey(cell) === matchKey(value) || matchKey(cell) === matchKey(typed({ key, value, words: '', line: 0 }));
}

interface Part {
  readonly blocks: readonly Block[];
  readonly remarks: readonly string[];
}

/** Values for blank or untouched cells of "Cấu hình"; what the commune typed stays and is named. */
function settingsPart({ settings: found }: PlanReading, reading: Reading): Part {
  const table = reading.tableOf(settingsTab.id);
  if (!table) return { blocks: [], remarks: [] };
  const values = new Map<number, WrittenCell>();
  const remarks: string[] = [];
  for (const one of found) {
    const row = reading.input.settings.find(({ key }) => key === one.key);
    const read = `${labelOf(one.key)}: ${typed(one)}, đọc ở dòng ${one.line}: ${quoted(one.words)}.`;
    if (!row) remarks.push(`Cấu hình không có mục này, không ghi: ${read}`);
    else if (says(row.value, one)) remarks.push(`Đã đúng, giữ nguyên. ${read}`);
    else if (row.value === '' || row.value === PROVISIONS.get(one.key)?.value) {
      values.set(row.row, typed(one));
      remarks.push(`Sẽ ghi. ${read}`);
    } else remarks.push(`Cấu hình đang ghi “${row.value}”, giữ nguyên; muốn đổi thì sửa tay. ${read}`);
  }
  return { blocks: cellsOfColumn(table, 'value', values), remarks };
}

const baseKey = ({ kind, number, abstract }: Pick<LegalBase, 'kind' | 'number' | 'abstract'>): string =>
  matchKey(number === '' ? `${kind} ${abstract}` : `${kind} ${number}`);

/** Legal bases that "Căn cứ" does not have yet, below those that stand there. */
function legalBasesPart({ legalBases: found }: PlanReading, reading: Reading): Part {
  const table = reading.tableOf(legalBasesTab.id);
  if (!table) return { blocks: [], remarks: [] };
  const known = new Set(reading.input.legalBases.map(baseKey));
  const fresh = found.filter(
    (base, i) => !known.has(baseKey(base)) && found.findIndex((b) => baseKey(b) === baseKey(base)) === i,
  );
  const rows = fresh.map(({ kind, number, date, issuer, abstract }): OutputRow => {
    return { kind, number, date: date === '' ? '' : { date }, issuer, abstract };
  });
  const remarks = fresh.map(
    ({ kind, number, date, words, line }) =>
      `Thêm căn cứ ${kind} ${number}${date === '' ? ' (kế hoạch không ghi ngày)' : ''}, đọc ở dòng ${line}: ${quoted(words)}.`,
  );
  return { blocks: appendedRows(table, rows), remarks };
}

/** Official names of the contest areas, word for word, where the tab still holds the names of the model plan. */
function areasPart({ areas: found }: PlanReading, reading: Reading): Part {
  const table = reading.tableOf(areasTab.id);
  if (!table || found.length === 0) return { blocks: [], remarks: [] };
  const names = new Map<number, WrittenCell>();
  const remarks: string[] = [];
  if (found.length !== AREAS.length) {
    remarks.push(
      `Kế hoạch có ${found.length} nội dung thi đua, bảng tính có ${AREAS.length} tab đăng ký: tên không được ghi tự động; xem tab Nội dung, ghi Không ở cột Áp dụng cho nội dung không dùng.`,
      ...found.map(({ code, name, line }) => `Nội dung ${code}, dòng ${line}: ${quoted(name)}.`),
    );
    return { blocks: [], remarks };
  }
  found.forEach((area, i) => {
    const standard = AREAS[i];
    const row = reading.input.areas.find(({ code }) => code === standard?.code);
    if (!standard || !row || matchKey(row.name) === matchKey(area.name)) return;
    if (row.name === '' || matchKey(row.name) === matchKey(standard.name)) {
      names.set(row.row, area.name);
      remarks.push(`Sẽ ghi tên nội dung ${standard.code}, đọc ở dòng ${area.line}: ${quoted(area.name)}.`);
    } else
      remarks.push(
        `Tab Nội dung đã có tên riêng cho ${standard.code}, giữ nguyên; kế hoạch viết ${quoted(area.name)}.`,
      );
  });
  return { blocks: cellsOfColumn(table, 'name', names), remarks };
}

const contradiction = ({ key, readings }: Contradiction): string =>
  `${labelOf(key)}: kế hoạch có ${readings.length} cách đọc, không ghi; xin gõ tay: ${readings
    .map(({ value, words, line }) => `${value} (dòng ${line}: ${quoted(words)})`)
    .join('; ')}.`;

const fromAbove = ({ issuedAbove }: PlanReading): string[] =>
  issuedAbove === ''
    ? []
    : [
        `Đây là kế hoạch của ${issuedAbove}, không phải của xã: chỉ lấy năm, giai đoạn, cấp trên và căn cứ; số, ngày, các hạn, mức quà, người ký của kế hoạch xã xin điền ở “Điền thông tin chung”.`,
      ];

function missing({ settings: found, contradictions }: PlanReading): string[] {
  const known = new Set([...found, ...contradictions].map(({ key }) => key));
  const labels = EXPECTED.filter((key) => !known.has(key)).map((key) => labelOf(key));
  return labels.length > 0 ? [`Kế hoạch không nói rõ, để nguyên trong Cấu hình: ${labels.join('; ')}.`] : [];
}

/** "Dán kế hoạch": settings, legal bases and area names read out of the pasted plan, each with the words it was read from. */
export const pastePlan: Action = {
  name: 'paste-plan',
  label: 'Dán kế hoạch',
  asks: {
    kind: 'paste',
    prompt:
      'Mở văn bản kế hoạch, chọn tất cả (Ctrl+A), chép (Ctrl+C) rồi dán (Ctrl+V) vào đây. Phần mềm chỉ đọc chữ, không gửi đi đâu.',
  },
  propose: (workbook, { input }) => {
    const reading = readInput(workbook);
    if (!reading.tableOf(settingsTab.id)) return { changes: null, refusal: NOT_SET_UP };
    const plan = input.pasted as PlanReading | undefined;
    if (!plan) return { changes: null, refusal: 'Chưa dán chữ nào. Hãy chép toàn văn kế hoạch rồi dán vào ô.' };
    const parts = [
      { tab: settingsTab, part: settingsPart(plan, reading) },
      { tab: legalBasesTab, part: legalBasesPart(plan, reading) },
      { tab: areasTab, part: areasPart(plan, reading) },
    ];
    const tabs = parts.flatMap(({ tab, part }): TabChange[] => {
      const table = reading.tableOf(tab.id);
      return table && part.blocks.length > 0 ? [valuesOnly({ id: tab.id, name: table.sheet.name }, part.blocks)] : [];
    });
    return {
      changes: { ...NO_CHANGES, tabs },
      message: `Đã đọc kế hoạch: ${plan.settings.length} mục cấu hình, ${plan.legalBases.length} căn cứ, ${plan.areas.length} nội dung thi đua. Xin xem lại tab Cấu hình và Căn cứ.`,
      remarks: [
        ...fromAbove(plan),
        ...parts.flatMap(({ part }) => part.remarks),
        ...plan.contradictions.map(contradiction),
        ...missing(plan),
        ...plan.unread.map(({ text, line }) => `Không lấy gì từ dòng ${line}: ${quoted(text)}.`),
      ],
    };
  },
};
