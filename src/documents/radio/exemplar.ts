import { rowsAbout } from '../../contest/broadcasts.ts';
import { type ExemplarCase, exemplarCases } from '../../contest/exemplars.ts';
import type { Registration } from '../../contest/facts.ts';
import { toFixedText } from '../../contest/rational.ts';
import type { Standing } from '../../contest/standings.ts';
import { daysBetween } from '../../vietnamese/dates.ts';
import { money } from '../../vietnamese/numbers.ts';
import { communeOf, type Draft, superiorOf, yearOf } from '../draft.ts';
import { remarkUnpublished } from './movement.ts';
import { calledBy, dayOr, type Line, lowerFirst, sentence, upperFirst } from './script.ts';

/** Most tasks told of one exemplar. */
const TOLD = 6;
/** Ranks in an area that are told: the first three (tự chọn). */
const BEST_RANKS = 3;

const calledOf = ({ who }: ExemplarCase): string =>
  who.kind === 'collective' ? 'đơn vị' : who.title === '' ? 'đồng chí' : who.title.toLowerCase();

/** The first task is told even where time is short; the day only where there is room. */
function taskLine({ row }: Registration, i: number): Line {
  const goal = [row.target, row.unitOfMeasure].filter((part) => part !== '').join(' ');
  const result =
    goal === ''
      ? 'đã hoàn thành'
      : `chỉ tiêu ${goal}, kết quả ${[row.assessedResult, row.unitOfMeasure].join(' ').trim()}`;
  const told = `Việc “${row.task.replace(/[.;\s]+$/, '')}”: ${result}`;
  const { completedOn, dueOn } = row;
  const early = completedOn !== null && dueOn !== null ? daysBetween(completedOn, dueOn) : 0;
  const when = completedOn && `${told}, xong ${dayOr(completedOn)}${early > 0 ? `, trước hạn ${early} ngày` : ''}`;
  return { keep: i === 0 ? 3 : 5 + i, text: sentence(told), ...(when ? { longer: sentence(when) } : {}) };
}

function awardLines({ who }: ExemplarCase, standing: Standing, called: string, draft: Draft): Line[] {
  const { facts, gifts, superior } = draft.view.outcome;
  const { giftVnd } = draft.settings;
  const ballot = facts.council.ballotOf(who.code);
  const given = !gifts.provisional && gifts.gifts.some((gift) => gift.standing === standing);
  const proposed = !superior.provisional && superior.proposed.includes(standing);
  const worth = giftVnd === null ? '' : ` trị giá ${money(giftVnd)}`;
  if (given || proposed) remarkUnpublished(draft);
  return [
    ...(given ? [{ keep: 4, text: `${upperFirst(called)} được Chủ tịch Ủy ban nhân dân xã tặng quà${worth}.` }] : []),
    ...(proposed ? [{ keep: 5, text: `${upperFirst(called)} được đề nghị ${superiorOf(draft)} khen thưởng.` }] : []),
    ...(ballot?.result === 'đạt'
      ? [
          {
            keep: 6,
            text: `Hội đồng Thi đua - Khen thưởng xã thông qua với ${ballot.agree} trên ${ballot.base} phiếu đồng ý.`,
          },
        ]
      : []),
  ];
}

/** Says what stands between an exemplar and the air. */
function remarkUnready(one: ExemplarCase, draft: Draft): void {
  const rows = rowsAbout(draft.view.outcome.facts, one.who);
  const open = [
    ...(rows.some(({ confirmed }) => confirmed)
      ? []
      : ['Nội vụ chưa xác nhận thành tích, nên lời trong cột Thành tích chưa được dùng']),
    ...(rows.some(({ consent }) => consent) ? [] : ['chưa ghi người được nêu đồng ý phát']),
    ...one.obstacles.map(({ issue, reason }) => (issue ? `đang vướng ${issue.rule} (tab Kiểm tra)` : reason)),
  ];
  if (open.length > 0) draft.remark(`Chưa phát được: ${[...new Set(open)].join('; ')}.`);
}

/** What the radio tells of one exemplar: verified facts, and the story only where the officer has confirmed it. */
export function exemplarLines(draft: Draft, standing: Standing): Line[] {
  const { outcome } = draft.view;
  const { participant, total, areas } = standing.score;
  const one = exemplarCases(outcome)(participant);
  const called = calledOf(one);
  const { name, position, unit, kind } = participant;
  const known =
    position === '' && kind === 'individual' ? draft.fact('', `Chức vụ của ${name} (tab Danh sách)`) : position;
  const place = [known, ...(`${known} ${name}`.includes(unit) ? [] : [unit])].filter((part) => part !== '');
  const peers = outcome.standings.filter(({ score, rank }) => score.participant.kind === kind && rank !== null).length;
  const points =
    total === null
      ? draft.fact('', `Tổng điểm của ${name} (tab Bảng điểm)`)
      : `${toFixedText(total, draft.settings.decimals)} điểm, xếp thứ ${standing.rank} trên ${peers} ${kind === 'individual' ? 'cá nhân' : 'tập thể'}`;
  const tasks = areas.flatMap(({ tasks: own }) => own).length;
  const stories = rowsAbout(outcome.facts, participant).filter(
    ({ confirmed, achievement }) => confirmed && achievement !== '',
  );
  remarkUnready(one, draft);
  return [
    {
      keep: 1,
      text: `Mời quý vị nghe gương điển hình trong phong trào thi đua cải cách hành chính năm ${yearOf(draft)} của ${communeOf(draft)}.`,
    },
    { keep: 1, text: `Đó là ${[calledBy(participant), ...place].join(', ')}.` },
    { keep: 1, text: `${upperFirst(called)} đạt ${points}${standing.level ? `, mức “${standing.level}”` : ''}.` },
    ...stories.map(({ achievement }) => ({ keep: 2, text: sentence(achievement.replace(/\s+/g, ' ')) })),
    {
      keep: 3,
      text: `Trong năm, ${called} có ${tasks} việc được duyệt; ${one.proven.length} việc đủ chỉ tiêu, có minh chứng.`,
    },
    ...one.proven.slice(0, TOLD).map(taskLine),
    ...standing.areaRanks
      .filter(({ rank }) => rank <= BEST_RANKS)
      .map(({ area, rank, of }) => ({
        keep: 5 + TOLD,
        text: `Ở nội dung ${lowerFirst(areas.find((one) => one.area.code === area)?.area.short ?? '')}, ${called} đứng thứ ${rank} trên ${of}.`,
      })),
    ...awardLines(one, standing, called, draft),
    { keep: 2, text: `Mời cán bộ, công chức và Nhân dân cùng học tập gương của ${called}.` },
  ];
}
