import type { Facts } from '../facts.ts';
import type { PastResult } from '../history.ts';
import { addWorkingDays } from '../working-days.ts';
import { type Decided, type Result, resultOf, resultsNow, resultWords } from './result.ts';
import { isSealed } from './seal.ts';

/** The last day on which the results stay posted for comments; null before they are posted. */
export function noticeEnds({ settings }: Facts): string | null {
  const { noticeFrom, noticeDays, holidays } = settings;
  return noticeFrom === null ? null : addWorkingDays(noticeFrom, noticeDays, holidays);
}

/** The published results of the contest year as they stand, last versions only; empty before the publication. */
export const publishedResults = ({ past, settings }: Facts): readonly PastResult[] =>
  past.filter(({ year, row }) => year === settings.year && isSealed(row));

/** A result that is computed otherwise now than it was published. */
export interface Difference {
  readonly code: string;
  /** The published version; null where the publication does not name this participant. */
  readonly published: PastResult | null;
  /** null where there is no total any more. */
  readonly now: Result | null;
  /** "84,00 điểm, tiêu biểu → 86,00 điểm, tiêu biểu". */
  readonly words: string;
}

const NOT_PUBLISHED = 'chưa có trong bản công bố';
const NO_LONGER = 'nay không có tổng điểm';

/** Participants whose published result is not what is computed now; what was withdrawn stays withdrawn. */
export function differencesFromPublished(decided: Decided): Difference[] {
  const published = publishedResults(decided.facts);
  if (published.length === 0) return [];
  const now = new Map(resultsNow(decided).map((result) => [result.participant, result]));
  const known = new Set(published.map(({ code }) => code));
  const changed = published.flatMap((one): Difference[] => {
    if (one.withdrawn) return [];
    const result = now.get(one.code) ?? null;
    const [before, after] = [resultWords(resultOf(one.row)), result === null ? NO_LONGER : resultWords(result)];
    const gone = result === null && one.row.total === '';
    return before === after || gone
      ? []
      : [{ code: one.code, published: one, now: result, words: `${before} → ${after}` }];
  });
  const added = [...now.values()]
    .filter(({ participant }) => !known.has(participant))
    .map((result) => ({
      code: result.participant,
      published: null,
      now: result,
      words: `${NOT_PUBLISHED} → ${resultWords(result)}`,
    }));
  return [...changed, ...added];
}
