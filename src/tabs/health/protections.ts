import type { Area, Protection, StandingProtection } from '../../workbook.ts';
import { TABS } from '../index.ts';
import type { Tab } from '../tab.ts';
import { type Finder, type Finding, type Inspected, MEND_BOOK } from './finding.ts';

/** Rows may have been added since: what stands must reach as far as there is content. */
const covers = (standing: Area | null, wanted: Area | null, lastRow: number): boolean =>
  standing === null || wanted === null
    ? standing === wanted
    : standing.row === wanted.row &&
      standing.column === wanted.column &&
      standing.columns === wanted.columns &&
      standing.row + standing.rows > Math.min(wanted.row + wanted.rows - 1, lastRow);

function faultsOf(tab: Tab, book: Inspected): Finding[] {
  const sheet = book.reading.sheetOf(tab.id);
  if (!sheet?.state) return [];
  const { name, state } = sheet;
  const lastRow = Math.max(2, sheet.values.length);
  const find = (wanted: Protection): StandingProtection | undefined =>
    state.protections.find((one) => one.warningOnly === wanted.warningOnly && covers(one.area, wanted.area, lastRow));
  const { protections } = book.layoutOf(tab);
  const lost = protections.filter((wanted) => !find(wanted));
  const closed = protections.filter(({ warningOnly }) => !warningOnly).flatMap((wanted) => find(wanted) ?? []);
  const strangers = [...new Set(closed.flatMap(({ editors }) => editors))].filter(
    (one) => !book.officers.includes(one),
  );
  const fault = (rule: string, message: string, remedy: string, is: 'lay-out' | 'close'): Finding => ({
    rule,
    level: 'warn',
    tab: name,
    cell: '',
    message: `Tab ${name}${message}`,
    remedy: `${MEND_BOOK} để ${remedy}.`,
    repair: { is, tab: name },
  });
  const lostWords =
    tab.access === 'shared' || tab.access === 'open'
      ? `: ${lost.length} vùng (tiêu đề, cột do phần mềm ghi) không còn cảnh báo khi sửa.`
      : ' không còn được bảo vệ: ai sửa được tệp cũng sửa được tab này.';
  const who = `: ngoài chủ tệp và công chức ghi ở Cấu hình, còn ${strangers.join(', ')} sửa được tab này.`;
  const everybody = ': mọi người trong tổ chức sở hữu tệp đều sửa được tab này.';
  const bySettings = 'bỏ quyền sửa tab, hoặc ghi địa chỉ ấy vào “Thư điện tử người được sửa” ở Cấu hình';
  return [
    ...(lost.length > 0 ? [fault('S07', lostWords, 'đặt lại phần bảo vệ', 'lay-out')] : []),
    ...(strangers.length > 0 ? [fault('S08', who, bySettings, 'lay-out')] : []),
    ...(closed.some(({ organisation }) => organisation) ? [fault('S08', everybody, 'đóng tab', 'close')] : []),
  ];
}

/** S07 lost protections, S08 people who may edit a closed tab and are no officers. */
export const protectionFaults: Finder = (book) => TABS.flatMap((tab) => faultsOf(tab, book));
