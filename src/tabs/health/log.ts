import { log } from '../log.ts';
import { firstBrokenRow } from '../log-chain.ts';
import type { Reading } from '../read-input.ts';
import { cellName } from '../structure.ts';
import type { Finder, Finding } from './finding.ts';

/** S13: a line of the log was changed, removed, inserted or moved; null where each follows from the one above. */
export function logFault(reading: Pick<Reading, 'sheetOf'>): Finding | null {
  const sheet = reading.sheetOf(log.id);
  const row = sheet && firstBrokenRow(sheet);
  if (!sheet || row === null) return null;
  return {
    rule: 'S13',
    level: 'warn',
    tab: sheet.name,
    cell: cellName(1, row),
    message: `Tab ${sheet.name}, dòng ${row}: dòng này bị sửa, hoặc có dòng phía trên bị sửa, xóa, chèn sau khi phần mềm ghi.`,
    remedy: 'Mở Tệp › Nhật ký phiên bản để xem ai đã sửa và khôi phục.',
    repair: null,
  };
}

/** The same as one of the faults of the workbook. */
export const logFaults: Finder = ({ reading }) => [logFault(reading)].flatMap((fault) => fault ?? []);
