import type { Ballot } from '../contest/council.ts';
import { toPercentText } from '../contest/rational.ts';
import type { CouncilRow } from '../contest/records.ts';
import type { Draft } from './draft.ts';

const attends = ({ attendance }: CouncilRow): boolean => attendance === 'present' || attendance === 'written';

/** Who takes part in the session and who leads it. */
export interface Session {
  readonly members: readonly CouncilRow[];
  readonly present: number;
  readonly written: number;
  readonly absent: number;
  /** The chair, or the standing deputy where the chair is absent. */
  readonly chair: string;
  readonly secretary: string;
}

/** The session as the tab "Hội đồng" has it. */
export function sessionOf(draft: Draft): Session {
  const { members } = draft.view.outcome.facts.council;
  const counted = (attendance: CouncilRow['attendance']): number =>
    members.filter((member) => member.attendance === attendance).length;
  const nameOf = (role: CouncilRow['role']): string =>
    members.find((member) => member.role === role && attends(member))?.name ?? '';
  return {
    members,
    present: counted('present'),
    written: counted('written'),
    absent: members.length - counted('present') - counted('written'),
    chair: draft.fact(nameOf('chair') || nameOf('standing'), 'Chủ trì cuộc họp (tab Hội đồng)'),
    secretary: draft.fact(nameOf('secretary'), 'Thư ký Hội đồng (tab Hội đồng)'),
  };
}

/** "88,89%" of a ballot; '' where nobody could vote. */
export const ratioText = ({ ratio }: Ballot): string => (ratio === null ? '' : `${toPercentText(ratio)}%`);
