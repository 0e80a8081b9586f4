import { bounds } from '../levels.ts';
import { nameAndCode } from '../participants.ts';
import { compare, toFixedText, toShortText } from '../rational.ts';
import type { Finding, Listed, ListRule } from './rule.ts';

/** The first row of the scoreboard: row 1 is the heading. */
const FIRST_ROW = 2;

function tie({ facts, standings, gifts }: Listed): Finding[] {
  const { tie } = gifts;
  const [first] = tie?.equals ?? [];
  if (!tie || !first?.score.total) return [];
  const tied = new Set(tie.equals);
  const equals = standings.filter((standing) => tied.has(standing));
  return [
    {
      at: { tab: 'scoreboard', row: FIRST_ROW + standings.indexOf(equals[0] ?? first), column: 'total' },
      participants: equals.map(({ score }) => score.participant.code),
      sentence: '{names} cùng {total} điểm ở suất cuối; {basis}.',
      remedy: tie.basis === null ? 'Hội đồng quyết định người nhận suất cuối.' : 'Hội đồng xem lại thứ tự này.',
      values: {
        names: equals.map(({ score }) => nameAndCode(score.participant)).join(' và '),
        total: toFixedText(first.score.total, facts.settings.decimals),
        basis: tie.basis === null ? 'chưa phân định được, chờ Hội đồng' : `người xếp trước ${tie.basis}`,
      },
    },
  ];
}

/** How many decimals show that a total was below the bound before rounding. */
const EXACT_DECIMALS = 4;

function lifted({ facts, standings }: Listed): Finding[] {
  const all = bounds(facts.settings);
  return standings.flatMap((standing, i): Finding[] => {
    const { exactTotal, total, participant } = standing.score;
    if (!exactTotal || !total) return [];
    const crossed = all.filter(({ value }) => compare(exactTotal, value) < 0 && compare(total, value) >= 0);
    if (crossed.length === 0) return [];
    return [
      {
        at: { tab: 'scoreboard', row: FIRST_ROW + i, column: 'total' },
        participants: [participant.code],
        values: {
          name: nameAndCode(participant),
          exact: toShortText(exactTotal, EXACT_DECIMALS),
          total: toFixedText(total, facts.settings.decimals),
          bounds: crossed.flatMap(({ names }) => names.map((name) => `“${name}”`)).join(', '),
        },
      },
    ];
  });
}

/** A tie across the last place, resolved or not; a total that rounding lifts over a bound. */
export const closeCall: ListRule = {
  id: 'C19',
  stage: 'lists',
  level: 'warn',
  stops: 'nothing',
  source: 'tự chọn (làm tròn, thứ tự xét khi bằng điểm)',
  sentence: '{name}: {exact} điểm làm tròn thành {total}, chạm mức {bounds}.',
  remedy: 'Hội đồng lưu ý khi bình xét.',
  find: (listed) => [...tie(listed), ...lifted(listed)],
};
