import type { Issue, IssueLevel, Stops } from '../workbook.ts';
import type { Tab } from './tab.ts';
import { isTable } from './tab.ts';

interface StructureRule {
  readonly id: string;
  readonly level: IssueLevel;
  readonly stops: Stops;
  readonly sentence: string;
  readonly remedy: string;
}

const SET_UP = 'Bấm “Thiết lập / Sửa lại các tab”';

/** Faults of tabs and headings; they are issues, never a crash. */
const RULES = {
  H01: {
    id: 'H01',
    level: 'block',
    stops: 'nothing',
    sentence: 'Không có tab “{name}”.',
    remedy: `${SET_UP}; nếu tab đã bị đổi tên, đổi lại tên cũ.`,
  },
  H02: {
    id: 'H02',
    level: 'block',
    stops: 'nothing',
    sentence: 'Tab “{name}” không có cột “{heading}”.',
    remedy: `${SET_UP}, hoặc gõ lại tiêu đề cột ở dòng 1.`,
  },
  'H02-all': {
    id: 'H02',
    level: 'block',
    stops: 'nothing',
    sentence: 'Tab “{name}” không có dòng tiêu đề nào đọc được.',
    remedy: `${SET_UP}, hoặc trả dòng tiêu đề về dòng 1.`,
  },
  H03: {
    id: 'H03',
    level: 'warn',
    stops: 'nothing',
    sentence: 'Tab {tab}, ô {cell}: có hai cột “{heading}”; phần mềm chỉ đọc cột đứng trước.',
    remedy: 'Đổi tên hoặc xóa cột thừa.',
  },
  H04: {
    id: 'H04',
    level: 'warn',
    stops: 'nothing',
    sentence: 'Tab {tab}, ô {cell}: tiêu đề “{typed}” được đọc là cột “{heading}”.',
    remedy: `${SET_UP} để trả lại tiêu đề.`,
  },
  'H04-moved': {
    id: 'H04',
    level: 'info',
    stops: 'nothing',
    sentence: 'Tab {tab}, ô {cell}: cột “{heading}” không đứng ở chỗ cũ; phần mềm vẫn đọc đúng.',
    remedy: 'Kéo cột về chỗ cũ nếu muốn.',
  },
  H05: {
    id: 'H05',
    level: 'warn',
    stops: 'nothing',
    sentence: 'Tab {tab}, ô {cell}: có ô gộp; chỉ ô đầu giữ dữ liệu, các dòng còn lại bị trống.',
    remedy: 'Bỏ gộp ô (Định dạng › Hợp nhất các ô › Hủy hợp nhất) rồi gõ đủ từng dòng.',
  },
  H06: {
    id: 'H06',
    level: 'block',
    stops: 'row',
    sentence: 'Tab {tab}, ô {cell}: có công thức ở chỗ phải gõ giá trị (cột “{heading}”); ô này chưa được tính.',
    remedy: 'Gõ giá trị thay cho công thức.',
  },
  P01: {
    id: 'P01',
    level: 'warn',
    stops: 'nothing',
    sentence:
      'Tab {tab}, ô {cell}: có số giống số căn cước, chứng minh nhân dân ({typed}); phong trào không cần số này.',
    remedy: 'Xóa số ấy khỏi ô. Ai đã xem được sổ thì đã thấy; cần thì báo người có tên.',
  },
} as const satisfies Record<string, StructureRule>;

/** An issue of a tab, a heading or a cell that is no plain value. `place` is null where there is no cell. */
export function structureIssue(
  rule: keyof typeof RULES,
  tab: Tab,
  place: { readonly row: number; readonly number: number } | null,
  column: string | null,
  typed = '',
): Issue {
  const { id, level, stops, sentence, remedy } = RULES[rule];
  const heading = isTable(tab) && column !== null ? (tab.columns[column]?.heading ?? '') : '';
  return {
    rule: id,
    level,
    stops,
    at: { tab: tab.id, row: place?.row ?? null, column: place === null ? null : column },
    participants: [],
    sentence,
    // The cell of a heading is known by number only: its column may be nobody's.
    values: { name: tab.name, heading, typed, ...(place === null ? {} : { cell: cellName(place.number, place.row) }) },
    remedy,
  };
}

/** A1 name of a cell: column 5, row 225 → "E225". */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Letters of a column: 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
