import { normalise } from '../../vietnamese/normalise.ts';
import type { PastedRow } from '../pasted-table.ts';
import { type ItemCode, readCode, splitCode } from './code.ts';
import { findRoles, type Role } from './columns.ts';
import { type PrintedLevel, readLevel, readLevels } from './levels.ts';
import { type PrintedPoints, readPoints, splitPoints } from './points.ts';
import type { Remark } from './remark.ts';

/** A row of the table with its cells told apart. */
export interface RubricLine {
  readonly line: number;
  readonly text: string;
  readonly code: ItemCode | null;
  readonly name: string;
  readonly points: PrintedPoints | null;
  readonly levels: readonly PrintedLevel[];
  /** Sentences beside the levels: how points are counted, caps, "không phát sinh". */
  readonly details: readonly string[];
  /** true: something stands where points belong, and it is none (already remarked). */
  readonly unreadable: boolean;
  readonly owner: string;
  readonly evidence: string;
}

/** A mark that levels carry as often as parts of a criterion do: a), i), a dash. */
export const isLoose = ({ style }: ItemCode): boolean =>
  style === 'small' || style === 'small-roman' || style === 'dash';

/** Levels that stand in the cell of the name: behind the first line break, or behind the name and a colon. */
function nameAndLevels(cell: string): { name: string; levels: readonly PrintedLevel[]; details: readonly string[] } {
  const [first = '', ...more] = cell
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (more.length > 0) {
    const below = readLevels(more.join('\n'));
    if (below.levels.length > 0) return { name: first, levels: below.levels, details: below.rest };
    return { name: first, levels: [], details: more };
  }
  const colon = first.indexOf(':');
  const inline = colon > 0 ? readLevels(first.slice(colon + 1)) : null;
  if (inline && inline.levels.length >= 2)
    return { name: first.slice(0, colon).trim(), levels: inline.levels, details: inline.rest };
  return { name: first, levels: [], details: [] };
}

function readLine(row: PastedRow, roles: readonly (Role | null)[], remarks: Remark[]): RubricLine {
  const text = row.cells.filter((cell) => cell !== '').join(' ');
  const cellsOf = (role: Role): string[] => row.cells.filter((cell, i) => roles[i] === role && normalise(cell) !== '');
  const remark = (problem: string): void => void remarks.push({ line: row.line, text, problem });
  const typedCode = cellsOf('code')[0] ?? '';
  const ownCode = typedCode === '' ? null : readCode(typedCode);
  let nameCell = cellsOf('name')[0] ?? '';
  if (typedCode !== '' && ownCode === null) {
    if (nameCell === '') nameCell = typedCode;
    else remark(`không hiểu mã “${typedCode}”; dòng được đánh mã mới`);
  }
  const split = ownCode ? { code: null, name: nameCell } : splitCode(nameCell);
  const inName = nameAndLevels(split.name);
  const pointsCell = cellsOf('points')[0] ?? '';
  let points = pointsCell === '' ? null : readPoints(pointsCell);
  let unreadable = false;
  let pointLevels: readonly PrintedLevel[] = [];
  const details = [...inName.details];
  let name = inName.name;
  if (pointsCell !== '' && points === null) {
    const read = readLevels(pointsCell);
    pointLevels = read.levels;
    details.push(...read.rest);
    unreadable = read.levels.length === 0;
    if (unreadable) remark(`không đọc được điểm “${pointsCell.replace(/\s+/g, ' ')}”; chưa lấy dòng này`);
  } else if (pointsCell === '' && inName.levels.length === 0) {
    const code = ownCode ?? split.code;
    const level = code === null || isLoose(code) ? readLevel(name) : null;
    const tail = splitPoints(name);
    if (tail.points) ({ name, points } = tail);
    else if (level && !level.percent) {
      name = level.label;
      points = { value: level.points, sign: null, each: null, limit: false, range: false };
    }
  }
  const beside = cellsOf('levels').map(readLevels);
  const levels = [...inName.levels, ...pointLevels, ...beside.flatMap((read) => read.levels)];
  details.push(...beside.flatMap((read) => read.rest), ...cellsOf('note'));
  return {
    line: row.line,
    text,
    code: ownCode ?? split.code,
    name,
    points,
    levels,
    details,
    unreadable,
    owner: cellsOf('owner').join('; '),
    evidence: cellsOf('evidence').join('; ').replace(/\s+/g, ' '),
  };
}

/** Tells the cells of every row apart; headings are left out, columns that are no part of a rubric are named. */
export function rubricLines(rows: readonly PastedRow[], remarks: Remark[]): RubricLine[] {
  const { columns, remarks: ofColumns } = findRoles(rows);
  remarks.push(...ofColumns);
  const body = rows.filter(({ line }) => !columns.headings.has(line));
  const skipped = columns.roles.flatMap((role, i) => {
    const filled = role === 'result' ? body.filter(({ cells }) => (cells[i] ?? '') !== '').length : 0;
    return filled > 0 ? [{ i, filled }] : [];
  });
  for (const { i, filled } of skipped) {
    remarks.push({
      line: 0,
      text: '',
      problem: `Cột thứ ${i + 1} của bảng dán là kết quả chấm, không phải thang điểm: bỏ ${filled} ô.`,
    });
  }
  return body.map((row) => readLine(row, columns.roles, remarks));
}
