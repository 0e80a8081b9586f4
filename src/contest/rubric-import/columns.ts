import { matchKey } from '../../vietnamese/normalise.ts';
import type { PastedRow } from '../pasted-table.ts';
import { readCode } from './code.ts';
import { readPoints } from './points.ts';
import type { Remark } from './remark.ts';

/** What a column of the pasted table holds. */
export type Role = 'code' | 'name' | 'points' | 'levels' | 'note' | 'owner' | 'evidence' | 'result';

/** Words of headings, the first that fits counts. `result` columns hold what somebody scored, not the rubric. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ['code', /^(stt|tt|số tt|số thứ tự|mã|mã số|mã tiêu chí|ký hiệu)$/],
  ['name', /^(tên )?(tiêu chí|nội dung|lĩnh vực|nhiệm vụ|chỉ tiêu|danh mục|các tiêu chí|chỉ số)/],
  [
    'points',
    /(điểm )?(tối đa|chuẩn|quy định|cao nhất)$|^thang điểm|^điểm( số)?$|^số điểm$|^biểu điểm$|^điểm (cộng|trừ|thưởng)$/,
  ],
  [
    'result',
    /tự (chấm|đánh giá)|thẩm định|đạt được|^kết quả|điểm đạt|hội đồng|xác nhận|giải trình|^tỷ lệ( đạt)?$|thực hiện được/,
  ],
  ['evidence', /minh chứng|kiểm chứng|tài liệu/],
  ['owner', /phụ trách|đơn vị thực hiện|chủ trì|người thực hiện|theo dõi/],
  [
    'levels',
    /cách (tính|chấm|đánh giá)|mức (độ|điểm|đánh giá|đạt)|phương pháp|hướng dẫn|thang đánh giá|công thức|tiêu chuẩn|chấm điểm/,
  ],
  ['note', /ghi chú|căn cứ|lưu ý/],
];

function roleOf(heading: string): Role | null {
  const key = matchKey(heading).replace(/[.:*]+$/, '');
  const [role] = key.length > 60 ? [] : (HEADINGS.find(([, words]) => words.test(key)) ?? []);
  return role ?? null;
}

/** Rows looked through for headings (a title may stand above them). */
const HEADING_ROWS = 8;

/** Which column is what, and which rows are headings. */
export interface Columns {
  readonly roles: readonly (Role | null)[];
  readonly headings: ReadonlySet<number>;
}

const isHeading = ({ cells }: PastedRow): boolean => {
  const roles = cells.map(roleOf);
  return roles.filter((role) => role !== null).length >= 2 && (roles.includes('name') || roles.includes('points'));
};

/** A second heading row below merged ones: words only, of which at least one is known. */
const continuesHeading = ({ cells }: PastedRow): boolean =>
  cells.some((cell) => roleOf(cell) !== null) && cells.every((cell) => !/\d/.test(cell)) && cells[0] === '';

/** A row that numbers the columns: (1) (2) (3), or A B 1 2. */
const numbersColumns = ({ cells }: PastedRow): boolean => {
  const filled = cells.filter((cell) => cell !== '').map((cell) => cell.replace(/[()]/g, ''));
  const counts = filled.filter((cell) => /^\d+$/.test(cell)).map(Number);
  return (
    filled.length >= 3 &&
    filled.every((cell) => /^(\d|[A-Z])$/.test(cell)) &&
    counts.every((n, i) => i === 0 || n === (counts[i - 1] ?? 0) + 1)
  );
};

function guessedRoles(rows: readonly PastedRow[]): (Role | null)[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, i) =>
    rows.map(({ cells }) => cells[i] ?? '').filter((cell) => cell !== ''),
  );
  const share = (column: readonly string[], test: (cell: string) => boolean): number =>
    column.length === 0 ? 0 : column.filter(test).length / column.length;
  const meanLength = (column: readonly string[]): number =>
    column.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, column.length);
  if (width === 1) return ['name'];
  const roles: (Role | null)[] = columns.map(() => null);
  if (share(columns[0] ?? [], (cell) => readCode(cell) !== null) >= 0.5) roles[0] = 'code';
  const points = columns.findIndex(
    (column, i) => roles[i] === null && share(column, (cell) => readPoints(cell) !== null) >= 0.5,
  );
  if (points >= 0) roles[points] = 'points';
  const texts = columns.flatMap((column, i) =>
    roles[i] === null && column.length > 0 ? [{ i, length: meanLength(column), filled: column.length }] : [],
  );
  const [name] = [...texts].sort((a, b) => b.filled - a.filled || a.i - b.i);
  if (name) roles[name.i] = 'name';
  for (const { i } of texts)
    roles[i] ??=
      i > points && points >= 0 && share(columns[i] ?? [], (cell) => readPoints(cell) !== null) > 0.5
        ? 'result'
        : 'levels';
  return roles;
}

/** Finds out what each column holds: by its heading, or by what stands in it where there is none. */
export function findRoles(rows: readonly PastedRow[]): { columns: Columns; remarks: Remark[] } {
  const at = rows.slice(0, HEADING_ROWS).findIndex(isHeading);
  const headings = new Set<number>();
  const remarks: Remark[] = [];
  if (at < 0) return { columns: { roles: guessedRoles(rows), headings }, remarks };
  const heading = rows[at] as PastedRow;
  const roles = heading.cells.map(roleOf);
  for (const above of rows.slice(0, at)) {
    headings.add(above.line);
    remarks.push({
      line: above.line,
      text: above.cells.join(' '),
      problem: 'đứng trên dòng tiêu đề của bảng, không đọc',
    });
  }
  rows.slice(at).forEach((row, i) => {
    if (isHeading(row) || numbersColumns(row) || (i === 1 && continuesHeading(row))) headings.add(row.line);
  });
  const below = rows[at + 1];
  if (below && headings.has(below.line) && continuesHeading(below)) {
    below.cells.forEach((cell, i) => {
      roles[i] = roleOf(cell) ?? roles[i] ?? null;
    });
  }
  const first = new Map<Role, number>();
  roles.forEach((role, i) => {
    if (role === null) {
      const unknown = heading.cells[i] ?? '';
      if (unknown !== '') remarks.push({ line: heading.line, text: unknown, problem: 'không biết cột này, không đọc' });
      return;
    }
    if (role === 'code' || role === 'name' || role === 'points') {
      if (first.has(role)) roles[i] = role === 'points' ? 'result' : 'note';
      else first.set(role, i);
    }
  });
  return { columns: { roles, headings }, remarks };
}
