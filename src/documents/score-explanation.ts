import { evidenceItems } from '../contest/evidence.ts';
import { fieldTotals } from '../contest/explanation.ts';
import { type Rational, roundHalfUp, toFixedText, toShortText } from '../contest/rational.ts';
import type { CriterionGroup } from '../contest/records.ts';
import type { Rubric } from '../contest/rubric.ts';
import { howScored, NOT_SCORED, pointsScored } from '../contest/scoring/score-entry.ts';
import type { Standing } from '../contest/standings.ts';
import { GROUPS } from '../tabs/criteria.ts';
import type { PersonalDocument } from './document.ts';
import { BLANK, type Draft, yearOf } from './draft.ts';
import { listHead } from './heads.ts';
import { body, bold, column, paragraph, record, type TableRow, table, total } from './model.ts';
import { nameOf } from './people-table.ts';
import { person, signedBy } from './signers.ts';

const evidenceText = (typed: string): string => evidenceItems(typed).join('; ');

/** Rows of the groups that are made of criteria; C and D show only what was filled in. */
function criterionRows(
  { score }: Standing,
  code: CriterionGroup,
  points: (value: Rational | null) => string,
): TableRow[] {
  const optional = code === 'C' || code === 'D';
  return score.criteria
    .filter(({ criterion, line }) => criterion.group === code && (line !== null || !optional))
    .map(({ criterion, line }) =>
      record(
        `${criterion.code}. ${criterion.row.name}`,
        criterion.row.max,
        points(pointsScored(line?.self)),
        points(pointsScored(line?.assessed)),
        line?.refused ?? howScored(line?.assessed),
        evidenceText(line?.row.evidence ?? ''),
      ),
    );
}

function taskRows({ score }: Standing, points: (value: Rational | null) => string): TableRow[] {
  return score.areas.flatMap(({ area, tasks, self, assessed }) => [
    ...tasks.map((task) => {
      const { row } = task.registration;
      const how = task.assessed ? task.how : task.stopped ? 'dòng bị chặn, xem tab Kiểm tra' : NOT_SCORED;
      return record(
        `${row.id} ${row.task}`.trim(),
        '',
        points(task.self),
        points(task.assessed),
        how,
        evidenceText(row.evidence),
      );
    }),
    record(
      `Nội dung ${area.code}. ${area.short}`,
      '',
      points(self),
      points(assessed),
      `bình quân ${tasks.length} việc; hệ số ${toShortText(area.weight)}`,
      '',
    ),
  ]);
}

function rows(standing: Standing, decimals: number, rubric: Rubric): TableRow[] {
  const points = (value: Rational | null): string =>
    value === null ? '' : toFixedText(roundHalfUp(value, decimals), decimals);
  const { groups, total: all, selfTotal } = standing.score;
  const groupRows = (code: CriterionGroup): TableRow[] => {
    const own = code === 'B' ? taskRows(standing, points) : criterionRows(standing, code, points);
    const { self, assessed } = groups[code];
    const fields = fieldTotals(standing, rubric)
      .filter(({ group }) => group === code)
      .map(({ heading, ...sides }) =>
        record(`Cộng ${heading.code}. ${heading.row.name}`, '', points(sides.self), points(sides.assessed), '', ''),
      );
    return [total(GROUPS[code], '', points(self), points(assessed), '', ''), ...own, ...fields];
  };
  return [
    ...(['A', 'B', 'C', 'D'] as const).flatMap(groupRows),
    total('Tổng điểm (A + B + C - D)', '', points(selfTotal), points(all), 'làm tròn một lần', ''),
  ];
}

function resultSentence({ score, rank, band, level }: Standing, { settings }: Draft): string {
  if (score.total === null) return `Chưa có tổng điểm; còn thiếu: ${score.missing.join(', ')}.`;
  const reached = level ? `; mức “${level}”` : '';
  return `Tổng điểm ${toFixedText(score.total, settings.decimals)}; hạng ${rank}; xếp loại ${band}${reached}.`;
}

/** "Phiếu giải trình điểm": every point of one person with its sum and its evidence. */
export const scoreExplanationDocument: PersonalDocument = {
  id: 'score-explanation',
  name: 'Phiếu giải trình điểm',
  file: 'phieu-giai-trinh-diem',
  people: ({ outcome }) => outcome.standings,
  write(draft: Draft, standing) {
    const { participant } = standing.score;
    const isPerson = participant.kind === 'individual';
    return [
      {
        page: 'form',
        blocks: [
          listHead(draft),
          paragraph('title', 'PHIẾU GIẢI TRÌNH ĐIỂM'),
          paragraph('abstract', `Phong trào thi đua cải cách hành chính năm ${yearOf(draft)}`),
          body(
            bold(nameOf(participant)),
            ` (mã ${participant.code})${participant.position ? `, ${participant.position}` : ''}; đơn vị: ${participant.unit || BLANK}. `,
            bold(resultSentence(standing, draft)),
          ),
          table(
            [
              column('Tiêu chí, việc', 37),
              column('Tối đa', 6, 'center'),
              column('Tự chấm', 7, 'center'),
              column('Thẩm định', 8, 'center'),
              column('Cách tính', 28),
              column('Minh chứng', 14),
            ],
            rows(standing, draft.settings.decimals, draft.view.outcome.facts.rubric),
          ),
          signedBy(
            person(isPerson ? 'Người được chấm' : 'Đại diện tập thể', isPerson ? participant.name : ''),
            person('Người thẩm định', ''),
          ),
        ],
      },
    ];
  },
};
