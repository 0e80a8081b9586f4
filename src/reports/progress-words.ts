import type { TaskProgress } from '../contest/progress.ts';
import { multiply, rational, roundHalfUp, toNumber } from '../contest/rational.ts';

/** A share as people read it: "80%", rounded to whole per cents; '–' where nothing is known. */
export const shareWords = (share: TaskProgress['done']): string =>
  share === null ? '–' : `${toNumber(roundHalfUp(multiply(share, rational(100)), 0))}%`;

const STATES: Readonly<Record<TaskProgress['state'], (days: number) => string>> = {
  finished: () => 'xong đúng hạn',
  'finished-late': (days) => `xong muộn ${days} ngày`,
  overdue: (days) => `quá hạn ${days} ngày`,
  running: (days) => (days === 0 ? 'hạn hôm nay' : `còn ${days} ngày`),
  open: () => 'chưa ghi hạn',
};

/** How a task stands, in a few words: "đạt 80% chỉ tiêu, quá hạn 12 ngày". */
export function progressWords({ done, state, days }: TaskProgress): string {
  const result = done === null ? 'chưa báo kết quả' : `đạt ${shareWords(done)} chỉ tiêu`;
  return `${result}, ${STATES[state](days)}`;
}
