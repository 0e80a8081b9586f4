import { type Fairness, fairnessOf, partOf } from '../contest/fairness.ts';
import { nameAndCode } from '../contest/participants.ts';
import { toPercentText } from '../contest/rational.ts';
import type { Standing } from '../contest/standings.ts';
import type { PageLine } from '../tabs/blocks.ts';
import { fairness } from '../tabs/pages.ts';
import type { PageReport, View } from './report.ts';
import { stamp } from './stamp.ts';

const percent = (part: number, whole: number): string => {
  const share = partOf(part, whole);
  return share ? `${toPercentText(share)}%` : '–';
};

function linesOf(title: string, { listed, eligible, groups, repeatWinners }: Fairness): PageLine[] {
  const rows = groups.map((group): PageLine => {
    const own = [group.listed, percent(group.listed, listed), group.eligible, percent(group.eligible, eligible)];
    return { is: 'body', cells: [group.by, group.name, ...own] };
  });
  const again = repeatWinners.map(({ participant, years }): PageLine => {
    return { is: 'item', cells: [`• ${nameAndCode(participant)}: đã được khen năm ${years.join(', ')}`] };
  });
  return [
    { is: 'body', cells: [] },
    { is: 'section', cells: [`${title}: ${listed} người`] },
    { is: 'head', cells: ['Theo', 'Nhóm', 'Trong danh sách', 'Tỷ lệ', 'CBCC xã', 'Tỷ lệ'] },
    ...rows,
    {
      is: 'note',
      cells: [
        `Đã được khen ở năm trước: ${repeatWinners.length} trên ${listed} người (${percent(repeatWinners.length, listed)}).`,
      ],
    },
    ...again,
  ];
}

/** Who stands on the lists against who may stand there: position, gender, body, unit, and who wins again. */
export const fairnessReport: PageReport = {
  tab: fairness,
  lines: (view: View) => {
    const { outcome } = view;
    const { gifts, superior, facts } = outcome;
    const of = (some: readonly Standing[]): Fairness =>
      fairnessOf(
        some.map(({ score }) => score.participant),
        facts,
      );
    const warnings = outcome.issues.filter(({ rule }) => ['C08', 'C09', 'C13', 'C15'].includes(rule)).length;
    return [
      { is: 'title', cells: ['Cơ cấu danh sách khen'] },
      stamp(view),
      {
        is: 'note',
        cells: [
          'So với cán bộ, công chức xã đang công tác (Luật 06/2022/QH15, Điều 5). Số liệu để Hội đồng cân nhắc, không đổi danh sách.',
        ],
      },
      { is: 'note', cells: [`Cảnh báo về cơ cấu trong tab Kiểm tra (C08, C09, C13, C15): ${warnings}.`] },
      ...linesOf('Quà của xã', of(gifts.gifts.map(({ standing }) => standing))),
      ...linesOf('Đề nghị cấp trên', of(superior.proposed)),
    ];
  },
};
