import { compare, type Rational, subtract, toFixedText, toShortText, ZERO } from '../contest/rational.ts';
import { type CommuneIndex, communeIndex, lastYearOf } from '../contest/scoring/commune-index.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { indexResult } from '../tabs/pages.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import type { WrittenCell } from '../workbook.ts';
import type { PageReport, View } from './report.ts';
import { stamp } from './stamp.ts';

const blank = (): PageLine => ({ is: 'body', cells: [] });

const shown = (value: Rational | null, { outcome }: View): string =>
  value === null ? '' : toShortText(value, outcome.facts.settings.decimals);

/** "+0,50", "-1,00"; '' where one side is missing. */
function difference(now: Rational | null, before: Rational | null, decimals: number): string {
  if (!now || !before) return '';
  const change = subtract(now, before);
  return `${compare(change, ZERO) > 0 ? '+' : ''}${toFixedText(change, decimals)}`;
}

function totalWords(index: CommuneIndex, view: View): string {
  const { decimals, surveyHeld, indexLastYear } = view.outcome.facts.settings;
  const text = (value: Rational): string => toFixedText(value, decimals);
  if (index.total.assessed === null || index.percent === null) {
    return `Chưa có chỉ số của xã: còn thiếu điểm thẩm định của ${index.missing.join(', ')}.`;
  }
  const scaled = surveyHeld ? '' : '; không có điều tra xã hội học, điểm đã quy về thang đầy đủ';
  const before = indexLastYear
    ? `; năm trước ${text(indexLastYear)}% (${difference(index.percent, indexLastYear, decimals)})`
    : '';
  return `Chỉ số của xã: ${text(index.total.assessed)} trên ${text(index.worth)} điểm = ${text(index.percent)}%, xếp loại ${index.band}${scaled}${before}.`;
}

function byField(index: CommuneIndex, view: View): PageLine[] {
  const { decimals } = view.outcome.facts.settings;
  const row = (
    name: string,
    worth: Rational | null,
    self: Rational | null,
    assessed: Rational | null,
  ): WrittenCell[] => [name, shown(worth, view), shown(self, view), shown(assessed, view)];
  const { withoutSurvey, bonus, penalty, total } = index;
  const extras = [
    ...(bonus.assessed && bonus.assessed.n > 0n ? [row('Điểm cộng', null, bonus.self, bonus.assessed)] : []),
    ...(penalty.assessed && penalty.assessed.n > 0n ? [row('Điểm trừ', null, penalty.self, penalty.assessed)] : []),
  ];
  return [
    { is: 'section', cells: ['1. Theo lĩnh vực'] },
    { is: 'head', cells: ['Lĩnh vực', 'Tối đa', 'Tự chấm', 'Thẩm định', 'Năm trước', 'Tăng, giảm', 'Chưa có điểm'] },
    ...index.fields.map(
      ({ name, worth, self, assessed, lastYear, missing }): PageLine => ({
        is: 'body',
        cells: [
          ...row(name || '(chưa ghi lĩnh vực)', worth, self, assessed),
          shown(lastYear, view),
          difference(assessed, lastYear, decimals),
          missing.join(', '),
        ],
      }),
    ),
    {
      is: 'head',
      cells: row('Cộng, chưa kể điều tra xã hội học', withoutSurvey.worth, withoutSurvey.self, withoutSurvey.assessed),
    },
    ...extras.map((cells): PageLine => ({ is: 'body', cells })),
    { is: 'head', cells: row('Tổng', index.worth, total.self, total.assessed) },
  ];
}

function byOwner(index: CommuneIndex, view: View): PageLine[] {
  return [
    { is: 'section', cells: ['2. Theo người phụ trách'] },
    { is: 'head', cells: ['Người phụ trách', 'Tối đa', 'Số tiêu chí', 'Thẩm định', '', '', 'Chưa có điểm'] },
    ...index.owners.map(
      ({ name, worth, criteria, assessed, missing }): PageLine => ({
        is: 'body',
        cells: [
          name || '(chưa ghi người phụ trách)',
          shown(worth, view),
          criteria,
          shown(assessed, view),
          '',
          '',
          missing.join(', '),
        ],
      }),
    ),
  ];
}

/** Every criterion with its owner, what was lost, last year, and how many registered tasks carry its code. */
function byCriterion(view: View): PageLine[] {
  const { indexLines, registrations, settings } = view.outcome.facts;
  const tasks = new Map<string, number>();
  for (const { row, found } of registrations) {
    const key = matchKey(row.indexCode ?? '');
    if (found.who && key !== '') tasks.set(key, (tasks.get(key) ?? 0) + 1);
  }
  return [
    { is: 'section', cells: ['3. Từng tiêu chí'] },
    {
      is: 'head',
      cells: [
        'Tiêu chí',
        'Tối đa',
        'Tự chấm',
        'Thẩm định',
        'Năm trước',
        'Tăng, giảm',
        'Người phụ trách; số việc nội dung 3.3 mang mã này',
      ],
    },
    ...indexLines.map((line): PageLine => {
      const { row, definition, self, assessed } = line;
      const value = assessed.is === 'points' ? assessed.points : null;
      const before = lastYearOf(line);
      return {
        is: 'body',
        cells: [
          `${row.code}. ${row.name}`,
          shown(definition?.worth ?? null, view),
          shown(self.is === 'points' ? self.points : null, view),
          assessed.is === 'excluded' ? 'không phát sinh' : shown(value, view),
          shown(before, view),
          difference(value, before, settings.decimals),
          `${row.owner || '(chưa ghi)'}; ${tasks.get(matchKey(row.code)) ?? 0} việc`,
        ],
      };
    }),
  ];
}

/** The commune's own index: fields, index in per cent and band, owners, every criterion against last year. */
export const indexResultReport: PageReport = {
  tab: indexResult,
  lines: (view) => {
    const { facts } = view.outcome;
    const index = communeIndex(facts.indexLines, facts.settings);
    const { commune, year } = facts.settings;
    return [
      { is: 'title', cells: [`Bộ chỉ số cải cách hành chính năm ${year ?? '…'} – ${commune || 'xã …'}`] },
      stamp(view, '; kết quả tiêu chí không cộng vào điểm của người nào'),
      { is: 'item', cells: [totalWords(index, view)] },
      blank(),
      ...byField(index, view),
      blank(),
      ...byOwner(index, view),
      blank(),
      ...byCriterion(view),
    ];
  },
};
