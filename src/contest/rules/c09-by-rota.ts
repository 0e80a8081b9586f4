import { nameAndCode } from '../participants.ts';
import { at, type TabRow } from '../records.ts';
import { likenessIndex, wholePercent } from '../text-likeness.ts';
import type { Finding, Listed, ListRule } from './rule.ts';

/** On the list again and again: sealed years in a row up to the one before this, and now. */
function byRota({ facts, gifts }: Listed): Finding[] {
  const { year, thresholds } = facts.settings;
  if (year === null || thresholds.awardYearsMax === 0) return [];
  const awarded = new Map<string, Map<number, TabRow>>();
  for (const { code, year: when, gift, row } of facts.past) {
    if (!gift && row.superior !== true) continue;
    const years = awarded.get(code) ?? new Map<number, TabRow>();
    years.set(when, row);
    awarded.set(code, years);
  }
  return gifts.gifts.flatMap(({ standing }): Finding[] => {
    const { participant } = standing.score;
    const years = awarded.get(participant.code) ?? new Map<number, TabRow>();
    let running = 1;
    while (years.has(year - running)) running += 1;
    const last = years.get(year - 1);
    if (running < thresholds.awardYearsMax) return [];
    return [
      {
        at: last ? at(last, 'gift') : { tab: 'history', row: null, column: null },
        participants: [participant.code],
        values: { name: nameAndCode(participant), years: String(running) },
      },
    ];
  });
}

interface Text {
  readonly row: TabRow;
  readonly year: number | null;
  readonly code: string;
  readonly name: string;
  readonly text: string;
}

/** Achievements of this year that read like an earlier one, or like another person's of this year. */
function copied({ facts }: Listed): Finding[] {
  const { settings, roster, input, past } = facts;
  const now = input.exemplars.flatMap((row): Text[] => {
    const { who } = roster.find(row.participant);
    if (!who || row.achievement === '') return [];
    return [{ row, year: settings.year, code: who.code, name: nameAndCode(who), text: row.achievement }];
  });
  if (now.length === 0) return [];
  const before = past.flatMap(({ row, year, code }): Text[] =>
    row.achievement === '' || year === settings.year
      ? []
      : [{ row, year, code, name: row.name === '' ? code : `${row.name} (${code})`, text: row.achievement }],
  );
  const texts = [...before, ...now];
  const order = new Map(texts.map((text, i) => [text, i]));
  const index = likenessIndex(texts, ({ text }) => text, settings.thresholds.textSimilarity);
  return now.flatMap((own): Finding[] => {
    const mine = order.get(own) ?? 0;
    const isEarlier = (other: Text): boolean =>
      (order.get(other) ?? 0) < mine && (other.year !== own.year || other.code !== own.code);
    const [best] = index.find(own.text, isEarlier);
    if (!best) return [];
    const { item, likeness } = best;
    const isSelf = item.code === own.code;
    return [
      {
        at: at(own.row, 'achievement'),
        participants: [own.code],
        sentence: 'Thành tích của {name} giống {percent}% bài năm {year} của {other} (tab {tab}, ô {cell}).',
        remedy: 'Đề nghị viết theo kết quả năm nay.',
        values: {
          name: own.name,
          percent: wholePercent(likeness),
          year: item.year === null ? 'này' : String(item.year),
          other: isSelf ? 'chính người này' : item.name,
        },
      },
    ];
  });
}

/** Awards by rota, and achievements copied from an earlier year or from somebody else. */
export const byRotaOrCopied: ListRule = {
  id: 'C09',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'Luật 06/2022/QH15, Điều 5 (chính xác, công bằng); ngưỡng: tự chọn',
  sentence: '{name} được khen {years} năm liền.',
  remedy: 'Hội đồng xem lại kết quả thực của năm nay, tránh khen luân phiên.',
  find: (listed) => [...byRota(listed), ...copied(listed)],
};
