import { type Appeal, readAppeals } from '../../contest/publication/appeals.ts';
import { publishedResults } from '../../contest/publication/publication.ts';
import { resultOf, resultsNow, resultWords } from '../../contest/publication/result.ts';
import { appeals } from '../../tabs/appeals.ts';
import type { OutputRow } from '../../tabs/blocks.ts';
import { shortDate } from '../../vietnamese/dates.ts';
import type { TabChange } from '../../workbook.ts';
import type { View } from '../report.ts';
import { beside, sentencesByRow } from './beside.ts';

const NOTHING = 'không có điểm';

function waitingWords({ deadline, isAnswered, daysLate }: Appeal): string {
  if (deadline === null) return 'Chưa ghi ngày nhận';
  const late = daysLate > 0 ? `, chậm ${daysLate} ngày làm việc` : '';
  return isAnswered ? `Đã trả lời${late}` : `Hạn ${shortDate(deadline)}${late}`;
}

/** Beside each appeal: the result as it stood when it came in, what it is now, and how long the answer may take. */
export function appealColumns(view: View): TabChange[] {
  const { facts } = view.outcome;
  const published = new Map(publishedResults(facts).map(({ code, row }) => [code, resultWords(resultOf(row))]));
  const now = new Map(resultsNow(view.outcome).map((result) => [result.participant, resultWords(result)]));
  const rows = new Map<number, OutputRow>();
  for (const [row, issues] of sentencesByRow(appeals.id, view)) rows.set(row, { issues });
  for (const appeal of readAppeals(facts)) {
    const { row, about } = appeal;
    const today = about ? (now.get(about.code) ?? NOTHING) : '';
    const before = about ? row.resultBefore || published.get(about.code) || today : '';
    const difference = about ? (before === today ? 'Không đổi' : `${before} → ${today}`) : '';
    const cells = { resultBefore: before, difference, waiting: waitingWords(appeal) };
    rows.set(row.row, { ...rows.get(row.row), ...cells });
  }
  return beside(appeals.id, ['resultBefore', 'difference', 'waiting', 'issues'], rows, view);
}
