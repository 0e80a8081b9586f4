import type { Registration } from '../contest/facts.ts';
import { figuresOf, sentTasks } from '../contest/figures.ts';
import { nameAndCode } from '../contest/participants.ts';
import { divide, type Rational, rational, sum, toFixedText } from '../contest/rational.ts';
import { DOMAINS } from '../provisions/domains.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { summary } from '../tabs/pages.ts';
import { compareNames } from '../vietnamese/name-order.ts';
import type { WrittenCell } from '../workbook.ts';
import type { PageReport, View } from './report.ts';
import { stamp } from './stamp.ts';

const HEAD = ['Số người', 'Số việc', 'Đã duyệt', 'Hoàn thành', 'Đúng hạn', 'Minh chứng', 'Điểm bình quân'];

function meanOf(values: readonly (Rational | null)[], view: View): string {
  const known = values.filter((value) => value !== null);
  const { decimals } = view.outcome.facts.settings;
  return known.length > 0 ? toFixedText(divide(sum(known), rational(known.length)), decimals) : '';
}

function figureLine(name: string, tasks: readonly Registration[], mean = ''): PageLine {
  const { people, tasks: count, approved, done, onTime, evidence } = figuresOf(tasks);
  return { is: 'body', cells: [name, people, count, approved, done, onTime, evidence, mean] };
}

const section = (title: string, head: readonly WrittenCell[], lines: readonly PageLine[]): PageLine[] => [
  { is: 'body', cells: [] },
  { is: 'section', cells: [title] },
  { is: 'head', cells: head },
  ...lines,
];

function byArea(view: View): PageLine[] {
  const { facts, standings } = view.outcome;
  const tasks = sentTasks(view.outcome.facts);
  const lines = facts.areas
    .filter((area) => area.enabled)
    .map((area) => {
      const means = standings.flatMap(({ score }) =>
        score.areas.filter((scored) => scored.area.code === area.code).map(({ assessed }) => assessed),
      );
      const own = tasks.filter(({ row }) => row.area === area.code);
      return figureLine(`${area.code}. ${area.short}`, own, meanOf(means, view));
    });
  return section(
    '1. Theo nội dung thi đua',
    ['Nội dung', ...HEAD.slice(0, -1), 'Điểm bình quân (trên 70)'],
    [...lines, figureLine('Cộng', tasks)],
  );
}

function byDomain(view: View): PageLine[] {
  const tasks = sentTasks(view.outcome.facts).filter(({ row }) => row.domain !== null);
  const lines = Object.entries(DOMAINS).map(([code, name]) =>
    figureLine(
      name,
      tasks.filter(({ row }) => row.domain === code),
    ),
  );
  return section('2. Theo lĩnh vực cải cách hành chính', ['Lĩnh vực', ...HEAD.slice(0, -1)], lines);
}

function byUnit(view: View): PageLine[] {
  const { facts, standings } = view.outcome;
  const units = new Map<string, { roster: number; codes: Set<string> }>();
  for (const { unit, code, active } of facts.roster.participants) {
    if (!active) continue;
    const entry = units.get(unit) ?? { roster: 0, codes: new Set<string>() };
    units.set(unit, { roster: entry.roster + 1, codes: entry.codes.add(code) });
  }
  const tasks = sentTasks(view.outcome.facts);
  const lines = [...units].map(([unit, { roster, codes }]): PageLine => {
    const own = tasks.filter(({ found }) => found.who && codes.has(found.who.code));
    const totals = standings.filter(({ score }) => codes.has(score.participant.code)).map(({ score }) => score.total);
    const { cells } = figureLine(unit || '(chưa ghi đơn vị)', own, meanOf(totals, view));
    return { is: 'body', cells: [...cells, roster] };
  });
  return section('3. Theo cơ quan, đơn vị', ['Đơn vị', ...HEAD, 'Trong danh sách'], lines);
}

function missingPeople({ outcome }: View): PageLine[] {
  const people = [...outcome.unregistered].sort((a, b) => compareNames(a.name, b.name));
  const lines = people.map((one): PageLine => ({ is: 'item', cells: [`${nameAndCode(one)}, ${one.unit}`] }));
  const none: PageLine[] = [{ is: 'note', cells: ['Không có ai.'] }];
  return [
    { is: 'body', cells: [] },
    { is: 'section', cells: [`4. Chưa có việc được duyệt (${people.length})`] },
    ...(lines.length > 0 ? lines : none),
  ];
}

/** Registered, done, on time, evidence and scores by area, reform domain and unit; who is missing, by name. */
export const summaryReport: PageReport = {
  tab: summary,
  lines: (view) => {
    const { commune, year, planNumber } = view.outcome.facts.settings;
    const plan = planNumber === '' ? '' : ` theo Kế hoạch số ${planNumber}`;
    return [
      {
        is: 'title',
        cells: [`Tổng hợp phong trào thi đua cải cách hành chính năm ${year ?? '…'} – ${commune || 'xã …'}`],
      },
      stamp(view, `${plan}; việc đang nháp không tính`),
      ...byArea(view),
      ...byDomain(view),
      ...byUnit(view),
      ...missingPeople(view),
    ];
  },
};
