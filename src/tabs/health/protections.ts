import type { Area, StandingProtection } from '../../workbook.ts';
import { TABS } from '../index.ts';
import type { Tab } from '../tab.ts';
import { type Finder, type Finding, type Inspected, MEND_BOOK } from './finding.ts';

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The areas of a shared tab that should ask before they are edited and do not. */
const silent = (asking: readonly Area[], standing: StandingProtection | null): Area[] =>
  asking.filter((area) => !standing?.warningOnly || standing.open.some((open) => overlap(open, area)));

function faultsOf(tab: Tab, book: Inspected): Finding[] {
  const sheet = book.reading.sheetOf(tab.id);
  // A list without content is laid out when it is filled.
  if (!sheet?.state || (sheet.isEmpty && tab.access === 'add-on')) return [];
  const { name, state } = sheet;
  const { asking } = book.layoutOf(tab);
  const closed = asking === null && state.protection?.warningOnly === false ? state.protection : null;
  const lost = asking ? silent(asking, state.protection).length : closed ? 0 : 1;
  const strangers = (closed?.editors ?? []).filter((one) => !book.officers.includes(one));
  const fault = (rule: string, message: string, remedy: string, is: 'lay-out' | 'close'): Finding => ({
    rule,
    level: 'warn',
    tab: name,
    cell: '',
    message: `Tab ${name}${message}`,
    remedy: `${MEND_BOOK} để ${remedy}.`,
    repair: { is, tab: name },
  });
  const lostWords = asking
    ? `: ${lost} vùng (tiêu đề, cột do phần mềm ghi) không còn cảnh báo khi sửa.`
    : ' không còn được bảo vệ: ai sửa được tệp cũng sửa được tab này.';
  const who = `: ngoài chủ tệp và công chức ghi ở Cấu hình, còn ${strangers.join(', ')} sửa được tab này.`;
  const everybody = ': mọi người trong tổ chức sở hữu tệp đều sửa được tab này.';
  const bySettings = 'bỏ quyền sửa tab, hoặc ghi địa chỉ ấy vào “Thư điện tử người được sửa” ở Cấu hình';
  return [
    ...(lost > 0 ? [fault('S07', lostWords, 'đặt lại phần bảo vệ', 'lay-out')] : []),
    ...(strangers.length > 0 ? [fault('S08', who, bySettings, 'lay-out')] : []),
    ...(closed?.organisation ? [fault('S08', everybody, 'đóng tab', 'close')] : []),
  ];
}

/** S07 lost protections, S08 people who may edit a closed tab and are no officers. */
export const protectionFaults: Finder = (book) => TABS.flatMap((tab) => faultsOf(tab, book));
