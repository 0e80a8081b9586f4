import type { ParityCase } from '../parity/case.ts';
import { stampOf } from './clock.ts';
import { dataOf } from './data-file.ts';
import { runCase, type Verdict } from './run-parity.ts';
import { tell } from './ui.ts';

/** Name of the tab that holds the result; a tab of nobody's list, which may be deleted. */
const RESULT_TAB = 'Tự kiểm tra';

const HEADINGS = ['Kết quả', 'Mã', 'Điều phần mềm tin về Google', 'Nguồn', 'Google trả lời'];

/** A text that no cell takes for a formula, a number or a date. */
const asText = (text: string): string => (/^[=+]/.test(text) ? `’${text}` : text);

function word({ passed }: Verdict, confirmed: boolean): string {
  if (passed) return 'ĐÚNG';
  return confirmed ? 'SAI' : 'KHÁC';
}

/** One line that says how it went, to be copied into a report. */
function summary(words: readonly string[], now: Date): string {
  const count = (kind: string): number => words.filter((one) => one === kind).length;
  const file = SpreadsheetApp.getActiveSpreadsheet();
  return `Tự kiểm tra ${stampOf(now)}: ${words.length} điều, ${count('ĐÚNG')} đúng, ${count('SAI')} sai, ${count('KHÁC')} khác (điều chưa chắc); ${file.getSpreadsheetLocale()}, ${file.getSpreadsheetTimeZone()}.`;
}

function show(line: string, rows: readonly (readonly string[])[]): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const old = file.getSheetByName(RESULT_TAB);
  const sheet = old ?? file.insertSheet(RESULT_TAB, file.getSheets().length);
  sheet.getRange(1, 1, sheet.getMaxRows(), HEADINGS.length).clear();
  const values = [[line, '', '', '', ''], HEADINGS, ...rows].map((row) => row.map(asText));
  sheet.getRangeList([`A1:E${values.length}`]).setNumberFormat('@');
  sheet.getRange(1, 1, values.length, HEADINGS.length).setValues(values);
  sheet.setFrozenRows(2);
  SpreadsheetApp.setActiveSheet(sheet);
}

/** “Tự kiểm tra”: runs every case on the sheet that is open, writes the verdicts into a tab and shows the summary. */
export function selfCheck(now: Date): void {
  tell(
    'Phần mềm sẽ thử từng điều nó tin về Google trong các tab tạm (tên bắt đầu bằng “~kiểm tra”) rồi xóa đi, mất vài phút. Các tab khác không bị đụng tới. Khi được hỏi, hãy bấm OK hoặc Có.',
  );
  const verdicts = dataOf<readonly ParityCase[]>('parity-cases').map((one) => ({ one, verdict: runCase(one) }));
  const words = verdicts.map(({ one, verdict }) => word(verdict, one.confirmed));
  const rows = verdicts.map(({ one, verdict }, i) => [words[i] ?? '', one.id, one.says, one.source, verdict.got]);
  const line = summary(words, now);
  show(line, rows);
  tell(`${line}\n\nTừng điều nằm trong tab “${RESULT_TAB}”.`);
}
