import { comparedWithLastYear, comparedWords, sourceWords } from '../contest/last-year.ts';
import { type Rational, toFixedText } from '../contest/rational.ts';
import type { Summary, SummaryLine } from '../contest/summary.ts';
import type { Draft } from './draft.ts';
import { type Block, body, column, record, type TableRow, table, total } from './model.ts';

const FIGURES = ['Số người', 'Số việc', 'Đã duyệt', 'Hoàn thành', 'Đúng hạn', 'Có minh chứng'].map((heading) =>
  column(heading, 11, 'center'),
);
const MEANS = ['Tự chấm', 'Thẩm định', 'Chênh'].map((heading) => column(heading, 13, 'center'));

export function cellsOf({ name, figures }: SummaryLine): (string | number)[] {
  const { people, tasks, approved, done, onTime, withEvidence } = figures;
  return [name, people, tasks, approved, done, onTime, withEvidence];
}

/** The tasks of an area, domain or month. */
export const lineOf = (line: SummaryLine): TableRow => record(...cellsOf(line));
/** A table of tasks, by what the first column says. */
export const tasksBy = (what: string, rows: readonly TableRow[]): Block => table([column(what, 34), ...FIGURES], rows);

const shown = (value: Rational | null, { settings }: Draft): string =>
  value === null ? '–' : toFixedText(value, settings.decimals);

const meansOf = ({ means: { self, assessed, gap } }: SummaryLine, draft: Draft): string[] =>
  [self, assessed, gap].map((value) => shown(value, draft));

/** Registered people, finished tasks and mean totals, side by side. */
export const unitTable = ({ units }: Summary, draft: Draft): Block =>
  table(
    [
      column('Cơ quan, đơn vị', 31),
      ...['Trong danh sách', 'Tham gia', 'Hoàn thành'].map((name) => column(name, 10, 'center')),
      ...MEANS,
    ],
    units.map((unit) =>
      record(
        unit.name,
        unit.members,
        unit.figures.people,
        `${unit.figures.done}/${unit.figures.approved}`,
        ...meansOf(unit, draft),
      ),
    ),
  );

/** Self against assessed, by area and of the totals. */
export const meansTable = ({ areas, whole }: Summary, draft: Draft): Block =>
  table(
    [column('Bình quân điểm', 61), ...MEANS],
    [
      ...areas.map((area) => record(`Nội dung ${area.name} (phần B)`, ...meansOf(area, draft))),
      total('Tổng điểm của cá nhân, tập thể', ...meansOf(whole, draft)),
    ],
  );

/** This year against the one before, or that nothing is known of it. */
export function lastYear({ view, settings }: Draft): Block[] {
  const compared = comparedWithLastYear(view.outcome);
  if (compared === null || compared.origins.length === 0)
    return compared === null ? [] : [body(`3. So với năm trước: ${sourceWords(compared)}`)];
  const { year, figures } = compared;
  return [
    body(`3. So với năm ${year}. ${sourceWords(compared)}`),
    table(
      [
        column('Chỉ tiêu', 49),
        ...[`Năm ${year}`, `Năm ${year + 1}`, 'Tăng, giảm'].map((name) => column(name, 17, 'center')),
      ],
      figures.map((figure) => record(figure.what, ...comparedWords(figure, settings.decimals))),
    ),
  ];
}
