import { daysBetween } from '../vietnamese/dates.ts';
import type { Settings } from './settings.ts';

/** Where the year stands on a day, and the next day that matters; null once the decision day is past. */
export interface Stage {
  readonly name: string;
  readonly until: string | null;
  readonly daysLeft: number | null;
}

/** The stage of the year by the days of the settings; days that are not given are passed over. */
export function stageOf(settings: Settings, today: string): Stage {
  const days: [string, string | null][] = [
    ['Đăng ký', settings.registrationClosedOn ?? settings.registrationDeadline],
    ['Thực hiện, trước sơ kết', settings.midYearReviewOn],
    ['Thực hiện đến hết phong trào', settings.endDate],
    ['Tự chấm, thẩm định', settings.selfScoreDeadline],
    ['Bình xét, trình khen', settings.decisionDate],
  ];
  const next = days.find(([, day]) => day !== null && today <= day);
  if (!next?.[1]) return { name: 'Đã qua các mốc trong Cấu hình', until: null, daysLeft: null };
  return { name: next[0], until: next[1], daysLeft: daysBetween(today, next[1]) };
}
