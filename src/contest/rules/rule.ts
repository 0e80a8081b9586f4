import type { Issue, IssueLevel, Place, Stops } from '../../workbook.ts';
import type { GiftList } from '../awards/gift-list.ts';
import type { SuperiorList } from '../awards/superior-list.ts';
import type { Facts } from '../facts.ts';
import type { Standing } from '../standings.ts';

/** One thing a rule has found; what is left out is as the rule says. */
export interface Finding {
  readonly at: Place;
  readonly participants: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly level?: IssueLevel;
  readonly stops?: Stops;
  readonly sentence?: string;
  readonly remedy?: string;
  readonly source?: string;
}

/** What is known once everybody is scored and ranked. */
export interface Ranked {
  readonly facts: Facts;
  readonly standings: readonly Standing[];
  standingOf(code: string): Standing | null;
}

/** What is known once the lists are made. */
export interface Listed extends Ranked {
  readonly gifts: GiftList;
  readonly superior: SuperiorList;
}

/** What a rule says of itself; `find` looks at what is known at its stage. */
interface RuleOf<Stage extends string, Known> {
  readonly id: string;
  /** When the rule runs: over the rows as typed, over people once ranked, over the finished lists. */
  readonly stage: Stage;
  readonly level: IssueLevel;
  /** What its issues stop; no list needs special cases. */
  readonly stops: Stops;
  readonly source: string;
  /** Vietnamese sentence with {names}; {tab}, {cell} and {row} are those of the place. */
  readonly sentence: string;
  readonly remedy: string;
  find(known: Known): readonly Finding[];
}

export type RowRule = RuleOf<'rows', Facts>;
export type PeopleRule = RuleOf<'people', Ranked>;
export type ListRule = RuleOf<'lists', Listed>;
export type Rule = RowRule | PeopleRule | ListRule;

/** Longest piece of typed text that a sentence quotes (tự chọn). */
const QUOTE_LENGTH = 60;

/** Typed text as a sentence quotes it: shortened, on one line. */
export function quote(typed: string): string {
  const line = typed.replace(/\s+/g, ' ').trim();
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH)}…` : line;
}

/** The issues of a rule. */
export function issuesOf<Known>(rule: RuleOf<string, Known>, known: Known): Issue[] {
  return rule.find(known).map((finding) => ({
    rule: rule.id,
    level: finding.level ?? rule.level,
    stops: finding.stops ?? rule.stops,
    at: finding.at,
    participants: finding.participants,
    sentence: finding.sentence ?? rule.sentence,
    values: finding.values,
    remedy: finding.remedy ?? rule.remedy,
    ...(finding.source === undefined ? {} : { source: finding.source }),
  }));
}
