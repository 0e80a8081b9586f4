import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, multiply, type Rational, rational, ZERO } from '../../../src/contest/rational.ts';
import { contest, type TypedContest } from '../contest.ts';

/** A number of points with up to 2 decimals, as typed. */
const pointsUpTo = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((n) => String(n / 100).replace('.', ','));
const percent = fc.integer({ min: 0, max: 100 }).map((n) => `${n}%`);

const CRITERIA: NonNullable<TypedContest['criteria']> = [
  { code: 'A1', max: '12', kind: 'points', notArising: 'exclude' },
  { code: 'A2', max: '10', kind: 'ratio', notArising: 'exclude' },
  { code: 'A3', max: '8', kind: 'tiers', levels: '>=98%=8|>=95%=6|>=90%=3|=0' },
  { code: 'B1', group: 'B', max: '30', kind: 'tasks' },
  { code: 'B2', group: 'B', max: '20', kind: 'tasks' },
  { code: 'B3', group: 'B', max: '20', kind: 'tasks' },
  { code: 'C1', group: 'C', max: '8', kind: 'points' },
  { code: 'C2', group: 'C', max: '4', kind: 'points', partOf: 'A1' },
  { code: 'D1', group: 'D', max: '6', kind: 'points' },
  { code: 'D2', group: 'D', max: '3', kind: 'points', partOf: 'A1' },
];

interface Person {
  readonly A1: string;
  readonly A2: string;
  readonly A3: string;
  readonly C1: string;
  readonly C2: string;
  readonly D1: string;
  readonly D2: string;
  readonly done: readonly number[];
}

const person: fc.Arbitrary<Person> = fc.record({
  A1: pointsUpTo(12),
  A2: fc.oneof(percent, fc.constant('KPS')),
  A3: percent,
  C1: pointsUpTo(8),
  C2: pointsUpTo(4),
  D1: pointsUpTo(6),
  D2: pointsUpTo(3),
  done: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 4 }),
});

const codeOf = (i: number): string => `CB0${i + 1}`;

function typed(
  people: readonly Person[],
  criteria = CRITERIA,
): Required<Pick<TypedContest, 'people' | 'criteria' | 'lines' | 'tasks'>> {
  return {
    criteria,
    people: people.map((_, i) => ({ code: codeOf(i), name: `Người ${i + 1}` })),
    lines: people.flatMap(({ done: _, ...values }, i) =>
      Object.entries(values).map(([criterion, value]) => ({
        participant: codeOf(i),
        criterion,
        self: value,
        assessed: value,
        evidence: 'MC',
      })),
    ),
    tasks: people.flatMap(({ done }, i) =>
      done.map((result, n) => ({
        id: `3.1-${i}${n}`,
        participant: codeOf(i),
        target: '10',
        result: String(result),
        assessedResult: String(result),
      })),
    ),
  };
}

const board = (input: TypedContest) =>
  contest(input)
    .standings.map(({ score, rank, band }) => ({ code: score.participant.code, total: score.exactTotal, rank, band }))
    .sort((a, b) => a.code.localeCompare(b.code));

const totalOf = (one: Person, criteria = CRITERIA): Rational =>
  contest(typed([one], criteria)).standings[0]?.score.exactTotal ?? ZERO;

describe('whatever is typed', () => {
  it('the order of rows changes no total, rank or band', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 4 }).chain((people) => {
          const input = typed(people);
          const shuffled = <T>(rows: readonly T[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
          return fc.tuple(fc.constant(input), shuffled(input.lines), shuffled(input.tasks), shuffled(input.criteria));
        }),
        ([input, lines, tasks, criteria]) => {
          expect(board({ ...input, lines, tasks, criteria })).toEqual(board(input));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a better assessed value never lowers the total (penalties aside)', () => {
    fc.assert(
      fc.property(person, fc.constantFrom('A1', 'A2', 'A3', 'C1', 'C2'), percent, (one, code, higher) => {
        const value = (text: string): number => Number.parseFloat(text.replace(',', '.'));
        fc.pre(one[code] !== 'KPS');
        const most = { A1: 12, A2: 100, A3: 100, C1: 8, C2: 4 }[code];
        const raised = value(one[code]) + (most - value(one[code])) * (value(higher) / 100);
        const text = `${String(Math.ceil(raised * 100) / 100).replace('.', ',')}${code === 'A2' || code === 'A3' ? '%' : ''}`;
        fc.pre(value(text) <= most);
        expect(compare(totalOf({ ...one, [code]: text }), totalOf(one))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it('one more finished piece of a task never lowers the total', () => {
    fc.assert(
      fc.property(person, (one) => {
        const done = one.done.map((result, i) => (i === 0 ? Math.min(10, result + 1) : result));
        expect(compare(totalOf({ ...one, done }), totalOf(one))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });

  it('the total stays within 0 and the scale, each pool within its cap', () => {
    fc.assert(
      fc.property(person, (one) => {
        const score = contest(typed([one])).standings[0]?.score;
        const { C, D } = score?.groups ?? {};
        const within = (value: Rational | null | undefined, high: number): boolean =>
          value != null && compare(value, ZERO) >= 0 && compare(value, rational(high)) <= 0;
        expect([within(score?.exactTotal, 100), within(C?.assessed, 10), within(D?.assessed, 10)]).toEqual([
          true,
          true,
          true,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('one weight for all of part A multiplies its points and nothing else', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 1, max: 5 }), (one, times) => {
        const plain = CRITERIA.filter(({ partOf }) => partOf === undefined);
        const weighted = plain.map((row) => (row.code?.startsWith('A') ? { ...row, weight: String(times) } : row));
        const groups = (criteria: typeof plain) => contest(typed([one], criteria)).standings[0]?.score.groups;
        const [before, after] = [groups(plain), groups(weighted)];
        expect(after?.A.assessed).toEqual(multiply(before?.A.assessed ?? ZERO, rational(times)));
        expect(after?.B).toEqual(before?.B);
      }),
      { numRuns: 100 },
    );
  });
});
