import { fieldTotals } from '../contest/explanation.ts';
import { nameAndCode } from '../contest/participants.ts';
import { toFixedText } from '../contest/rational.ts';
import type { Standing } from '../contest/standings.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { GROUPS } from '../tabs/criteria.ts';
import { shortDate } from '../vietnamese/dates.ts';
import type { WrittenCell } from '../workbook.ts';
import { type ExplainedRow, explainedRows } from './explained-rows.ts';
import { cellLink } from './issue-source.ts';
import { points, type View } from './report.ts';
import { distanceWords, verdicts } from './verdicts.ts';

const HEAD: readonly WrittenCell[] = [
  'Tiêu chí hoặc việc',
  'Tối đa',
  'Vào tổng',
  'Mất',
  'Cách tính, vì sao mất, minh chứng',
];

const line = (is: PageLine['is'], ...cells: readonly (WrittenCell | null)[]): PageLine => ({
  is,
  cells: cells.map((cell) => cell ?? ''),
});

const BLANK = line('body');

function words({ how, why, evidence, assessor }: ExplainedRow): string {
  return [
    how,
    why !== '' && why !== how ? `Mất vì: ${why}` : '',
    evidence === '' ? '' : `Minh chứng: ${evidence.replace(/\s*\n\s*/g, '; ')}`,
    assessor === '' ? '' : `Thẩm định: ${assessor}`,
  ]
    .filter((piece) => piece !== '')
    .join('. ');
}

/** A line and, below it, the link to the cell it comes from. */
function rowLines(row: ExplainedRow, view: View): PageLine[] {
  const shown = line(
    'body',
    row.item,
    points(row.most, view),
    points(row.counts, view),
    points(row.lost, view),
    words(row),
  );
  return row.at ? [shown, line('item', cellLink(row.at, view, true), '', '', '', row.source)] : [shown];
}

function groupLines(
  standing: Standing,
  group: 'A' | 'B' | 'C' | 'D',
  rows: readonly ExplainedRow[],
  view: View,
): PageLine[] {
  const own = rows.filter((row) => row.group === group);
  const value = standing.score.groups[group].assessed;
  if (own.length === 0) return [];
  return [
    line('section', GROUPS[group]),
    line('head', ...HEAD),
    ...own.flatMap((row) => rowLines(row, view)),
    ...fieldTotals(standing, view.outcome.facts.rubric)
      .filter((field) => field.group === group)
      .map(({ heading, assessed }) =>
        line('body', `Cộng ${heading.code}. ${heading.row.name}`, '', points(assessed, view)),
      ),
    line('head', `Cộng nhóm ${group}`, '', group === 'D' && value ? -(points(value, view) ?? 0) : points(value, view)),
    BLANK,
  ];
}

function resultLines({ score, rank, band, level }: Standing, view: View): PageLine[] {
  const { settings } = view.outcome.facts;
  if (!score.total) return [line('item', `Chưa có tổng điểm. Còn thiếu: ${score.missing.join(', ')}.`)];
  const total = toFixedText(score.total, settings.decimals);
  const self = score.selfTotal ? `; tự chấm ${toFixedText(score.selfTotal, settings.decimals)}` : '';
  const distance = distanceWords(score.total, settings);
  return [
    line('item', `Tổng điểm ${total}${self}; hạng ${rank}; xếp loại ${band}${level ? `; mức “${level}”` : ''}.`),
    ...(distance === '' ? [] : [line('item', `Đồng chí ${distance}.`)]),
  ];
}

/** The printable page of one participant: every point, what was lost and why, and what came of it on the lists. */
export function personSheetLines(standing: Standing, view: View): PageLine[] {
  const { participant, total } = standing.score;
  const { settings } = view.outcome.facts;
  const rows = explainedRows(standing, view);
  const rest = rows.filter((row) => row.group === null);
  return [
    line('title', 'PHIẾU GIẢI TRÌNH ĐIỂM'),
    line(
      'note',
      `Phong trào thi đua cải cách hành chính năm ${settings.year ?? '…'}, ${settings.commune || 'xã …'}; lập ngày ${shortDate(view.today)}`,
    ),
    line('item', [participant.title, nameAndCode(participant)].filter((part) => part !== '').join(' ')),
    line('item', [participant.position, participant.unit].filter((part) => part !== '').join(', ')),
    BLANK,
    line('section', 'Kết quả'),
    ...resultLines(standing, view),
    ...verdicts(standing, view).flatMap(({ list, sentence, source, at }) => [
      line('body', list, '', '', '', sentence),
      line('item', at ? cellLink(at, view, true) : '', '', '', '', source),
    ]),
    BLANK,
    ...(['A', 'B', 'C', 'D'] as const).flatMap((group) => groupLines(standing, group, rows, view)),
    ...rest.flatMap((row) => rowLines(row, view)),
    line('head', 'TỔNG ĐIỂM', '', points(total, view)),
    BLANK,
    line('item', 'NGƯỜI ĐƯỢC GIẢI TRÌNH', '', '', '', settings.signerTitle || 'NGƯỜI LẬP PHIẾU'),
  ];
}
