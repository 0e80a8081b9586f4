import type { PeriodYear } from '../contest/awards/period-list.ts';
import { toFixedText } from '../contest/rational.ts';
import { period } from '../tabs/award-lists.ts';
import { points, type TableReport } from './report.ts';

/** The list for the award of the whole period, year by year. */
export const periodReport: TableReport = {
  tab: period,
  headings: ({ outcome }) => (outcome.period.provisional ? { order: 'STT (tạm tính)' } : {}),
  rows: (view) => {
    const { decimals } = view.outcome.facts.settings;
    const yearWords = ({ year, total, level, sealed }: PeriodYear): string =>
      `${year}${sealed ? '' : ' (tạm tính)'}: ${toFixedText(total, decimals)}${level ? `, ${level}` : ''}`;
    return view.outcome.period.entries.map(({ participant, years, exemplaryYears, mean }, i) => ({
      order: i + 1,
      participant: participant.code,
      name: participant.name,
      position: participant.position,
      unit: participant.unit,
      years: exemplaryYears,
      mean: points(mean, view),
      reason: `${years.map(yearWords).join('; ')}.`,
    }));
  },
  tail: ({ outcome: { period: list, facts } }) => [
    ...(list.provisional
      ? [{ name: 'Tạm tính', reason: `Năm ${facts.settings.year} chưa công bố, còn có thể thay đổi.` }]
      : []),
    {
      name: 'Điều kiện',
      reason: `Giai đoạn ${list.from} – ${list.to}: có kết quả và đạt “tiêu biểu” trở lên ít nhất ${facts.settings.periodMinYears} năm, bình quân từ ${toFixedText(facts.settings.exemplaryMin, 0)} điểm, hiện không vướng quy tắc chặn (tự chọn).`,
    },
  ],
};
