import { shortDate } from '../../vietnamese/dates.ts';
import { searchKey } from '../../vietnamese/normalise.ts';
import type { Registration } from '../facts.ts';
import { nameAndCode } from '../participants.ts';
import { at, isSent } from '../records.ts';
import { type Finding, quote, type RowRule } from './rule.ts';

/** One spelling of a title: accents, capitals, spaces, quotation marks and full stops do not make another initiative. */
const titleKey = (title: string): string =>
  searchKey(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An initiative nobody recognised, recognised in another year, or named by two people. */
export const doubtfulInitiative: RowRule = {
  id: 'C14',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 3.5; Luật 06/2022/QH15, Điều 23',
  sentence: 'Sáng kiến “{title}” của {name} (tab {tab}, ô {cell}): {doubt}.',
  remedy: 'Bổ sung văn bản công nhận hoặc sửa lại.',
  find: ({ registrations, settings }) => {
    const claimed = registrations.filter(
      ({ row, found, inContest }) => inContest && isSent(row) && found.who !== null && (row.initiative ?? '') !== '',
    );
    const byTitle = new Map<string, Registration[]>();
    for (const one of claimed) {
      const key = titleKey(one.row.initiative ?? '');
      const same = byTitle.get(key);
      if (same) same.push(one);
      else byTitle.set(key, [one]);
    }
    return claimed.flatMap(({ row, found }): Finding[] => {
      const { who } = found;
      if (!who) return [];
      const doubt = (column: string, text: string, others: readonly string[] = []): Finding => ({
        at: at(row, column),
        participants: [who.code, ...others],
        values: { title: quote(row.initiative ?? ''), name: nameAndCode(who), doubt: text },
      });
      const day = row.recognisedOn ?? null;
      const doubts: Finding[] = [];
      if ((row.recognisedBy ?? '') === '') doubts.push(doubt('recognisedBy', 'chưa có văn bản công nhận'));
      else if (day === null && !row.unreadable.some(({ column }) => column === 'recognisedOn')) {
        doubts.push(doubt('recognisedOn', 'chưa ghi ngày công nhận'));
      }
      if (day !== null && settings.year !== null && !day.startsWith(`${settings.year}-`)) {
        doubts.push(doubt('recognisedOn', `công nhận ngày ${shortDate(day)}, ngoài năm ${settings.year}`));
      }
      const same = byTitle.get(titleKey(row.initiative ?? '')) ?? [];
      // Said once, at the first of the rows that share the title.
      if (same[0]?.row === row) {
        const others = [...new Set(same.flatMap((other) => other.found.who ?? []))].filter((other) => other !== who);
        const names = others.map(nameAndCode).join(', ');
        const codes = others.map(({ code }) => code);
        if (others.length > 0) doubts.push(doubt('initiative', `trùng tên với ${names}`, codes));
      }
      return doubts;
    });
  },
};
