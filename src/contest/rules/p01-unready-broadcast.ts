import { shortDate } from '../../vietnamese/dates.ts';
import { rowsAbout } from '../broadcasts.ts';
import type { Facts } from '../facts.ts';
import { nameAndCode, type Participant } from '../participants.ts';
import { at, type BroadcastRow } from '../records.ts';
import type { Finding, RowRule } from './rule.ts';

/** What somebody the radio has told of still lacks. */
function lacksOf(facts: Facts, who: Participant): string[] {
  const about = rowsAbout(facts, who);
  if (about.length === 0) return ['chưa có trong tab Điển hình'];
  return [
    ...(about.some(({ confirmed }) => confirmed) ? [] : ['Nội vụ chưa xác nhận thành tích']),
    ...(about.some(({ consent }) => consent) ? [] : ['chưa ghi người được nêu đồng ý']),
  ];
}

function logged(facts: Facts, row: BroadcastRow): Finding[] {
  const { who } = facts.roster.find(row.participant);
  const { date, kind } = row;
  const lacks = who ? lacksOf(facts, who).join('; ') : '';
  const blank = { participants: who ? [who.code] : [], values: {} };
  return [
    ...(date === null || date > facts.today
      ? [{ ...blank, at: at(row, 'date'), sentence: 'Tab {tab}, ô {cell}: cần ngày đã phát.' }]
      : []),
    ...(kind === 'exemplar' && row.participant === ''
      ? [{ ...blank, at: at(row, 'participant'), sentence: 'Tab {tab}, ô {cell}: chưa ghi phát gương của ai.' }]
      : []),
    ...(who && lacks !== ''
      ? [
          {
            ...blank,
            at: at(row, 'participant'),
            values: { name: nameAndCode(who), day: date === null ? '' : ` ngày ${shortDate(date)}`, lacks },
          },
        ]
      : []),
  ];
}

/** An exemplar on the air who said no. */
const refused = ({ input, roster }: Facts): Finding[] =>
  input.exemplars.flatMap((row): Finding[] => {
    const { who } = roster.find(row.participant);
    if (!who || row.broadcastOn === '' || row.consent !== false) return [];
    const values = { name: nameAndCode(who), day: '', lacks: 'người được nêu không đồng ý' };
    return [{ at: at(row, 'consent'), participants: [who.code], values }];
  });

/** The radio told of somebody who is no confirmed exemplar or has not agreed; a broadcast without its day or person. */
export const unreadyBroadcast: RowRule = {
  id: 'P01',
  stage: 'rows',
  level: 'warn',
  stops: 'nothing',
  source: 'KH 06/3/2023, mục 5; tự chọn',
  sentence: '{name} đã được phát thanh{day} nhưng {lacks}.',
  remedy: 'Ghi cho đủ, hoặc đính chính trên loa (tab {tab}, ô {cell}).',
  find: (facts) => [...facts.input.broadcasts.flatMap((row) => logged(facts, row)), ...refused(facts)],
};
