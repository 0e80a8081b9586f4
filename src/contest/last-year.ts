import { LEVELS } from '../provisions/bands.ts';
import type { Origin } from './history.ts';
import type { Outcome } from './outcome.ts';
import { type Rational, rational, subtract, toFixedText, toShortText } from './rational.ts';
import { communeIndex } from './scoring/commune-index.ts';
import { meanOf } from './summary.ts';

/** One figure of last year beside this year's; null where nothing is known. */
export interface Compared {
  readonly what: string;
  readonly is: 'count' | 'points';
  readonly before: Rational | null;
  readonly now: Rational | null;
}

/** This year against the one before, individuals only: what "Lịch sử" keeps, and the commune's index. */
export interface LastYear {
  readonly year: number;
  /** Where last year's results come from; empty: there are none. */
  readonly origins: readonly Origin[];
  readonly figures: readonly Compared[];
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  sealed: 'đã niêm phong',
  published: 'đã công bố, chưa niêm phong',
  'by-hand': 'gõ tay',
};

/** Where the figures of last year come from, or that there are none. */
export const sourceWords = ({ year, origins }: LastYear): string =>
  origins.length === 0
    ? `Tab Lịch sử không có số liệu năm ${year}: không so sánh được.`
    : `Số liệu năm ${year} lấy từ tab Lịch sử (${origins.map((origin) => ORIGINS[origin]).join('; ')}). Lịch sử không giữ số việc, minh chứng từng năm nên không so sánh các số ấy.`;

/** "28", "32", "+4": before, now and the change, '' where a side is not known. */
export function comparedWords({ is, before, now }: Compared, decimals: number): [string, string, string] {
  const text = (value: Rational | null): string =>
    value === null ? '' : is === 'count' ? toShortText(value) : toFixedText(value, decimals);
  const change = before && now && subtract(now, before);
  return [text(before), text(now), `${change && change.n > 0n ? '+' : ''}${text(change)}`];
}

/** null without a contest year. What is not kept of last year, edited since (C22) or withdrawn is not compared. */
export function comparedWithLastYear({ facts, standings, gifts, superior, issues }: Outcome): LastYear | null {
  const { settings, roster, past, indexLines } = facts;
  if (settings.year === null) return null;
  const year = settings.year - 1;
  const edited = new Set(issues.filter(({ rule }) => rule === 'C22').map(({ at }) => at.row));
  const before = past.filter(
    (one) =>
      one.year === year &&
      one.total !== null &&
      !edited.has(one.row.row) &&
      roster.byCode(one.code)?.kind !== 'collective',
  );
  const now = standings.filter(({ score }) => score.total !== null && score.participant.kind === 'individual');
  const nowBy = new Map(now.map(({ score }) => [score.participant.code, score.total]));
  const both = before.filter(({ code }) => nowBy.has(code));
  const count = (what: string, then: number, today: number): Compared => ({
    what,
    is: 'count',
    before: before.length > 0 ? rational(then) : null,
    now: rational(today),
  });
  const points = (what: string, then: Rational | null, today: Rational | null): Compared => ({
    what,
    is: 'points',
    before: then,
    now: today,
  });
  return {
    year,
    origins: [...new Set(before.map(({ origin }) => origin))],
    figures: [
      count('Cá nhân có tổng điểm', before.length, now.length),
      points(
        'Điểm bình quân của cá nhân',
        meanOf(before.map(({ total }) => total)),
        meanOf(now.map(({ score }) => score.total)),
      ),
      points(
        `Điểm bình quân của ${both.length} người có điểm cả hai năm`,
        meanOf(both.map(({ total }) => total)),
        meanOf(both.map(({ code }) => nowBy.get(code) ?? null)),
      ),
      count(
        `Mức “${LEVELS.exemplary}” trở lên`,
        before.filter(({ level }) => level !== null).length,
        now.filter(({ level }) => level !== null).length,
      ),
      count(
        `Mức “${LEVELS.outstanding}”`,
        before.filter(({ level }) => level === LEVELS.outstanding).length,
        now.filter(({ level }) => level === LEVELS.outstanding).length,
      ),
      count('Được tặng quà', before.filter(({ gift }) => gift).length, gifts.gifts.length),
      count(
        'Đề nghị cấp trên khen',
        before.filter(({ row }) => row.superior === true).length,
        superior.proposed.length,
      ),
      points('Chỉ số CCHC của xã (%)', settings.indexLastYear, communeIndex(indexLines, settings).percent),
    ],
  };
}
