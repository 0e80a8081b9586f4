import { nameAndCode } from '../contest/participants.ts';
import { type Rational, toFixedText, toShortText } from '../contest/rational.ts';
import type { CriterionGroup } from '../contest/records.ts';
import { at } from '../contest/records.ts';
import type { Scored } from '../contest/scoring/score-entry.ts';
import type { Standing } from '../contest/standings.ts';
import { RUBRIC_SOURCE } from '../provisions/criteria.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { GROUPS } from '../tabs/criteria.ts';
import { explanations } from '../tabs/explanations.ts';
import { placeName } from '../tabs/sentence.ts';
import { points, type TableReport, type View } from './report.ts';

const NOT_SCORED = 'chưa có giá trị thẩm định; tổng điểm để trống';
const OFFICER = 'Công chức Nội vụ';

function howOf(scored: Scored | undefined): string {
  if (scored?.is === 'points') return scored.how;
  if (scored?.is === 'excluded') return 'không phát sinh: bỏ tiêu chí, nhóm tính lại theo tỷ lệ';
  return scored?.is === 'invalid' ? `không tính được: ${scored.problem}` : NOT_SCORED;
}

const pointsOf = (scored: Scored | undefined): Rational | null => (scored?.is === 'points' ? scored.points : null);

function criterionRows({ score }: Standing, group: CriterionGroup, view: View): OutputRow[] {
  const optional = group === 'C' || group === 'D';
  return score.criteria
    .filter(({ criterion, line }) => criterion.group === group && (line !== null || !optional))
    .map(({ criterion, line }) => {
      return {
        part: GROUPS[group],
        item: `${criterion.code}. ${criterion.row.name}`,
        self: points(pointsOf(line?.self), view),
        points: points(pointsOf(line?.assessed), view),
        how: line?.refused ?? howOf(line?.assessed),
        source: `${placeName(at(criterion.row, 'code'), view.reading.tableOf)}; ${RUBRIC_SOURCE}`,
        cells: line ? placeName(at(line.row, 'assessed'), view.reading.tableOf) : '',
        evidence: line?.row.evidence ?? '',
        assessor: criterion.row.assessor,
      };
    });
}

function taskRows({ score }: Standing, view: View): OutputRow[] {
  return score.areas.flatMap(({ area, tasks, self, assessed }) => [
    ...tasks.map((task): OutputRow => {
      const { row } = task.registration;
      return {
        part: GROUPS.B,
        item: `${row.id} ${row.task}`.trim(),
        self: points(task.self, view),
        points: points(task.assessed, view),
        how: task.assessed ? task.how : task.stopped ? 'dòng này bị chặn, xem tab Kiểm tra' : NOT_SCORED,
        source: `Kế hoạch, mục ${area.code}; ${RUBRIC_SOURCE} (B1–B3)`,
        cells: placeName(at(row, 'assessedResult'), view.reading.tableOf),
        evidence: row.evidence,
        assessor: OFFICER,
      };
    }),
    {
      part: GROUPS.B,
      item: `Nội dung ${area.code}. ${area.short}`,
      self: points(self, view),
      points: points(assessed, view),
      how: `bình quân ${tasks.length} việc; hệ số ${toShortText(area.weight)}`,
      source: `Kế hoạch, mục ${area.code}`,
    },
  ]);
}

const GROUP_RULES: Readonly<Record<CriterionGroup, string>> = {
  A: 'cộng các tiêu chí; thiếu một tiêu chí thì để trống',
  B: 'bình quân các nội dung theo hệ số',
  C: 'cộng, không vượt mức tối đa; không có dòng nào thì 0',
  D: 'cộng, không vượt mức tối đa; được trừ khỏi tổng',
};

function groupRow({ score }: Standing, group: CriterionGroup, view: View): OutputRow {
  const { self, assessed } = score.groups[group];
  return {
    part: GROUPS[group],
    item: `Cộng nhóm ${group}`,
    self: points(self, view),
    points: points(assessed, view),
    how: GROUP_RULES[group],
    source: RUBRIC_SOURCE,
  };
}

/** Decimals that show what rounding has done. */
const EXACT_DECIMALS = 6;

function totalRow(standing: Standing, view: View): OutputRow {
  const { score, rank, band, level } = standing;
  const { decimals } = view.outcome.facts.settings;
  const { A, B, C, D } = score.groups;
  const parts = [A, B, C, D].map(({ assessed }) => (assessed ? toFixedText(assessed, decimals) : '…'));
  const sum = `${parts[0]} + ${parts[1]} + ${parts[2]} − ${parts[3]}`;
  const how =
    score.exactTotal && score.total
      ? `${sum} = ${toShortText(score.exactTotal, EXACT_DECIMALS)}, làm tròn một lần`
      : `${sum}; còn thiếu: ${score.missing.join(', ')}`;
  const place = rank === null ? '' : `; hạng ${rank}, ${band}${level ? `, mức “${level}”` : ''}`;
  return {
    part: 'Tổng điểm',
    item: `${nameAndCode(score.participant)}${place}`,
    self: points(score.selfTotal, view),
    points: points(score.total, view),
    how,
    source: RUBRIC_SOURCE,
  };
}

/** Every point of everybody: how it came about, by which rule, from which cells. */
export const explanationsReport: TableReport = {
  tab: explanations,
  rows: (view) =>
    view.outcome.standings.flatMap((standing) => {
      const { code: participant, name } = standing.score.participant;
      const rows = [
        ...criterionRows(standing, 'A', view),
        groupRow(standing, 'A', view),
        ...taskRows(standing, view),
        groupRow(standing, 'B', view),
        ...criterionRows(standing, 'C', view),
        groupRow(standing, 'C', view),
        ...criterionRows(standing, 'D', view),
        groupRow(standing, 'D', view),
        totalRow(standing, view),
      ];
      return rows.map((row) => ({ participant, name, ...row }));
    }),
};
