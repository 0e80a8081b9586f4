import { LEVELS } from '../../provisions/bands.ts';
import { TOP_RATING } from '../../provisions/people.ts';
import type { Issue } from '../../workbook.ts';
import type { AwardTitle } from '../award-settings.ts';
import type { Ballot } from '../council.ts';
import type { Facts } from '../facts.ts';
import type { Participant } from '../participants.ts';
import { toFixedText, toPercentText, toShortText } from '../rational.ts';
import type { TabRow } from '../records.ts';
import type { Standing } from '../standings.ts';
import type { Verdict } from '../verdict.ts';

/** What keeps a candidate off a list, with the issue that says so where there is one. */
export interface Obstacle {
  readonly reason: string;
  /** Clause or setting it follows from; '' where the issue's rule says it. */
  readonly source: string;
  readonly issue: Issue | null;
}

/** A candidate who has the level and yet is not on the list. */
export interface Excluded {
  readonly standing: Standing;
  readonly obstacles: readonly Obstacle[];
}

/** The blocking issues of a person, by what they stop. */
export interface Blocks {
  /** Issues of the person or of the vote: they keep the person off every list. */
  own(code: string): readonly Issue[];
  /** Issues that close the superior list only. */
  superior(code: string): readonly Issue[];
  /** Whether an issue keeps a row of the history out of the period list. */
  stopsYear(row: TabRow): boolean;
}

export function blocksOf(issues: readonly Issue[]): Blocks {
  const collect = (stops: readonly Issue['stops'][]): ((code: string) => readonly Issue[]) => {
    const byCode = new Map<string, Issue[]>();
    for (const issue of issues) {
      if (issue.level !== 'block' || !stops.includes(issue.stops)) continue;
      for (const code of issue.participants) byCode.set(code, [...(byCode.get(code) ?? []), issue]);
    }
    return (code) => byCode.get(code) ?? [];
  };
  const stoppedYears = new Set(
    issues
      .filter(({ level, stops }) => level === 'block' && stops === 'period-year')
      .map(({ at }) => `${at.tab}\n${at.row}`),
  );
  return {
    own: collect(['person', 'vote']),
    superior: collect(['superior-list']),
    stopsYear: ({ tab, row }) => stoppedYears.has(`${tab}\n${row}`),
  };
}

/** Officials of the commune whom the plan rewards (KH 06/3/2023, mục 5): active individuals, gift-eligible. */
export const isCandidate = ({ kind, active, giftEligible }: Participant): boolean =>
  kind === 'individual' && active && giftEligible;

/** Somebody of the roster who misses a gate, so that the list was never open. */
export interface Ineligible {
  readonly participant: Participant;
  readonly obstacles: readonly Obstacle[];
}

const PLAN = 'KH 06/3/2023, mục 5';
const COUNCIL = 'quy tắc của Hội đồng (tab Cấu hình)';
export const obstacle = (reason: string, source: string): Obstacle => ({ reason, source, issue: null });
/** A blocking issue as what keeps somebody away. */
export const ofIssue = (issue: Issue): Obstacle => ({ reason: issue.rule, source: '', issue });

/** What keeps somebody below the level "tiêu biểu": no approved task, no total, too few points. */
export function levelObstacles(standing: Standing | null, { settings }: Facts): Obstacle[] {
  if (!standing) return [obstacle('chưa có việc được duyệt', PLAN)];
  const { total, missing } = standing.score;
  if (total === null) return [obstacle(`chưa có tổng điểm, còn thiếu ${missing.join(', ')}`, PLAN)];
  if (standing.level !== null) return [];
  const points = toFixedText(total, settings.decimals);
  return [obstacle(`${points} điểm, mức “tiêu biểu” từ ${toShortText(settings.exemplaryMin)} điểm`, PLAN)];
}

/** Gates of the roster to the gift: active officials of the commune (KH 06/3/2023, mục 5). */
export function rosterObstacles({ kind, active, giftEligible }: Participant): Obstacle[] {
  if (kind !== 'individual') return [obstacle('là tập thể, xét ở tab Khen tập thể', PLAN)];
  return [
    ...(active ? [] : [obstacle('không còn công tác', PLAN)]),
    ...(giftEligible ? [] : [obstacle('không thuộc diện tặng quà: chỉ cán bộ, công chức xã', PLAN)]),
  ];
}

/** The vote on a candidate by the rule of an award. */
const verdictOf = (ballot: Ballot, title: AwardTitle): Verdict => (title === 'superior' ? ballot.superior : ballot);

function voteObstacle(ballot: Ballot | null, title: AwardTitle, { settings }: Facts): Obstacle | null {
  if (!ballot) return obstacle('chưa bỏ phiếu', COUNCIL);
  const { result, ratio, faults } = verdictOf(ballot, title);
  if (result === 'đạt') return null;
  if (result === 'không hợp lệ') {
    const why = title === 'superior' ? faults.map(({ reason }) => `: ${reason}`).slice(0, 1) : [];
    return obstacle(`phiếu không hợp lệ${why.join('')}`, COUNCIL);
  }
  if (result === 'chưa bỏ phiếu') return obstacle(result, COUNCIL);
  const agreed = ratio === null ? '' : ` ${toPercentText(ratio)}%`;
  return obstacle(
    `Hội đồng đồng ý${agreed}, cần từ ${toPercentText(settings.awards.rules[title].passRatio)}%`,
    COUNCIL,
  );
}

/** Own blocking issues and, once ballots exist, a vote that was not passed or a removal by the council. */
export function obstacles(participant: Participant, facts: Facts, blocks: Blocks, title: AwardTitle): Obstacle[] {
  const { council } = facts;
  const blocked = blocks.own(participant.code).map(ofIssue);
  const ballot = council.ballotOf(participant.code);
  const removed =
    ballot?.decision?.is === 'remove'
      ? [obstacle(`Hội đồng đưa ra khỏi danh sách: ${ballot.decision.reason}`, COUNCIL)]
      : [];
  const voted = title === 'collective' ? council.hasVotedOnCollectives : council.hasVoted;
  if (!voted) return [...blocked, ...removed];
  const byVote = voteObstacle(ballot, title, facts);
  const said = byVote === null || (ballot && blocked.some(({ issue }) => issue?.stops === 'vote'));
  return [...blocked, ...removed, ...(said ? [] : [byVote])];
}

/** Issues that close the superior list only, as obstacles. */
export const superiorObstacles = (code: string, blocks: Blocks): Obstacle[] => blocks.superior(code).map(ofIssue);

/** The two gates of the proposal to the superior level (KH 06/3/2023, mục 5): two separate inputs. */
export const gates = (participant: Participant, standing: Standing | null): { level: boolean; rating: boolean } => ({
  level: standing?.level === LEVELS.outstanding,
  rating: participant.annualRating === TOP_RATING,
});
