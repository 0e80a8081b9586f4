import { matchKey } from '../../vietnamese/normalise.ts';
import type { ReadTab } from '../../workbook.ts';
import { cellText } from '../cells.ts';
import { TABS } from '../index.ts';
import { isTable, type Tab } from '../tab.ts';
import { type Finder, type Finding, MEND_BOOK } from './finding.ts';

/** From which share of common headings on a tab passes for another (tự chọn). */
const ALIKE = 0.8;

const headingsOf = (tab: Tab): string[] => Object.values(tab.columns ?? {}).map(({ heading }) => matchKey(heading));

/** The share of the headings of both that both have. */
function likeness(tab: Tab, sheet: ReadTab): number {
  const there = new Set((sheet.values[0] ?? []).map((cell) => matchKey(cellText(cell))).filter((text) => text !== ''));
  const ours = headingsOf(tab);
  const common = ours.filter((heading) => there.has(heading)).length;
  return common / (ours.length + there.size - common);
}

/** Other people's tabs that look like one of ours, by that tab. */
function doubles(sheets: readonly ReadTab[]): Map<Tab, ReadTab[]> {
  const found = new Map<Tab, ReadTab[]>();
  const ours = new Set(TABS.map(({ name }) => matchKey(name)));
  for (const sheet of sheets) {
    if (ours.has(matchKey(sheet.name))) continue;
    const [best] = TABS.filter(isTable)
      .map((tab) => ({ tab, share: likeness(tab, sheet) }))
      .sort((a, b) => b.share - a.share);
    if (best && best.share >= ALIKE) found.set(best.tab, [...(found.get(best.tab) ?? []), sheet]);
  }
  return found;
}

/** S01 a tab is missing, S02 it was renamed, S03 it stands twice, S04 it is hidden. */
export const tabFaults: Finder = ({ workbook, reading }) => {
  const alike = doubles(workbook.tabs);
  return TABS.flatMap((tab): Finding[] => {
    const sheet = reading.sheetOf(tab.id);
    const others = alike.get(tab) ?? [];
    const [only] = others;
    const at = { cell: '', repair: null };
    if (sheet) {
      const twice = others.map(({ name }) => ({
        ...at,
        rule: 'S03',
        level: 'warn' as const,
        tab: name,
        message: `Tab “${name}” giống hệt tab ${tab.name}, nhưng phần mềm chỉ đọc tab ${tab.name}.`,
        remedy: `Chép phần còn cần sang tab ${tab.name} rồi xóa tab “${name}”.`,
      }));
      if (!sheet.state?.hidden || (isTable(tab) && tab.hidden)) return twice;
      const shown: Finding = {
        rule: 'S04',
        level: 'info',
        tab: sheet.name,
        cell: '',
        message: `Tab ${sheet.name} đang bị ẩn; phần mềm vẫn đọc và ghi, nhưng mọi người không thấy.`,
        remedy: `${MEND_BOOK} để hiện lại.`,
        repair: { is: 'show', tab: sheet.name },
      };
      return [...twice, shown];
    }
    if (others.length === 1 && only)
      return [
        {
          rule: 'S02',
          level: 'block',
          tab: only.name,
          cell: '',
          message: `Không có tab “${tab.name}”; tab “${only.name}” có đúng các cột ấy, có lẽ là tab này bị đổi tên.`,
          remedy: `${MEND_BOOK} để trả lại tên “${tab.name}”.`,
          repair: { is: 'rename', tab: only.name, to: tab.name },
        },
      ];
    if (tab.onDemand && others.length === 0) return [];
    const candidates = others.map(({ name }) => `“${name}”`).join(', ');
    return [
      {
        ...at,
        rule: 'S01',
        level: 'block',
        tab: tab.name,
        message:
          others.length > 0
            ? `Không có tab “${tab.name}”; các tab ${candidates} đều giống tab này.`
            : `Không có tab “${tab.name}”.`,
        remedy:
          others.length > 0
            ? `Đổi tên tab đúng thành “${tab.name}”, xóa tab thừa.`
            : `${MEND_BOOK} để tạo lại. Dữ liệu của tab đã xóa: Tệp › Nhật ký phiên bản.`,
        repair: others.length > 0 ? null : { is: 'lay-out', tab: tab.name },
      },
    ];
  });
};
