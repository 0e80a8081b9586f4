import type { View } from '../reports/report.ts';
import { log } from '../tabs/log.ts';
import { firstBrokenRow } from '../tabs/log-chain.ts';

/** What is wrong with the log, as a sentence after the others; '' where every line follows from the one above. */
export function logFault({ reading }: View): string {
  const sheet = reading.sheetOf(log.id);
  const row = sheet && firstBrokenRow(sheet);
  return row
    ? ` Tab ${log.name}, dòng ${row}: dòng này bị sửa, hoặc có dòng phía trên bị sửa, xóa, chèn sau khi phần mềm ghi. Mở Tệp › Nhật ký phiên bản để xem ai đã sửa và khôi phục.`
    : '';
}
