import type { DocumentSource } from '../documents/index.ts';
import { isRead } from '../tabs/read-input.ts';
import { isoDayOf } from './clock.ts';
import { readWorkbook } from './read.ts';
import { showPage, tell } from './ui.ts';

const LABEL = 'Văn bản của phong trào thi đua';

/** What the page writes the documents from, as the workbook stands now: tabs nobody reads are sent without their cells. */
export function documentSource(): DocumentSource {
  const { workbook } = readWorkbook({ merges: false });
  const tabs = workbook.tabs.map((tab) =>
    isRead(tab.name) ? { ...tab } : { name: tab.name, values: [], formulas: [], merges: [], isEmpty: false },
  );
  return { workbook: { ...workbook, tabs }, today: isoDayOf(new Date()) };
}

/** Opens the page that lists, shows and makes the documents. */
export function openDocuments(): void {
  if (!showPage('documents', LABEL, { width: 1000, height: 640 })) {
    tell('Không mở được hộp thoại. Hãy mở bảng tính bằng trình duyệt trên máy tính rồi bấm lại.');
  }
}
