import type { LostYear, PeriodRecord, PeriodYear } from '../contest/awards/period-list.ts';
import { toFixedText, toShortText } from '../contest/rational.ts';
import { period } from '../tabs/award-lists.ts';
import type { OutputRow } from '../tabs/blocks.ts';
import { points, type TableReport, type View } from './report.ts';

const ORIGINS: Readonly<Record<PeriodYear['origin'], string>> = {
  sealed: '',
  published: ' (đã công bố, chưa niêm phong: tạm tính)',
  'by-hand': ' (gõ tay)',
  running: ' (tạm tính)',
};

const LOST: Readonly<Record<LostYear['why'], string>> = {
  missing: 'không có kết quả',
  withdrawn: 'đã thu hồi',
  edited: 'bị sửa sau khi niêm phong (C22), không tính',
  'no-total': 'không có điểm',
};

/** Of which leaver nothing else is known than what the history holds. */
const personCells = ({ code, name, position, unit }: PeriodRecord): OutputRow => ({
  participant: code,
  name,
  position,
  unit,
});

function reasonOf({ years, lost, streak, best }: PeriodRecord, decimals: number): string {
  const yearWords = ({ year, total, level, origin }: PeriodYear): string =>
    `${year}${ORIGINS[origin]}: ${toFixedText(total, decimals)}${level ? `, ${level}` : ''}`;
  const then = years.flatMap(({ year, codeThen, nameThen, unitThen }) => [
    ...(codeThen === '' ? [] : [`Năm ${year} mang mã ${codeThen}`]),
    ...(unitThen === '' ? [] : [`Năm ${year} ở ${unitThen}`]),
    ...(nameThen === '' ? [] : [`Lịch sử năm ${year} ghi tên “${nameThen}”, hãy kiểm tra có đúng là một người`]),
  ]);
  const sentences = [
    years.map(yearWords).join('; '),
    ...(streak > 1 ? [`${streak} năm liền từ “tiêu biểu”`] : []),
    ...(best === null ? [] : [`Mức cao nhất: ${best}`]),
    ...(lost.length > 0 ? [lost.map(({ year, why }) => `Năm ${year} ${LOST[why]}`).join('; ')] : []),
    ...then,
  ];
  return `${sentences.join('. ')}.`;
}

function whyNot({ short, years, exemplaryYears, mean }: PeriodRecord, { outcome }: View): string {
  const { periodMinYears, exemplaryMin, decimals } = outcome.facts.settings;
  const reasons = [
    ...(short.years ? [`có kết quả ${years.length} năm, cần ${periodMinYears}`] : []),
    ...(short.exemplary ? [`${exemplaryYears} năm từ “tiêu biểu”, cần ${periodMinYears}`] : []),
    ...(short.mean ? [`bình quân ${toFixedText(mean, decimals)}, cần từ ${toShortText(exemplaryMin)}`] : []),
    ...(short.rules.length > 0 ? [`đang vướng ${short.rules.join(', ')}`] : []),
  ];
  return `Chưa đủ: ${reasons.join('; ')}. `;
}

/** Lines below the list: a heading and a person a line. */
function apart(heading: string, records: readonly PeriodRecord[], view: View, reason: (one: PeriodRecord) => string) {
  if (records.length === 0) return [];
  const lines = records.map((one) => ({
    ...personCells(one),
    years: one.exemplaryYears,
    mean: points(one.mean, view),
    reason: reason(one),
  }));
  return [{}, { name: heading }, ...lines];
}

/** The list for the award of the whole period, year by year, with those who miss it closely and those who have left. */
export const periodReport: TableReport = {
  tab: period,
  headings: ({ outcome }) => (outcome.period.provisional ? { order: 'STT (tạm tính)' } : {}),
  rows: (view) =>
    view.outcome.period.entries.map((record, i) => ({
      ...personCells(record),
      order: i + 1,
      years: record.exemplaryYears,
      mean: points(record.mean, view),
      reason: reasonOf(record, view.outcome.facts.settings.decimals),
    })),
  tail: (view) => {
    const { period: list, facts } = view.outcome;
    const { decimals, year, periodMinYears, exemplaryMin } = facts.settings;
    return [
      ...(list.provisional
        ? [{ name: 'Tạm tính', reason: `Năm ${year} chưa đóng, niêm phong, còn có thể thay đổi.` }]
        : []),
      {
        name: 'Điều kiện',
        reason: `Giai đoạn ${list.from} – ${list.to}: có kết quả và đạt “tiêu biểu” trở lên ít nhất ${periodMinYears} năm, bình quân từ ${toShortText(exemplaryMin)} điểm, hiện không vướng quy tắc chặn (tự chọn). Chỉ tính năm đã niêm phong hoặc gõ tay; năm bị sửa sau niêm phong không tính.`,
      },
      ...apart(
        'Có mặt đủ năm nhưng chưa đủ điều kiện',
        list.near,
        view,
        (one) => whyNot(one, view) + reasonOf(one, decimals),
      ),
      ...apart('Đã nghỉ hoặc chuyển đi, xét riêng', list.leavers, view, (one) => reasonOf(one, decimals)),
    ];
  },
};
