import { type ExplainedLine, explain, lost } from '../contest/explanation.ts';
import { type Rational, roundHalfUp, subtract, sum, toFixedText, toShortText, ZERO } from '../contest/rational.ts';
import { at, type CriterionGroup } from '../contest/records.ts';
import type { CriterionScore, TaskScore } from '../contest/scoring/person.ts';
import { howScored, NOT_SCORED, pointsScored } from '../contest/scoring/score-entry.ts';
import type { Standing } from '../contest/standings.ts';
import { RUBRIC_SOURCE } from '../provisions/criteria.ts';
import { GROUPS } from '../tabs/criteria.ts';
import { placeName } from '../tabs/sentence.ts';
import type { Place } from '../workbook.ts';
import type { View } from './report.ts';

/** A line of an explanation in words, for the tab, the printed page and the documents. */
export interface ExplainedRow {
  readonly group: CriterionGroup | null;
  readonly part: string;
  readonly item: string;
  readonly self: Rational | null;
  readonly points: Rational | null;
  /** What it brings to the total, as shown: rounded so that the shown values add up to the shown total. */
  readonly counts: Rational | null;
  readonly most: Rational | null;
  readonly lost: Rational | null;
  readonly how: string;
  /** Why points were lost; '' where none were. */
  readonly why: string;
  readonly source: string;
  readonly at: Place | null;
  readonly evidence: string;
  readonly assessor: string;
}

const OFFICER = 'Công chức Nội vụ';

const howOf = ({ line }: CriterionScore): string => line?.refused ?? howScored(line?.assessed);

/** Why a task has less than its whole: what was not done, and what failures and delays took off. */
function taskLoss({ registration: { reading } }: TaskScore): string {
  const { assessed, failures, delays } = reading;
  const short = assessed.done && assessed.done.n < assessed.done.d ? `kết quả ${assessed.how}` : '';
  const times = [
    failures.n > 0n ? `${toShortText(failures)} lần chưa đạt chất lượng` : '',
    delays.n > 0n ? `${toShortText(delays)} lần chậm` : '',
  ];
  return [short, ...times].filter((piece) => piece !== '').join('; ');
}

type Words = Pick<ExplainedRow, 'item' | 'self' | 'points' | 'how' | 'why' | 'source' | 'at' | 'evidence' | 'assessor'>;

function criterionWords(score: CriterionScore, lostPoints: Rational | null, view: View): Words {
  const { criterion, line } = score;
  const reason = line?.row.reason ? `; lý do ghi: ${line.row.reason}` : '';
  const how = howOf(score);
  return {
    item: `${criterion.code}. ${criterion.row.name}`,
    self: pointsScored(line?.self),
    points: pointsScored(line?.assessed),
    how,
    why: lostPoints ? `${how}${reason}` : '',
    source: `${placeName(at(criterion.row, 'code'), view.reading.tableOf)}; ${RUBRIC_SOURCE}`,
    at: line ? at(line.row, 'assessed') : null,
    evidence: line?.row.evidence ?? '',
    assessor: criterion.row.assessor,
  };
}

function taskWords(task: TaskScore, area: { readonly code: string; readonly short: string }): Words {
  const { row } = task.registration;
  return {
    item: `${row.id} ${row.task}`.trim(),
    self: task.self,
    points: task.assessed,
    how: task.assessed ? task.how : task.stopped ? 'dòng này bị chặn, xem tab Kiểm tra' : NOT_SCORED,
    why: taskLoss(task),
    source: `Kế hoạch, mục ${area.code}; ${RUBRIC_SOURCE} (B1–B3)`,
    at: at(row, 'assessedResult'),
    evidence: row.evidence,
    assessor: OFFICER,
  };
}

function wordsOf(line: ExplainedLine, view: View): Words {
  const { thing } = line;
  if (thing.is === 'criterion') return criterionWords(thing.score, lost(line), view);
  if (thing.is === 'task') return taskWords(thing.score, thing.area.area);
  const item = line.group ? `Điều chỉnh nhóm ${line.group}` : 'Điều chỉnh tổng điểm';
  return {
    item,
    self: null,
    points: null,
    how: thing.why,
    why: '',
    source: RUBRIC_SOURCE,
    at: null,
    evidence: '',
    assessor: '',
  };
}

/**
 * The lines of somebody's explanation in words. Each value is shown rounded; what the rounding of single lines leaves
 * over is a line of its own, so that whoever adds up the page comes to the total.
 */
export function explainedRows(standing: Standing, view: View): ExplainedRow[] {
  const { facts } = view.outcome;
  const { decimals } = facts.settings;
  const round = (value: Rational | null): Rational | null => value && roundHalfUp(value, decimals);
  const rows = explain(standing, facts)
    .map((line): ExplainedRow => {
      const { group, counts, most } = line;
      const isTask = line.thing.is === 'task';
      return {
        group,
        part: group ? GROUPS[group] : 'Tổng điểm',
        counts: round(counts),
        most: round(most),
        lost: round(lost(line)),
        ...wordsOf(line, view),
        ...(isTask && !lost(line) ? { why: '' } : {}),
      };
    })
    // A difference smaller than what is shown is part of the last line.
    .filter(({ group, counts }) => group !== null || counts === null || counts.n !== 0n);
  const { total } = standing.score;
  const rest = total ? subtract(total, sum(rows.map(({ counts }) => counts ?? ZERO))) : ZERO;
  if (rest.n === 0n) return rows;
  const how = `các dòng trên đã làm tròn từng dòng; tổng chỉ làm tròn một lần: ${toFixedText(standing.score.exactTotal ?? ZERO, decimals + 4)}`;
  return [
    ...rows,
    {
      group: null,
      part: 'Tổng điểm',
      item: 'Chênh do làm tròn từng dòng',
      self: null,
      points: null,
      counts: rest,
      most: null,
      lost: null,
      how,
      why: '',
      source: RUBRIC_SOURCE,
      at: null,
      evidence: '',
      assessor: '',
    },
  ];
}
