import { matchKey } from '../../vietnamese/normalise.ts';
import type { Found, Roster } from '../participants.ts';
import { compare, divide, multiply, type Rational, rational, subtract, sum, toShortText } from '../rational.ts';
import { type AssessorRow, at } from '../records.ts';
import { appliesTo, type Rubric, type RubricCriterion } from '../rubric.ts';
import type { Settings } from '../settings.ts';
import { type UnusableCell, unusable } from '../unusable.ts';
import { type Scored, scoreEntry } from './score-entry.ts';

/** A line of "Chấm nhiều người" with its points. */
export interface AssessorLine {
  readonly row: AssessorRow;
  readonly found: Found;
  readonly criterion: RubricCriterion | null;
  readonly scored: Scored;
  /** Why it does not count: unknown or foreign criterion, a second line of one assessor. */
  readonly refused: string | null;
}

/** What several assessors together give for one criterion of one participant. */
export interface Panel {
  readonly participant: string;
  readonly criterion: RubricCriterion;
  /** The lines with a value that counts; blank ones are left out, never zero. */
  readonly lines: readonly AssessorLine[];
  readonly result: Scored;
  /** true: highest and lowest lie further apart than the setting allows, or only some say "không phát sinh". */
  readonly disagree: boolean;
}

/** The rules by which values of several assessors become one. */
export type PanelSettings = Pick<Settings, 'assessorsCombine' | 'assessorsDropExtremes' | 'assessorsSpread'>;

/** Fewest values of which the highest and the lowest can be left out (tự chọn). */
const DROP_FROM = 3;

function median(sorted: readonly Rational[]): Rational {
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half - 1, half + 1);
  return divide(sum(middle), rational(middle.length));
}

/** The one value of at least one, exact, with the words that say how. */
export function combine(values: readonly Rational[], settings: PanelSettings): { points: Rational; how: string } {
  const sorted = [...values].sort(compare);
  const drops = settings.assessorsDropExtremes && sorted.length >= DROP_FROM;
  const kept = drops ? sorted.slice(1, -1) : sorted;
  const isMedian = settings.assessorsCombine === 'median';
  const points = isMedian ? median(kept) : divide(sum(kept), rational(kept.length));
  const name = isMedian ? 'trung vị' : 'trung bình cộng';
  const dropped = drops ? ', bỏ điểm cao nhất và thấp nhất' : '';
  const list = values.map((value) => toShortText(value)).join('; ');
  return { points, how: `${name} của ${values.length} người chấm (${list})${dropped} = ${toShortText(points)}` };
}

function readLine(row: AssessorRow, roster: Roster, rubric: Rubric, seen: Set<string>): AssessorLine {
  const found = roster.find(row.participant);
  const criterion = rubric.find(row.criterion);
  const refused = ((): string | null => {
    if (row.criterion === '') return 'chưa ghi mã tiêu chí';
    if (!criterion) return 'không có tiêu chí này trong tab Tiêu chí';
    if (criterion.group === 'B') return 'tiêu chí này tính từ các việc đã duyệt; hãy xóa dòng';
    if (found.who && !appliesTo(criterion, found.who)) return 'tiêu chí không áp dụng cho người này; hãy xóa dòng';
    const key = [found.who?.code ?? row.participant, criterion.code, matchKey(row.assessor)].join('\n');
    if (seen.has(key)) return 'người này đã chấm ở dòng khác; hãy giữ lại một dòng';
    seen.add(key);
    return null;
  })();
  const counts = refused === null && criterion?.definition;
  const scored: Scored = counts ? scoreEntry(counts, row.value, row.of) : { is: 'blank' };
  return { row, found, criterion, scored, refused };
}

function panelOf(
  participant: string,
  criterion: RubricCriterion,
  all: readonly AssessorLine[],
  settings: PanelSettings,
): Panel {
  const lines = all.filter(({ scored }) => scored.is === 'points' || scored.is === 'excluded');
  const values = lines.flatMap(({ scored }) => (scored.is === 'points' ? [scored.points] : []));
  if (values.length === 0) {
    const result: Scored = lines.length > 0 ? { is: 'excluded' } : { is: 'blank' };
    return { participant, criterion, lines, result, disagree: false };
  }
  const sorted = [...values].sort(compare);
  const [low, high] = [sorted[0] as Rational, sorted[sorted.length - 1] as Rational];
  const allowed = multiply(settings.assessorsSpread, criterion.definition?.worth ?? rational(0));
  const disagree = values.length < lines.length || compare(subtract(high, low), allowed) > 0;
  return { participant, criterion, lines, result: { is: 'points', ...combine(values, settings) }, disagree };
}

/** What several assessors gave, in the order of the tab. */
export interface Panels {
  readonly lines: readonly AssessorLine[];
  readonly panels: readonly Panel[];
  find(participant: string, criterion: string): Panel | null;
}

/** Reads the tab "Chấm nhiều người". */
export function readPanels(
  rows: readonly AssessorRow[],
  roster: Roster,
  rubric: Rubric,
  settings: PanelSettings,
): { panels: Panels; faults: UnusableCell[] } {
  const seen = new Set<string>();
  const lines = rows.map((row) => readLine(row, roster, rubric, seen));
  const groups = new Map<string, { code: string; criterion: RubricCriterion; lines: AssessorLine[] }>();
  for (const line of lines) {
    if (!line.found.who || !line.criterion || line.refused !== null) continue;
    const { code } = line.found.who;
    const key = `${code}\n${line.criterion.code}`;
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { code, criterion: line.criterion, lines: [line] });
  }
  const panels = new Map(
    [...groups].map(([key, group]) => [key, panelOf(group.code, group.criterion, group.lines, settings)]),
  );
  const faults = lines.flatMap(({ row, found, criterion, scored, refused }): UnusableCell[] => {
    const participants = found.who ? [found.who.code] : [];
    const code = criterion?.code ?? row.criterion;
    if (refused !== null) return [unusable(at(row, 'criterion'), row.criterion, refused, code, participants)];
    if (scored.is !== 'invalid') return [];
    const column = scored.cell === 'of' ? 'of' : 'value';
    return [unusable(at(row, column), row[column], scored.problem, code, participants)];
  });
  const find = (participant: string, criterion: string): Panel | null =>
    panels.get(`${participant}\n${criterion}`) ?? null;
  return { panels: { lines, panels: [...panels.values()], find }, faults };
}
