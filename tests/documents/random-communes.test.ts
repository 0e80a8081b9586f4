import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsFrom } from '../../src/documents/index.ts';
import type { DocumentModel, Table } from '../../src/documents/model.ts';
import { dashboardReport } from '../../src/reports/dashboard.ts';
import { giftListReport } from '../../src/reports/gift-list.ts';
import { blockOf, type Report, type View } from '../../src/reports/report.ts';
import { scoreboardReport } from '../../src/reports/scoreboard.ts';
import { summaryReport } from '../../src/reports/summary.ts';
import { superiorListReport } from '../../src/reports/superior-list.ts';
import { isLinkCell } from '../../src/workbook.ts';
import { communes } from '../random-commune.ts';
import { type TypedTabs, typedWorkbook, viewOf } from '../typed-workbook.ts';
import { asText } from './as-text.ts';

/** The seed is recorded, so that a failure is the same everywhere. */
const RUNS = { seed: 20230306, numRuns: 50 };
const DECISION_DAY = '2024-01-30';

/** A tab as it would be written, as texts. */
const page = (report: Report, view: View): string[][] =>
  blockOf(report, view).values.map((cells) => cells.map((cell) => (isLinkCell(cell) ? cell.text : String(cell))));

/** Names in a list's tab: of the rows with an order. */
function listed(report: Report, view: View): string[] {
  const [head = [], ...rows] = page(report, view);
  const [order, name] = [head.findIndex((text) => text.startsWith('STT')), head.indexOf('Họ và tên')];
  return rows.filter((cells) => /^\d+$/.test(cells[order] ?? '')).map((cells) => cells[name] ?? '');
}

const tables = ({ sections }: DocumentModel): Table[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.is === 'table'));

/** Names in a document's table, below the group that `below` starts. */
function named(table: Table | undefined, below = ''): string[] {
  const at = table?.columns.findIndex(({ heading }) => heading.startsWith('Họ và tên')) ?? 0;
  let open = below === '';
  return (table?.rows ?? []).flatMap(({ is, cells }) => {
    if (is === 'group') open = (cells[0] ?? '').startsWith(below);
    return is === 'record' && open ? [(cells[at] ?? '').replace(/^(Ông|Bà) /, '')] : [];
  });
}

/** The names a sentence of the document ends with: "…: Bà A; Ông B." */
function inSentence(model: DocumentModel, start: RegExp): string[] {
  const line = asText(model)
    .split('\n')
    .find((text) => start.test(text));
  const names = (line ?? '').replace(/\.$/, '').split(': ').at(-1) ?? '';
  return names === 'không có' ? [] : names.split('; ').map((name) => name.replace(/^(Ông|Bà) /, ''));
}

type Paper = (id: string) => DocumentModel;

function papers(typed: TypedTabs): Paper {
  const made = documentsFrom({ workbook: typedWorkbook(typed), today: DECISION_DAY });
  if ('refusal' in made) throw new Error(made.refusal);
  const models = new Map(made.models.map((model) => [model.id, model]));
  return (id) => models.get(id) as DocumentModel;
}

/** Whatever names the people on a list or counts them; each must say the same. A new paper is one line here. */
const NAMING_GIFTS: Readonly<Record<string, (paper: Paper) => string[]>> = {
  decision: (paper) => named(tables(paper('decision'))[0]),
  receipts: (paper) => named(tables(paper('gift-receipts'))[0]),
  submission: (paper) => named(tables(paper('submission'))[0], 'I. '),
  notice: (paper) => named(tables(paper('notice'))[0], 'I. '),
  minutes: (paper) => inSentence(paper('minutes'), /^body: 1\. Đề nghị Chủ tịch/),
  report: (paper) => inSentence(paper('final-report'), /^body: 1\. Theo Quyết định/),
};
const NAMING_PROPOSALS: typeof NAMING_GIFTS = {
  proposal: (paper) => named(tables(paper('superior-proposal'))[0]),
  submission: (paper) => named(tables(paper('submission'))[0], 'II. '),
  notice: (paper) => named(tables(paper('notice'))[0], 'II. '),
  minutes: (paper) => inSentence(paper('minutes'), /^body: 2\. Đề nghị/),
  report: (paper) => inSentence(paper('final-report'), /^body: 2\. Đề nghị/),
};

const check = (holds: (view: View, typed: TypedTabs) => void): void =>
  fc.assert(
    fc.property(communes, (typed) => holds(viewOf(typed, DECISION_DAY), typed)),
    RUNS,
  );

describe('in any commune', () => {
  it('lists of gifts and of proposals name the same people in tab and papers', () => {
    let longest = 0;
    check((view, typed) => {
      const paper = papers(typed);
      const [gifts, proposals] = [listed(giftListReport, view), listed(superiorListReport, view)];
      longest = Math.max(longest, gifts.length);
      for (const [name, names] of Object.entries(NAMING_GIFTS)) expect([name, names(paper)]).toEqual([name, gifts]);
      for (const [name, names] of Object.entries(NAMING_PROPOSALS))
        expect([name, names(paper)]).toEqual([name, proposals]);
    });
    expect(longest).toBeGreaterThan(3); // the communes are no empty ones
  });

  it('the money of the gifts is one sum in list, decision, minutes, receipts and report, and what is left on the leaders’ page', () => {
    check((view, typed) => {
      const { giftVnd, budgetVnd } = view.outcome.facts.settings;
      const count = listed(giftListReport, view).length;
      const total = (giftVnd ?? 0) * count;
      const left = page(dashboardReport, view).find(([name]) => name?.startsWith('Kinh phí còn'))?.[1];
      const millions = String(((budgetVnd ?? 0) - total) / 1_000_000).replace('.', ',');
      expect(left).toBe(budgetVnd === null ? 'chưa ghi' : millions);
      if (giftVnd === null) return;
      const text = `${String(total).replace(/\B(?=(\d{3})+$)/g, '.')} đồng`;
      const paper = papers(typed);
      for (const id of ['decision', 'gift-receipts', 'submission', 'minutes', 'final-report'])
        expect([id, asText(paper(id)).includes(text)]).toEqual([id, true]);
    });
  });

  it('the report, the summary and the leaders’ page count the same tasks and people', () => {
    check((view, typed) => {
      const summary = page(summaryReport, view);
      const leaders = page(dashboardReport, view);
      const report = tables(papers(typed)('final-report'));
      const byTasks = report.filter(({ columns }) => columns[1]?.heading === 'Số người');
      for (const { rows } of byTasks)
        for (const { cells } of rows) {
          const same = summary.find(([name]) => name === cells[0]);
          expect([cells[0], same?.slice(1, 7)]).toEqual([cells[0], cells.slice(1)]);
        }
      expect(byTasks.length).toBe(3); // areas, months, domains
      const whole = summary.find(([name]) => name === 'Cộng') ?? [];
      const figure = (name: string): string => leaders.find(([label]) => label === name)?.[1] ?? '';
      expect([figure('Hoàn thành'), figure('Đúng hạn')]).toEqual([whole[4], whole[5]]);
      expect(figure('Việc đã duyệt')).toBe(`${whole[3]}/${whole[2]}`);
      const byUnit = report.find(({ columns }) => columns[1]?.heading === 'Trong danh sách');
      for (const { cells } of byUnit?.rows ?? []) {
        const same = summary.find(([name, , , , , , , , , , , members]) => name === cells[0] && members !== '') ?? [];
        const [self, assessed, gap] = same.slice(8, 11).map((text) => text || '–');
        expect(cells).toEqual([same[0], same[11], same[1], `${same[4]}/${same[3]}`, self, assessed, gap]);
      }
    });
  });

  it('tasks by area, by month and by person add up to the whole', () => {
    check((view) => {
      const summary = page(summaryReport, view);
      const sum = (title: string, column: number): number => {
        const start = summary.findIndex(([text]) => text?.startsWith(title));
        const end = summary.findIndex(([text], i) => i > start + 1 && (text === '' || text === 'Cộng'));
        return summary.slice(start + 2, end).reduce((all, cells) => all + Number(cells[column]), 0);
      };
      const whole = summary.find(([name]) => name === 'Cộng') ?? [];
      for (const column of [2, 3, 4, 5, 6, 7]) {
        expect([column, sum('1. Theo nội dung', column)]).toEqual([column, Number(whole[column])]);
        expect([column, sum('3. Theo cơ quan', column)]).toEqual([column, Number(whole[column])]);
        expect([column, sum('4. Theo tháng', column)]).toEqual([column, Number(whole[column])]);
      }
    });
  });

  it('bands on the leaders’ page and in the summary count the rows of the scoreboard', () => {
    check((view) => {
      const [head = [], ...rows] = page(scoreboardReport, view);
      const bands = rows.map((cells) => cells[head.indexOf('Xếp loại')]);
      for (const name of ['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu']) {
        const count = String(bands.filter((band) => band === name).length);
        const leaders = page(dashboardReport, view).find((cells) => cells[3] === name);
        const summary = page(summaryReport, view).find((cells) => cells[3] === name);
        expect([name, leaders?.[4], summary?.[5]]).toEqual([name, count, count]);
      }
    });
  });
});
