import type { Obstacle } from '../contest/awards/eligibility.ts';
import type { Conflict } from '../contest/conflicts.ts';
import type { Facts } from '../contest/facts.ts';
import { toFixedText, toPercentText, toShortText } from '../contest/rational.ts';
import type { Standing } from '../contest/standings.ts';
import { ANNUAL_RATINGS } from '../provisions/people.ts';
import { issueText } from '../tabs/sentence.ts';
import { sourceOf } from './issue-source.ts';
import type { View } from './report.ts';

/** "hạng 3, 92,08 điểm, mức “tiêu biểu, xuất sắc” (từ 90 điểm)". */
export function standingWords({ score, rank, level }: Standing, { settings }: Facts): string {
  if (!score.total) return 'chưa có tổng điểm';
  const total = toFixedText(score.total, settings.decimals);
  const bound = level === 'tiêu biểu' ? settings.exemplaryMin : settings.outstandingMin;
  return `hạng ${rank}, ${total} điểm${level ? `, mức “${level}” (từ ${toShortText(bound)} điểm)` : ''}`;
}

/** "Hội đồng đồng ý 8/9 (88,89%)"; before any vote "Hội đồng chưa bỏ phiếu". */
export function voteWords(code: string, { council }: Facts): string {
  const ballot = council.ballotOf(code);
  if (!ballot?.ratio) return 'Hội đồng chưa bỏ phiếu';
  return `Hội đồng đồng ý ${ballot.agree}/${ballot.base} (${toPercentText(ballot.ratio)}%)`;
}

/** "xếp loại năm Hoàn thành xuất sắc nhiệm vụ". */
export function ratingWords({ score }: Standing): string {
  const { annualRating } = score.participant;
  return annualRating === null ? 'chưa có xếp loại năm' : `xếp loại năm ${ANNUAL_RATINGS[annualRating]}`;
}

/** Why somebody is not on a list: the sentence of each issue with its rule, or the plain reason. */
export function obstacleWords(obstacles: readonly Obstacle[], view: View): string {
  return obstacles
    .map(({ reason, issue }) =>
      issue ? `${issueText(issue, view.reading.tableOf).message.replace(/\.$/, '')} (${issue.rule})` : reason,
    )
    .join('; ');
}

/** The rules and clauses behind obstacles: each once. */
export const obstacleSources = (obstacles: readonly Obstacle[]): string =>
  [...new Set(obstacles.map(({ issue, source }) => (issue ? `${issue.rule}: ${sourceOf(issue)}` : source)))]
    .filter((source) => source !== '')
    .join('; ');

/** "CB05 (xét chính mình)"; ties that the settings do not forbid say so. */
export const conflictWords = (conflicts: readonly Conflict[]): string =>
  conflicts
    .map(({ member, reason, binding }) => `${member.code} (${reason}${binding ? '' : '; cấu hình không buộc tránh'})`)
    .join('; ');

export const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
