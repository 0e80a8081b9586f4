import { documentModels } from '../documents/index.ts';
import type { DocumentModel } from '../documents/model.ts';
import { NOT_SET_UP, viewOf } from '../tabs/view.ts';
import { isoDayOf } from './clock.ts';
import { readWorkbook } from './read.ts';
import { showPage, tell } from './ui.ts';

const LABEL = 'Văn bản của phong trào thi đua';

/** What the page of documents is given: every document, or why there is none. */
export type Documents = { readonly models: readonly DocumentModel[] } | { readonly refusal: string };

/** Every document as the workbook stands now; writes nothing. */
export function currentDocuments(): Documents {
  const view = viewOf(readWorkbook({ merges: false }).workbook, isoDayOf(new Date()));
  return view ? { models: documentModels(view) } : { refusal: NOT_SET_UP };
}

/** Opens the page that lists, shows and makes the documents. */
export function openDocuments(): void {
  if (!showPage('documents', LABEL, { width: 1000, height: 640 })) {
    tell('Không mở được hộp thoại. Hãy mở bảng tính bằng trình duyệt trên máy tính rồi bấm lại.');
  }
}
