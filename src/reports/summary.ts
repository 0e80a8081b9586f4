import { openDifficulties, raisedDifficulties } from '../contest/difficulty-wait.ts';
import { comparedWithLastYear, comparedWords, sourceWords } from '../contest/last-year.ts';
import { nameAndCode } from '../contest/participants.ts';
import { type Rational, toFixedText } from '../contest/rational.ts';
import { type Summary, type SummaryLine, summaryOf } from '../contest/summary.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { summary } from '../tabs/pages.ts';
import { shortDate } from '../vietnamese/dates.ts';
import { compareNames } from '../vietnamese/name-order.ts';
import type { WrittenCell } from '../workbook.ts';
import type { PageReport, View } from './report.ts';
import { stamp } from './stamp.ts';

const FIGURES = ['Số người', 'Số việc', 'Đã duyệt', 'Hoàn thành', 'Đúng hạn', 'Có minh chứng', 'Số minh chứng'];
const MEANS = ['Tự chấm', 'Thẩm định', 'Chênh'];

const body = (...cells: readonly WrittenCell[]): PageLine => ({ is: 'body', cells });
const item = (text: string): PageLine => ({ is: 'item', cells: [text] });
const note = (text: string): PageLine => ({ is: 'note', cells: [text] });
const section = (title: string, lines: readonly PageLine[]): PageLine[] => [
  body(),
  { is: 'section', cells: [title] },
  ...lines,
];

const shown = (value: Rational | null, { outcome }: View): string =>
  value === null ? '' : toFixedText(value, outcome.facts.settings.decimals);

function cellsOf({ name, figures, means }: SummaryLine, view: View): WrittenCell[] {
  const { people, tasks, approved, done, onTime, withEvidence, evidence } = figures;
  const { self, assessed, gap } = means;
  const points = [self, assessed, gap].map((value) => shown(value, view));
  return [name, people, tasks, approved, done, onTime, withEvidence, evidence, ...points];
}

function tasksBy(title: string, what: string, lines: readonly SummaryLine[], view: View): PageLine[] {
  const head: PageLine = { is: 'head', cells: [what, ...FIGURES, ...MEANS] };
  return section(title, [head, ...lines.map((line) => body(...cellsOf(line, view)))]);
}

function byUnit({ units }: Summary, view: View): PageLine[] {
  const head: PageLine = {
    is: 'head',
    cells: ['Đơn vị', ...FIGURES, ...MEANS, 'Trong danh sách', 'Điểm năm trước'],
  };
  const lines = units.map((unit) => body(...cellsOf(unit, view), unit.members, shown(unit.lastYear, view)));
  return section('3. Theo cơ quan, đơn vị (điểm: bình quân tổng điểm)', [head, ...lines]);
}

function scores({ bands, differences, whole }: Summary, view: View): PageLine[] {
  const { self, assessed, gap } = whole.means;
  const rows = Math.max(bands.length, differences.length);
  return section('5. Tự chấm so với thẩm định', [
    item(
      assessed === null
        ? 'Chưa ai có tổng điểm.'
        : `Bình quân tổng điểm: tự chấm ${shown(self, view) || '–'}, thẩm định ${shown(assessed, view)}, chênh ${shown(gap, view) || '–'}.`,
    ),
    { is: 'head', cells: ['Tự chấm so với thẩm định', 'Số', '', 'Xếp loại', '', 'Số'] },
    ...Array.from({ length: rows }, (_, i) => {
      const [[gapName = '', gapCount = ''] = [], [band = '', count = ''] = []] = [differences[i], bands[i]];
      return body(gapName, gapCount, '', band, '', count);
    }),
  ]);
}

function difficulties({ outcome }: View): PageLine[] {
  const all = raisedDifficulties(outcome.facts);
  const settled = all.filter(({ isSettled }) => isSettled).length;
  const lines = all.flatMap(({ row, who }, i) => {
    const day = row.date === null ? 'chưa ghi ngày' : shortDate(row.date);
    return [
      item(
        `${i + 1}. ${day}, ${who ? nameAndCode(who) : row.participant || 'chưa ghi người nêu'} – ${row.state || 'chưa ghi tình trạng'}`,
      ),
      item(`     Vướng mắc: ${row.content}`),
      ...(row.proposal === '' ? [] : [item(`     Đề xuất: ${row.proposal}`)]),
      item(`     Trả lời: ${row.answer || 'chưa có'}`),
    ];
  });
  const counts = `${all.length} vướng mắc: đã giải quyết ${settled}, còn ${all.length - settled}; chờ trả lời ${openDifficulties(outcome.facts).length}.`;
  return section(
    '6. Vướng mắc và trả lời',
    all.length > 0 ? [item(counts), ...lines] : [note('Không có vướng mắc nào.')],
  );
}

function lastYear({ outcome }: View): PageLine[] {
  const compared = comparedWithLastYear(outcome);
  if (compared === null) return section('7. So với năm trước', [note('Chưa ghi Năm thi đua (tab Cấu hình).')]);
  const { year, figures } = compared;
  const { decimals } = outcome.facts.settings;
  return section(`7. So với năm ${year}`, [
    note(sourceWords(compared)),
    { is: 'head', cells: ['Chỉ tiêu', `Năm ${year}`, `Năm ${year + 1}`, 'Tăng, giảm'] },
    ...figures.map((figure) => body(figure.what, ...comparedWords(figure, decimals))),
  ]);
}

function missingPeople({ outcome }: View): PageLine[] {
  const people = [...outcome.unregistered].sort((a, b) => compareNames(a.name, b.name));
  const lines = people.map((one) => item(`${nameAndCode(one)}, ${one.unit}`));
  return section(`8. Chưa có việc được duyệt (${people.length})`, lines.length > 0 ? lines : [note('Không có ai.')]);
}

/** The year by area, domain, unit and month; self against assessed; difficulties; last year; who is missing. */
export const summaryReport: PageReport = {
  tab: summary,
  lines: (view) => {
    const { commune, year, planNumber } = view.outcome.facts.settings;
    const plan = planNumber === '' ? '' : ` theo Kế hoạch số ${planNumber}`;
    const all = summaryOf(view.outcome);
    return [
      {
        is: 'title',
        cells: [`Tổng hợp phong trào thi đua cải cách hành chính năm ${year ?? '…'} – ${commune || 'xã …'}`],
      },
      stamp(view, `${plan}; việc đang nháp không tính`),
      ...tasksBy('1. Theo nội dung thi đua (điểm: bình quân phần B)', 'Nội dung', all.areas, view),
      body(...cellsOf(all.whole, view).slice(0, 8)),
      ...tasksBy('2. Theo lĩnh vực cải cách hành chính (điểm: bình quân các việc)', 'Lĩnh vực', all.domains, view),
      ...byUnit(all, view),
      ...tasksBy('4. Theo tháng đến hạn (điểm: bình quân các việc)', 'Tháng', all.months, view),
      ...scores(all, view),
      ...difficulties(view),
      ...lastYear(view),
      ...missingPeople(view),
    ];
  },
};
