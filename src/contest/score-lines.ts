import { matchKey } from '../vietnamese/normalise.ts';
import type { Found, Roster } from './participants.ts';
import { at, type EntryRow, type IndexRow, type ScoreSheetRow } from './records.ts';
import { appliesTo, type Rubric, type RubricCriterion, type UnusableDefinition } from './rubric.ts';
import { type Criterion, readCriterion } from './scoring/criterion.ts';
import type { Panel, Panels } from './scoring/panel.ts';
import { type Scored, scoreEntry } from './scoring/score-entry.ts';
import { headingsOf, parentOf } from './scoring/tree.ts';
import type { Settings } from './settings.ts';
import { type UnusableCell, unusable } from './unusable.ts';

/** Both sides of a line in points. */
interface Sides {
  readonly self: Scored;
  readonly assessed: Scored;
}

/**
 * A line of "Phiếu chấm". `assessed` is what counts on the assessed side: the assessed cell; where that is blank, what
 * several assessors gave together; where the setting says so, what the council has concluded.
 */
export interface ScoreLine extends Sides {
  /** Which of them counts. */
  readonly basis: 'assessed' | 'panel' | 'council';
  /** The assessed cell alone. */
  readonly assessedCell: Scored;
  readonly panel: Panel | null;
  readonly council: Scored;
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
  /** The row's own field, or the heading it stands under. */
  readonly field: string;
}

const BLANK: Scored = { is: 'blank' };

const scoreTyped = (definition: Criterion | null, typed: string, of: string): Scored =>
  definition ? scoreEntry(definition, typed, of) : BLANK;

const scoreSides = (definition: Criterion | null, row: EntryRow): Sides => ({
  self: scoreTyped(definition, row.self, row.selfOf),
  assessed: scoreTyped(definition, row.assessed, row.assessedOf),
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

function basisOf(
  { assessedCell, council, panel }: Pick<ScoreLine, 'assessedCell' | 'council' | 'panel'>,
  councilScoreCounts: boolean,
): ScoreLine['basis'] {
  if (councilScoreCounts && council.is !== 'blank') return 'council';
  return assessedCell.is === 'blank' && panel && panel.result.is !== 'blank' ? 'panel' : 'assessed';
}

/** Reads the tab "Phiếu chấm". Two lines of one person and criterion: neither counts. */
export function readScoreLines(
  rows: readonly ScoreSheetRow[],
  roster: Roster,
  rubric: Rubric,
  panels: Panels,
  { councilScoreCounts }: Pick<Settings, 'councilScoreCounts'>,
): ScoreLine[] {
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
    const { self, assessed: assessedCell } = scoreSides(definition, row);
    const council = scoreTyped(definition, row.council, row.councilOf);
    const panel = definition && found.who ? panels.find(found.who.code, definition.code) : null;
    const basis = basisOf({ assessedCell, council, panel }, councilScoreCounts);
    const concluded = council.is === 'points' ? { ...council, how: `Hội đồng kết luận: ${council.how}` } : council;
    const counted = { assessed: assessedCell, panel: panel?.result ?? BLANK, council: concluded }[basis];
    return { row, found, criterion, refused, self, assessed: counted, basis, assessedCell, panel, council };
  });
}

/** Reads the tab "Bộ chỉ số". */
export function readIndexLines(rows: readonly IndexRow[]): {
  lines: IndexLine[];
  headings: IndexRow[];
  definitionFaults: UnusableDefinition[];
  faults: UnusableCell[];
} {
  const definitionFaults: UnusableDefinition[] = [];
  const headingKeys = headingsOf(rows);
  const nameOf = new Map(rows.map(({ code, name }) => [matchKey(code), name]));
  const fieldOf = ({ code, field }: IndexRow): string => {
    const heading = parentOf(matchKey(code), headingKeys);
    return field !== '' || heading === null ? field : (nameOf.get(heading) ?? '');
  };
  const isHeading = ({ code }: IndexRow): boolean => headingKeys.has(matchKey(code));
  const lines = rows
    .filter((row) => !isHeading(row))
    .map((row) => {
      const { criterion, faults } = readCriterion(row);
      definitionFaults.push(...faults.map((fault) => ({ row, fault })));
      return { row, definition: criterion, field: fieldOf(row), ...scoreSides(criterion, row) };
    });
  return {
    lines,
    headings: rows.filter(isHeading),
    definitionFaults,
    faults: lines.flatMap((line) => sideFaults(line, line.row, line.row.code, [])),
  };
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
  const code = line.criterion?.code ?? '';
  const typed = sideFaults({ self: line.self, assessed: line.assessedCell }, row, code, participants);
  if (line.council.is !== 'invalid') return typed;
  const column = line.council.cell === 'of' ? 'councilOf' : 'council';
  return [...typed, unusable(at(row, column), row[column], line.council.problem, code, participants)];
}
