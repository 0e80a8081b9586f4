import { evidenceItems } from '../evidence.ts';
import type { Facts } from '../facts.ts';
import { compare, type Rational, rational, roundHalfUp, toFixedText, ZERO } from '../rational.ts';
import type { PersonScore } from '../scoring/person.ts';

/** One step of the chain that orders equals at the last place (DOMAIN: minh chứng → phần B → trực tiếp → ít lần khen; tự chọn). */
interface Step {
  /** The better candidate has the greater value. */
  value(score: PersonScore, facts: Facts): Rational;
  /** Why a is placed before b. */
  reason(a: Rational, b: Rational, decimals: number): string;
}

/** Verified evidence: items of the approved tasks and filled evidence cells of assessed lines. */
export function verifiedEvidence(score: PersonScore): number {
  const onTasks = score.areas
    .flatMap(({ tasks }) => tasks)
    .map(({ registration }) => evidenceItems(registration.row.evidence).length);
  const onLines = score.criteria.filter(
    ({ line }) =>
      line && line.row.evidence !== '' && (line.assessed.is === 'points' || line.assessed.is === 'excluded'),
  ).length;
  return onTasks.reduce((sum, count) => sum + count, onLines);
}

const pastGifts = (score: PersonScore, facts: Facts): number =>
  facts.past.filter(({ code, gift }) => gift && code === score.participant.code).length;

const STEPS: readonly Step[] = [
  {
    value: (score) => rational(verifiedEvidence(score)),
    reason: (a, b) => `nhiều minh chứng đã thẩm định hơn (${a.n} và ${b.n})`,
  },
  {
    value: (score, { settings }) => roundHalfUp(score.groups.B.assessed ?? ZERO, settings.decimals),
    reason: (a, b, decimals) => `điểm phần B cao hơn (${toFixedText(a, decimals)} và ${toFixedText(b, decimals)})`,
  },
  {
    value: (score) => rational(score.participant.isLeader ? 0 : 1),
    reason: () => 'là người trực tiếp làm việc',
  },
  {
    value: (score, facts) => rational(-pastGifts(score, facts)),
    reason: (a, b) => `được khen ít lần hơn (${-a.n} và ${-b.n})`,
  },
];

/** Below zero where a goes first; zero where the chain cannot tell them apart. */
export function compareEquals(a: PersonScore, b: PersonScore, facts: Facts): number {
  for (const step of STEPS) {
    const order = compare(step.value(b, facts), step.value(a, facts));
    if (order !== 0) return order;
  }
  return 0;
}

/** What puts a before b; null where nothing does. */
export function reasonBefore(a: PersonScore, b: PersonScore, facts: Facts): string | null {
  for (const step of STEPS) {
    const [first, second] = [step.value(a, facts), step.value(b, facts)];
    if (compare(first, second) > 0) return step.reason(first, second, facts.settings.decimals);
  }
  return null;
}
