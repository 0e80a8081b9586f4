import { type FieldTotal, fieldTotals } from '../contest/explanation.ts';
import { nameAndCode } from '../contest/participants.ts';
import { toFixedText, toShortText } from '../contest/rational.ts';
import type { CriterionGroup } from '../contest/records.ts';
import type { Standing } from '../contest/standings.ts';
import { RUBRIC_SOURCE } from '../provisions/criteria.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { GROUPS } from '../tabs/criteria.ts';
import { explanations } from '../tabs/explanations.ts';
import { placeName } from '../tabs/sentence.ts';
import type { Place } from '../workbook.ts';
import { type ExplainedRow, explainedRows } from './explained-rows.ts';
import { points, type TableReport, type View } from './report.ts';
import { distanceWords, verdicts } from './verdicts.ts';

/** Cells by name: thousands of links would make the tab slow to write; the page of one person has them. */
const placeCell = (at: Place | null, { reading }: View): string => (at ? placeName(at, reading.tableOf) : '');

function lineRows(lines: readonly ExplainedRow[], group: CriterionGroup | null, view: View): OutputRow[] {
  return lines
    .filter((row) => row.group === group)
    .map((row) => ({
      part: row.part,
      item: row.item,
      self: points(row.self, view),
      points: points(row.points, view),
      most: points(row.most, view),
      counts: points(row.counts, view),
      lost: points(row.lost, view),
      how: row.how,
      why: row.why,
      source: row.source,
      cells: placeCell(row.at, view),
      evidence: row.evidence,
      assessor: row.assessor,
    }));
}

const areaRows = ({ score }: Standing, view: View): OutputRow[] =>
  score.areas.map(({ area, tasks, self, assessed }) => ({
    part: GROUPS.B,
    item: `Nội dung ${area.code}. ${area.short}`,
    self: points(self, view),
    points: points(assessed, view),
    how: `bình quân ${tasks.length} việc; hệ số ${toShortText(area.weight)}`,
    source: `Kế hoạch, mục ${area.code}`,
  }));

const fieldRows = (fields: readonly FieldTotal[], group: CriterionGroup, view: View): OutputRow[] =>
  fields
    .filter((field) => field.group === group)
    .map(({ heading, self, assessed }) => ({
      part: GROUPS[group],
      item: `Cộng ${heading.code}. ${heading.row.name}`,
      self: points(self, view),
      points: points(assessed, view),
      how: 'cộng các tiêu chí thành phần',
      source: RUBRIC_SOURCE,
    }));

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
  const { settings } = view.outcome.facts;
  const { A, B, C, D } = score.groups;
  const parts = [A, B, C, D].map(({ assessed }) => (assessed ? toFixedText(assessed, settings.decimals) : '…'));
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
    why: score.total ? distanceWords(score.total, settings) : '',
    source: RUBRIC_SOURCE,
  };
}

const verdictRows = (standing: Standing, view: View): OutputRow[] =>
  verdicts(standing, view).map(({ list, sentence, source, at }) => ({
    part: 'Kết quả xét',
    item: list,
    how: sentence,
    source,
    cells: placeCell(at, view),
  }));

/** Every point of everybody: how it came about, by which rule, from which cells, what was lost, and what came of it. */
export const explanationsReport: TableReport = {
  tab: explanations,
  rows: (view) =>
    view.outcome.standings.flatMap((standing) => {
      const { code: participant, name } = standing.score.participant;
      const lines = explainedRows(standing, view);
      const fields = fieldTotals(standing, view.outcome.facts.rubric);
      const rows = [
        ...(['A', 'B', 'C', 'D'] as const).flatMap((group) => [
          ...lineRows(lines, group, view),
          ...(group === 'B' ? areaRows(standing, view) : []),
          ...fieldRows(fields, group, view),
          groupRow(standing, group, view),
        ]),
        ...lineRows(lines, null, view),
        totalRow(standing, view),
        ...verdictRows(standing, view),
      ];
      return rows.map((row) => ({ participant, name, ...row }));
    }),
};
