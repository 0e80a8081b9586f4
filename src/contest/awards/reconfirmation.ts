import { ANNUAL_RATINGS } from '../../provisions/people.ts';
import type { Facts } from '../facts.ts';
import type { Participant } from '../participants.ts';
import { toFixedText } from '../rational.ts';
import type { ProvisionalRow } from '../records.ts';
import type { Standing } from '../standings.ts';
import { isCandidate } from './eligibility.ts';
import type { SuperiorList } from './superior-list.ts';

/** What the gates to the superior level said of an official on one day, in the words of the tabs. */
export interface GateState {
  readonly participant: Participant;
  readonly total: string;
  readonly level: string;
  readonly rating: string;
  readonly proposed: boolean;
}

/** An official whose state is not what the provisional run said. */
export interface GateChange {
  readonly participant: Participant;
  readonly was: 'đề nghị' | 'không đề nghị';
  readonly is: 'đề nghị' | 'không đề nghị';
  /** "xếp loại năm: (trống) → Hoàn thành tốt nhiệm vụ". */
  readonly differences: readonly string[];
}

/** The gate runs twice, because officials are rated before the contest ends: provisional, then confirmed (tự chọn, G5). */
export interface Reconfirmation {
  readonly stage: 'provisional' | 'confirmed';
  /** Last day of the contest, yyyy-mm-dd; null where the settings have none. */
  readonly endsOn: string | null;
  /** Day of the provisional run this one is compared with; null where there was none. */
  readonly comparedWith: string | null;
  readonly changes: readonly GateChange[];
}

/** The state of every official as of this run. */
export function gateStates(
  standingOf: (code: string) => Standing | null,
  superior: SuperiorList,
  { roster, settings }: Facts,
): GateState[] {
  const proposed = new Set(superior.proposed.map(({ score }) => score.participant.code));
  return roster.participants.filter(isCandidate).map((participant): GateState => {
    const standing = standingOf(participant.code);
    const total = standing?.score.total;
    const { annualRating } = participant;
    return {
      participant,
      total: total ? toFixedText(total, settings.decimals) : '',
      level: standing?.level ?? '',
      rating: annualRating === null ? '' : ANNUAL_RATINGS[annualRating],
      proposed: proposed.has(participant.code),
    };
  });
}

const LABELS = { total: 'tổng điểm', level: 'mức', rating: 'xếp loại năm' } as const;
const orBlank = (text: string): string => (text === '' ? '(trống)' : text);
const word = (proposed: boolean): GateChange['is'] => (proposed ? 'đề nghị' : 'không đề nghị');

/** This run against the provisional one: who came in, who fell out, whose total, level or rating has changed. */
export function reconfirm(states: readonly GateState[], { settings, input, today }: Facts): Reconfirmation {
  const { endDate: endsOn } = settings;
  if (endsOn !== null && today <= endsOn) return { stage: 'provisional', endsOn, comparedWith: null, changes: [] };
  const before = new Map(input.provisionalRun.map((row) => [row.participant, row]));
  const changes = states.flatMap((state): GateChange[] => {
    const row: ProvisionalRow | undefined = before.get(state.participant.code);
    if (!row) return [];
    const differences = (Object.keys(LABELS) as (keyof typeof LABELS)[])
      .filter((key) => row[key] !== state[key])
      .map((key) => `${LABELS[key]}: ${orBlank(row[key])} → ${orBlank(state[key])}`);
    const was = row.proposed === true;
    if (was === state.proposed && differences.length === 0) return [];
    return [{ participant: state.participant, was: word(was), is: word(state.proposed), differences }];
  });
  return { stage: 'confirmed', endsOn, comparedWith: input.provisionalRun[0]?.ranOn ?? null, changes };
}
