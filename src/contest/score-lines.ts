import type { Found, Roster } from './participants.ts';
import { at, type EntryRow, type IndexRow, type ScoreSheetRow } from './records.ts';
import { appliesTo, type Rubric, type RubricCriterion } from './rubric.ts';
import { type Criterion, readCriterion } from './scoring/criterion.ts';
import { type Scored, scoreEntry } from './scoring/score-entry.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** Both sides of a line in points. */
interface Sides {
  readonly self: Scored;
  readonly assessed: Scored;
}

/** A line of "Phiếu chấm" with the points of both sides. */
export interface ScoreLine extends Sides {
  readonly row: ScoreSheetRow;
  readonly found: Found;
  readonly criterion: RubricCriterion | null;
  /** Why none of its values counts: unknown or foreign criterion, second line, computed criterion. */
  readonly refused: string | null;
}

/** A line of the commune's own index with the points of both sides. */
export interface IndexLine extends Sides {
  readonly row: IndexRow;
  readonly definition: Criterion | null;
}

const BLANK: Scored = { is: 'blank' };

const scoreSides = (definition: Criterion | null, row: EntryRow): Sides => ({
  self: definition ? scoreEntry(definition, row.self, row.selfOf) : BLANK,
  assessed: definition ? scoreEntry(definition, row.assessed, row.assessedOf) : BLANK,
});

function refusal(
  row: ScoreSheetRow,
  found: Found,
  criterion: RubricCriterion | null,
  repeated: boolean,
): string | null {
  if (row.criterion === '') return 'chưa ghi mã tiêu chí';
  if (!criterion) return 'không có tiêu chí này trong tab Tiêu chí';
  if (criterion.group === 'B') {
    const filled = row.self !== '' || row.assessed !== '';
    return filled ? 'tiêu chí này tính từ các việc đã duyệt; hãy xóa dòng' : null;
  }
  if (found.who && !appliesTo(criterion, found.who)) {
    return `tiêu chí không áp dụng cho ${found.who.kind === 'individual' ? 'cá nhân' : 'tập thể'}; hãy xóa dòng`;
  }
  return repeated ? 'đã có dòng khác cho cùng người và tiêu chí; hãy giữ lại một dòng' : null;
}

/** Reads the tab "Phiếu chấm". Two lines of one person and criterion: neither counts. */
export function readScoreLines(rows: readonly ScoreSheetRow[], roster: Roster, rubric: Rubric): ScoreLine[] {
  const times = new Map<string, number>();
  const read = rows.map((row) => {
    const found = roster.find(row.participant);
    const criterion = rubric.find(row.criterion);
    const pair = found.who && criterion ? `${found.who.code}\n${criterion.code}` : '';
    times.set(pair, (times.get(pair) ?? 0) + 1);
    return { row, found, criterion, pair };
  });
  return read.map(({ row, found, criterion, pair }) => {
    const refused = refusal(row, found, criterion, pair !== '' && (times.get(pair) ?? 0) > 1);
    const definition = refused === null ? (criterion?.definition ?? null) : null;
    return { row, found, criterion, refused, ...scoreSides(definition, row) };
  });
}

/** Reads the tab "Bộ chỉ số". */
export function readIndexLines(rows: readonly IndexRow[]): { lines: IndexLine[]; faults: UnusableCell[] } {
  const faults: UnusableCell[] = [];
  const lines = rows.map((row) => {
    const { criterion, faults: unreadable } = readCriterion(row);
    faults.push(...unreadable.map((fault) => unusable(at(row, fault.column), fault.typed, fault.problem, row.code)));
    return { row, definition: criterion, ...scoreSides(criterion, row) };
  });
  return { lines, faults: [...faults, ...lines.flatMap((line) => sideFaults(line, line.row, line.row.code, []))] };
}

const SIDES = [
  { side: 'self', of: 'selfOf' },
  { side: 'assessed', of: 'assessedOf' },
] as const;

function sideFaults(sides: Sides, row: EntryRow, code: string, participants: readonly string[]): UnusableCell[] {
  return SIDES.flatMap(({ side, of }) => {
    const scored = sides[side];
    if (scored.is !== 'invalid') return [];
    const column = scored.cell === 'of' ? of : side;
    return [unusable(at(row, column), row[column], scored.problem, code, participants)];
  });
}

/** The cells of "Phiếu chấm" that cannot count. */
export function scoreLineFaults(line: ScoreLine): UnusableCell[] {
  const { row, found, refused } = line;
  const participants = found.who ? [found.who.code] : [];
  if (refused !== null) return [unusable(at(row, 'criterion'), row.criterion, refused, row.criterion, participants)];
  return sideFaults(line, row, line.criterion?.code ?? '', participants);
}
