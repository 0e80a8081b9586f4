import {
  type Blocks,
  blocksOf,
  levelObstacles,
  type Obstacle,
  obstacle,
  obstacles,
  ofIssue,
} from './awards/eligibility.ts';
import { evidenceItems } from './evidence.ts';
import type { Registration } from './facts.ts';
import type { Outcome } from './outcome.ts';
import type { Participant } from './participants.ts';
import { compare, ONE } from './rational.ts';
import type { Standing } from './standings.ts';

/** What the contest has verified of somebody who is, or may be, held up as an example (KH 06/3/2023, mục 5). */
export interface ExemplarCase {
  readonly who: Participant;
  readonly standing: Standing | null;
  /** Approved tasks whose whole target is reached, as assessed, with evidence: breakthroughs first, then as registered. */
  readonly proven: readonly Registration[];
  /** Why the radio should not tell of them yet; none where every gate is passed. */
  readonly obstacles: readonly Obstacle[];
}

function provenTasks(standing: Standing | null): Registration[] {
  const tasks = standing?.score.areas.flatMap(({ tasks: own }) => own.filter(({ stopped }) => !stopped)) ?? [];
  return tasks
    .map(({ registration }) => registration)
    .filter(({ reading: { assessed }, row }) => {
      return assessed.done !== null && compare(assessed.done, ONE) === 0 && evidenceItems(row.evidence).length > 0;
    })
    .sort((a, b) => Number(b.row.taskKind === 'breakthrough') - Number(a.row.taskKind === 'breakthrough'));
}

function hindrances({ facts, standingOf }: Outcome, who: Participant, blocks: Blocks, proven: number): Obstacle[] {
  const standing = standingOf(who.code);
  const title = who.kind === 'collective' ? 'collective' : 'gift';
  // Whoever the council has not heard of may still be an example: it votes on awards only.
  const judged = facts.council.ballotOf(who.code)
    ? obstacles(who, facts, blocks, title)
    : blocks.own(who.code).map(ofIssue);
  const level = levelObstacles(standing, facts);
  const nothing = obstacle('chưa có việc nào đủ chỉ tiêu kèm minh chứng', 'tự chọn');
  return [...level, ...judged, ...(level.length === 0 && proven === 0 ? [nothing] : [])];
}

/** Reads the cases of an outcome; the blocking issues are gathered once. */
export function exemplarCases(outcome: Outcome): (who: Participant) => ExemplarCase {
  const blocks = blocksOf(outcome.issues);
  return (who) => {
    const standing = outcome.standingOf(who.code);
    const proven = provenTasks(standing);
    return { who, standing, proven, obstacles: hindrances(outcome, who, blocks, proven.length) };
  };
}

/** Whom the scoreboard suggests besides those who stand in "Điển hình" already, up to the settings; equals come together. */
export function suggestedExemplars(outcome: Outcome): ExemplarCase[] {
  const { facts, standings } = outcome;
  const { exemplarPersons, exemplarCollectives } = facts.settings;
  const chosen = new Set(facts.input.exemplars.map(({ participant }) => facts.roster.find(participant).who?.code));
  const caseOf = exemplarCases(outcome);
  return (['individual', 'collective'] as const).flatMap((kind) => {
    const own = standings.filter(({ score: { participant } }) => participant.kind === kind && participant.active);
    const isChosen = ({ score }: Standing): boolean => chosen.has(score.participant.code);
    const limit = kind === 'individual' ? exemplarPersons : exemplarCollectives;
    const places = limit - own.filter(isChosen).length;
    const fit = own
      .filter((standing) => !isChosen(standing))
      .map(({ score }) => caseOf(score.participant))
      .filter(({ obstacles: some }) => some.length === 0);
    const last = fit[places - 1]?.standing?.rank ?? null;
    return fit.filter(({ standing }, i) => i < places || (last !== null && standing?.rank === last));
  });
}
