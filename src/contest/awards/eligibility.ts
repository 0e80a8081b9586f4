import { LEVELS } from '../../provisions/bands.ts';
import { TOP_RATING } from '../../provisions/people.ts';
import type { Issue } from '../../workbook.ts';
import type { Facts } from '../facts.ts';
import type { Participant } from '../participants.ts';
import { toFixedText } from '../rational.ts';
import type { Standing } from '../standings.ts';

/** What keeps a candidate off a list, with the issue that says so where there is one. */
export interface Obstacle {
  readonly reason: string;
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
  return { own: collect(['person', 'vote']), superior: collect(['superior-list']) };
}

/** Officials of the commune whom the plan rewards (KH 06/3/2023, mục 5): active individuals, gift-eligible. */
export const isCandidate = ({ kind, active, giftEligible }: Participant): boolean =>
  kind === 'individual' && active && giftEligible;

/** Own blocking issues and, once ballots exist, a vote that was not passed. */
export function obstacles(participant: Participant, facts: Facts, blocks: Blocks): Obstacle[] {
  const { council, settings } = facts;
  const blocked = blocks.own(participant.code).map((issue) => ({ reason: issue.rule, issue }));
  if (!council.hasVoted) return blocked;
  const ballot = council.ballotOf(participant.code);
  if (!ballot) return [...blocked, { reason: 'chưa bỏ phiếu', issue: null }];
  if (ballot.result === 'đạt' || blocked.some(({ issue }) => issue.stops === 'vote')) return blocked;
  const ratio = ballot.ratio === null ? '' : ` ${toFixedText({ n: ballot.ratio.n * 100n, d: ballot.ratio.d }, 2)}%`;
  const pass = toFixedText({ n: settings.passRatio.n * 100n, d: settings.passRatio.d }, 2);
  const reason =
    ballot.result === 'không đạt'
      ? `Hội đồng đồng ý${ratio}, cần từ ${pass}%`
      : ballot.result === 'không hợp lệ'
        ? 'phiếu không hợp lệ'
        : ballot.result;
  return [...blocked, { reason, issue: null }];
}

/** The two gates of the proposal to the superior level (KH 06/3/2023, mục 5): two separate inputs. */
export const gates = (participant: Participant, standing: Standing | null): { level: boolean; rating: boolean } => ({
  level: standing?.level === LEVELS.outstanding,
  rating: participant.annualRating === TOP_RATING,
});
