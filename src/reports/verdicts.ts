import { type Excluded, isCandidate } from '../contest/awards/eligibility.ts';
import { bounds } from '../contest/levels.ts';
import { compare, type Rational, subtract, toFixedText, toShortText } from '../contest/rational.ts';
import type { Settings } from '../contest/settings.ts';
import type { Standing } from '../contest/standings.ts';
import { LEVELS } from '../provisions/bands.ts';
import type { Place } from '../workbook.ts';
import { capitalised, obstacleWords, ratingWords } from './award-reasons.ts';
import { sourceOf } from './issue-source.ts';
import type { View } from './report.ts';

const PLAN = 'KH 06/3/2023, mục 5';

/** Whether somebody is on a list, and why: the sentence, the clause it rests on, the cell that shows it. */
export interface Verdict {
  readonly list: string;
  readonly sentence: string;
  readonly source: string;
  readonly at: Place | null;
}

/** "còn thiếu 1,50 điểm để đạt “tiêu biểu”, xếp loại Tốt"; '' at the top of the scale. */
export function distanceWords(total: Rational, settings: Settings): string {
  const [next] = bounds(settings)
    .filter(({ value }) => compare(value, total) > 0)
    .sort((a, b) => compare(a.value, b.value));
  if (!next) return '';
  const levels: readonly string[] = Object.values(LEVELS);
  const names = next.names.map((name) => (levels.includes(name) ? `mức “${name}”` : `xếp loại ${name}`));
  return `còn thiếu ${toFixedText(subtract(next.value, total), settings.decimals)} điểm để đạt ${names.join(' và ')} (từ ${toShortText(next.value)} điểm)`;
}

/** "còn thiếu 1,50 điểm để đạt mức “tiêu biểu” (từ 80 điểm)". */
const levelGap = (total: Rational, bound: Rational, name: string, { decimals }: Settings): string =>
  `Còn thiếu ${toFixedText(subtract(bound, total), decimals)} điểm để đạt mức “${name}” (từ ${toShortText(bound)} điểm)`;

function ofObstacles(list: string, { standing, obstacles }: Excluded, view: View): Verdict[] {
  const { facts } = view.outcome;
  return obstacles.map((obstacle): Verdict => {
    const sentence = `Không có tên: ${obstacleWords([obstacle], view)}`;
    const ballot = facts.council.ballotOf(standing.score.participant.code);
    const vote: Place | null = ballot ? { tab: ballot.row.tab, row: ballot.row.row, column: 'participant' } : null;
    const { issue } = obstacle;
    return { list, sentence, source: issue ? sourceOf(issue) : PLAN, at: issue ? issue.at : vote };
  });
}

const excludedFrom = (excluded: readonly Excluded[], standing: Standing): Excluded | undefined =>
  excluded.find((one) => one.standing === standing);

function giftVerdicts(standing: Standing, view: View): Verdict[] {
  const list = 'Danh sách tặng quà';
  const { gifts, facts } = view.outcome;
  const { participant } = standing.score;
  const say = (sentence: string, at: Place | null = null): Verdict[] => [{ list, sentence, source: PLAN, at }];
  const place = gifts.gifts.findIndex((gift) => gift.standing === standing);
  if (place >= 0) {
    const { ahead } = gifts.gifts[place] ?? {};
    const tie = ahead ? `; bằng điểm ${ahead.of.score.participant.name}, xếp trước vì ${ahead.reason}` : '';
    return say(`Có tên, suất thứ ${place + 1}${tie}${gifts.provisional ? ' (dự kiến, Hội đồng chưa bỏ phiếu)' : ''}`);
  }
  if (gifts.waiting.includes(standing)) return say('Bằng điểm ở suất cuối, chờ Hội đồng');
  const excluded = excludedFrom(gifts.excluded, standing);
  if (excluded) return ofObstacles(list, excluded, view);
  if (!isCandidate(participant)) {
    const why =
      participant.kind === 'collective'
        ? 'tập thể xếp hạng riêng, kế hoạch không tặng quà'
        : 'không ghi “Thuộc diện tặng quà” trong Danh sách';
    return say(`Không xét: ${why}`, participant.place(participant.kind === 'collective' ? 'kind' : 'giftEligible'));
  }
  const { total } = standing.score;
  if (!total) return say('Chưa xét: chưa có tổng điểm');
  return say(
    levelGap(total, facts.settings.exemplaryMin, LEVELS.exemplary, facts.settings),
    facts.settings.place('exemplary-min'),
  );
}

function superiorVerdicts(standing: Standing, view: View): Verdict[] {
  const list = 'Đề nghị cấp trên';
  const { superior, facts } = view.outcome;
  const { participant, total } = standing.score;
  const say = (sentence: string, at: Place | null = null): Verdict[] => [{ list, sentence, source: PLAN, at }];
  if (superior.proposed.includes(standing))
    return say(`Có tên: đạt mức “${LEVELS.outstanding}” và ${ratingWords(standing)}`);
  const excluded = excludedFrom(superior.excluded, standing);
  if (excluded) return ofObstacles(list, excluded, view);
  if (!isCandidate(participant) || !total) return [];
  const gap = levelGap(total, facts.settings.outstandingMin, LEVELS.outstanding, facts.settings);
  return say(`${gap}; ${ratingWords(standing)}`, participant.place('annualRating'));
}

/** What has come of somebody on the year's lists; every obstacle is a verdict of its own. */
export const verdicts = (standing: Standing, view: View): Verdict[] =>
  [...giftVerdicts(standing, view), ...superiorVerdicts(standing, view)].map((verdict) => ({
    ...verdict,
    sentence: `${capitalised(verdict.sentence).replace(/\.$/, '')}.`,
  }));
