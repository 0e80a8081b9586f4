import fs from 'node:fs';
import path from 'node:path';
import { type Book, createBook } from '../../local/book/book.ts';
import { loadCommune, readCommune } from '../../local/commune.ts';
import { actionNamed, MENU_ITEMS } from '../../src/menu.ts';
import {
  click,
  columnOf,
  DECISION_DAY,
  exported,
  SAMPLE,
  select,
  setUpBook,
  tab,
  typeRow,
} from '../end-to-end/office.ts';

/** A menu item about to be clicked: in which workbook, on which day, and what the officer types. */
export interface Scene {
  readonly item: string;
  readonly title: string;
  readonly book: Book;
  readonly text: string;
  readonly now: Date;
}

const AFTER_NOTICE = new Date('2024-02-28T08:00:00+07:00');

/** Who of the sample commune stands in the small one: few people, every tab filled. */
const PEOPLE = new Set(['CB01', 'CB03', 'CB04', 'CB05', 'CB12', 'CB13', 'TT01']);
const KEPT_WHOLE = new Set(['settings', 'legal-bases', 'areas', 'criteria']);
const INDEX_ROWS = 4;

/** Seven people of the sample commune, with what belongs to them. */
export function smallCommune(): Book {
  const book = setUpBook();
  const { tables, warnings } = readCommune(SAMPLE);
  const few = [...tables].map(([one, { header, rows }]) => {
    const by = header.findIndex((id) => (one.id === 'roster' ? id === 'code' : ['participant', 'member'].includes(id)));
    const kept = rows.filter((cells, i) =>
      KEPT_WHOLE.has(one.id) ? true : one.id === 'index' ? i < INDEX_ROWS : PEOPLE.has(cells[by] ?? ''),
    );
    return [one, { header, rows: kept }] as const;
  });
  loadCommune({ tables: new Map(few), warnings }, book);
  const votes = tab(book, 'Bỏ phiếu');
  const council = tab(book, 'Hội đồng').lastRow - 1;
  exported(book, 'ballots').forEach(({ recused }, i) => {
    const agree = String(council - (recused === '' ? 0 : 1));
    typeRow(votes, i + 2, { 'Đồng ý': agree, 'Không đồng ý': '0', 'Phiếu trắng': '0' });
  });
  const register = tab(book, 'ĐK 3.1');
  typeRow(register, 2, { 'Trạng thái': 'Đã gửi' });
  typeRow(register, 3, { 'Trạng thái': 'Đã gửi', 'Việc đăng ký': 'Họp kiểm điểm  tiến độ hàng tháng ' });
  typeRow(register, register.lastRow + 1, {
    'Người đăng ký': 'CB05',
    'Việc đăng ký': 'Đọc tin',
    'Trạng thái': 'Đã gửi',
  });
  return book;
}

const file = (name: string): string => fs.readFileSync(path.resolve(import.meta.dirname, '..', name), 'utf8');

const TABLE = (): string => file('contest/rubric-import/tables/01-dotted-codes-with-levels-below.txt');

/** The scenes of these items; the year is not played further than they need. */
export function scenesOf(items: readonly string[]): Scene[] {
  const found: Scene[] = [];
  for (const scene of scenes()) {
    if (items.includes(scene.title)) found.push(scene);
    if (found.length === items.length) break;
  }
  return found;
}

/** Every menu item that changes something, in a workbook in which it does, in the order of the year. */
export function* scenes(): Iterable<Scene> {
  const label = (name: string): string => actionNamed(name).label;
  const scene = (name: string, book: Book, { text = '', now = DECISION_DAY, title = '' } = {}): Scene => {
    const item = label(name);
    return { item, title: title === '' ? item : `${item} (${title})`, book: book.clone(), text, now };
  };
  const clicked = (book: Book, name: string, text = '', now = DECISION_DAY): Book => {
    click(book, label(name), { text, now });
    return book;
  };

  yield scene('set-up', createBook({ thisYear: 2024 }), { title: 'tệp mới' });
  const damaged = smallCommune();
  damaged.delete(tab(damaged, 'Kiến nghị'));
  const register = tab(damaged, 'ĐK 3.2');
  register.put(1, columnOf(register, 'Kết quả tự báo'), 'Kết quả');
  register.protections = [];
  yield scene('set-up', damaged, { title: 'thiếu tab, đổi tiêu đề' });

  yield scene('inspect-book', damaged);
  yield scene('repair-book', damaged);

  const fresh = setUpBook();
  yield scene('fill-settings', fresh, { text: 'commune: xã Hòa Bình\nyear: 2024' });
  yield scene('paste-plan', fresh, { text: file('plan-text/plans/hoa-binh-2024.txt') });
  yield scene('paste-rubric', fresh, { text: TABLE() });
  yield scene('paste-index', fresh, { text: TABLE() });
  yield scene('import-roster', fresh, {
    text: 'Họ và tên\tChức vụ\nLê Thị An\tChủ tịch\nTrần Văn Bình\tVăn phòng - thống kê',
  });
  const other = setUpBook();
  const settings = tab(other, 'Cấu hình');
  for (const [key, value] of [
    ['rubric', 'nd-335'],
    ['index-rubric', 'qd-766'],
  ] as const) {
    const row = exported(other, 'settings').findIndex((one) => one.key === key) + 2;
    settings.put(row, columnOf(settings, 'Giá trị'), value);
  }
  yield scene('use-ready-rubric', other);
  yield scene('use-ready-index', other);

  const book = smallCommune();
  yield scene('check', book);
  yield scene('mend', book);
  clicked(book, 'check');
  yield scene('who-is-missing', book);
  yield scene('progress', book);
  yield scene('approve-sent', book);
  select(book, 'ĐK 3.1', 2, 2);
  yield scene('approve-selected', book);
  yield scene('return-selected', book, { text: 'Chỉ tiêu cần theo kế hoạch' });
  clicked(book, 'approve-sent');
  yield scene('close-registration', book);
  yield scene('open-registration', clicked(book.clone(), 'close-registration'));
  yield scene('score', book);
  yield scene('undo-last-run', clicked(book.clone(), 'score'));
  clicked(book, 'score');
  yield scene('explain-person', book, { text: 'CB13' });
  yield scene('lock-scores', book);
  const locked = clicked(book.clone(), 'lock-scores');
  select(locked, 'Phiếu chấm', 2, 3);
  yield scene('unlock-scores', locked, { text: 'chấm nhầm' });
  const unprepared = book.clone();
  const votes = tab(unprepared, 'Bỏ phiếu');
  votes.clear({ row: 4, column: 1, rows: votes.lastRow, columns: votes.lastColumn });
  yield scene('prepare-ballots', unprepared);
  yield scene('count-votes', book);
  clicked(book, 'count-votes');
  yield scene('build-lists', book);
  clicked(book, 'build-lists');
  yield scene('robustness', book);
  yield scene('summarise', book);
  const unchosen = book.clone();
  const chosen = tab(unchosen, 'Điển hình');
  chosen.clear({ row: 2, column: 1, rows: Math.max(1, chosen.lastRow - 1), columns: chosen.lastColumn });
  yield scene('choose-exemplars', unchosen);
  clicked(book, 'summarise');
  const copy = book.clone();
  copy.name = 'Bản sao – ẩn danh';
  yield scene('remove-names', copy);
  yield scene('delete-expired', book, { text: 'XÓA 2023', now: new Date('2034-01-30T08:00:00+07:00') });
  yield scene('start-notice', book);
  clicked(book, 'start-notice');
  yield scene('publish', book, { text: 'CÔNG BỐ', now: AFTER_NOTICE });
  clicked(book, 'publish', 'CÔNG BỐ', AFTER_NOTICE);
  const sheets = tab(book, 'Phiếu chấm');
  const changed = book.clone();
  const line =
    exported(book, 'score-sheets').findIndex((row) => row.participant === 'CB13' && row.criterion === 'A4') + 2;
  tab(changed, 'Phiếu chấm').enter(line, columnOf(sheets, 'Thẩm định'), 'Khá', false);
  const decision = '15/QĐ-UBND ngày 20/02/2024; chấm nhầm tiêu chí A4';
  yield scene('adjust-published', changed, { text: decision, now: AFTER_NOTICE });
  select(book, 'Lịch sử', tab(book, 'Lịch sử').lastRow);
  yield scene('withdraw-results', book, { text: decision, now: AFTER_NOTICE });
  yield scene('seal-year', book, { text: '2023', now: AFTER_NOTICE });
  clicked(book, 'seal-year', '2023', AFTER_NOTICE);
  yield scene('reopen-year', book, {
    text: '2023; điều chỉnh theo kết luận kiểm tra ngày 12/3/2024',
    now: AFTER_NOTICE,
  });
  yield scene('start-new-year', book, { text: '2024 ĐÃ SAO LƯU', now: AFTER_NOTICE });
}

/** Menu items without a scene: add one above for each new item. */
export function itemsWithout(known: readonly Scene[]): string[] {
  const shown = new Set(known.map(({ item }) => item));
  return MENU_ITEMS.flatMap(({ label, action }) => (action && !shown.has(label) ? [label] : []));
}
