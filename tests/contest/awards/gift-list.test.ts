import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/contest/outcome.ts';
import { outcomeOf, type TypedTabs } from '../../typed-workbook.ts';
import { AFTER, communeOf, councilOf, type Person } from './commune.ts';

const codes = (some: readonly { score: { participant: { code: string } } }[]): string[] =>
  some.map(({ score }) => score.participant.code);
const listed = ({ gifts }: Outcome): string[] => codes(gifts.gifts.map(({ standing }) => standing));
const why = ({ gifts }: Outcome, code: string): string[] =>
  [
    ...gifts.excluded.map(({ standing, obstacles }) => ({ participant: standing.score.participant, obstacles })),
    ...gifts.ineligible,
  ]
    .filter(({ participant }) => participant.code === code)
    .flatMap(({ obstacles }) => obstacles.map(({ reason }) => reason));

const FOUR: Person[] = [
  { code: 'CB01', total: 95 },
  { code: 'CB02', total: 88 },
  { code: 'CB03', total: 84 },
  { code: 'CB04', total: 84 },
];

describe('the budget', () => {
  const budget = { 'gift-vnd': '300000', 'budget-vnd': '999999' };

  it('pays for whole gifts only: 999.999 đồng is three, and equals at the last place wait for the council', () => {
    const outcome = outcomeOf(communeOf(FOUR, budget), AFTER);
    expect(listed(outcome)).toEqual(['CB01', 'CB02']);
    expect(codes(outcome.gifts.waiting)).toEqual(['CB03', 'CB04']);
    expect([outcome.gifts.affordable, outcome.gifts.totalVnd]).toEqual([3, 600_000]);
  });

  it('goes to the direct worker before the leader when nothing else parts them', () => {
    const people = FOUR.map((one) => (one.code === 'CB03' ? { ...one, roster: { isLeader: 'Có' } } : one));
    const outcome = outcomeOf(communeOf(people, budget), AFTER);
    expect(listed(outcome)).toEqual(['CB01', 'CB02', 'CB04']);
    expect(why(outcome, 'CB03')).toEqual(['hết kinh phí (3 suất), dự bị thứ 1']);
    expect(codes(outcome.gifts.unpaid)).toEqual(['CB03']);
  });
});

describe('the quota', () => {
  it('of 0 is an empty list, not no cut', () => {
    const outcome = outcomeOf(communeOf(FOUR, { 'gift-quota': '0' }), AFTER);
    expect(listed(outcome)).toEqual([]);
    expect(why(outcome, 'CB01')).toEqual(['hết số suất (0 suất), dự bị thứ 1']);
  });

  it('by share is rounded down: 70% of four officials are two gifts', () => {
    expect(listed(outcomeOf(communeOf(FOUR, { 'gift-quota-ratio': '70%' }), AFTER))).toEqual(['CB01', 'CB02']);
  });
});

describe('a person', () => {
  it('in three areas stands on the list once', () => {
    const more = { participant: 'CB01', assessedResult: 'Có', evidence: 'MC', status: 'approved' };
    const tabs = communeOf([{ code: 'CB01', total: 95 }], {});
    const areas = ['3.1', '3.2', '3.3'].map((code) => ({ code, name: code, short: code, weight: '1' }));
    const three: TypedTabs = {
      ...tabs,
      areas,
      'register-3.2': [{ ...more, id: '3.2-001', task: 'Việc hai' }],
      'register-3.3': [{ ...more, id: '3.3-001', task: 'Việc ba' }],
    };
    expect(listed(outcomeOf(three, AFTER))).toEqual(['CB01']);
  });

  it('is known by code: of two of one name only the one with the points is listed', () => {
    const roster = { name: 'Nguyễn Văn An' };
    const outcome = outcomeOf(
      communeOf(
        [
          { code: 'CB01', total: 95, roster },
          { code: 'CB02', total: 75, roster },
        ],
        {},
      ),
      AFTER,
    );
    expect(listed(outcome)).toEqual(['CB01']);
    expect(why(outcome, 'CB02')).toEqual(['75,00 điểm, mức “tiêu biểu” từ 80 điểm']);
  });

  it('just below the level is shown to the council and not listed', () => {
    const people = [
      { code: 'CB01', total: 78.5 },
      { code: 'CB02', total: 77.5 },
    ];
    const { gifts } = outcomeOf(communeOf(people, {}), AFTER);
    expect([codes(gifts.nearMisses), gifts.gifts.length]).toEqual([['CB01'], 0]);
  });

  it('outside the gift is told the gate', () => {
    const people = [
      { code: 'KC01', total: 95, roster: { giftEligible: 'Không' } },
      { code: 'TT01', total: 95, roster: { kind: 'collective', giftEligible: '' } },
    ];
    const outcome = outcomeOf(communeOf(people, {}), AFTER);
    expect(why(outcome, 'KC01')).toEqual(['không thuộc diện tặng quà: chỉ cán bộ, công chức xã']);
    expect(why(outcome, 'TT01')).toEqual(['là tập thể, xét ở tab Khen tập thể']);
    expect(codes(outcome.collectives.listed)).toEqual(['TT01']);
  });
});

describe('the council', () => {
  const ballots = FOUR.map(({ code }) => ({ participant: code, agree: '7', disagree: '0', blank: '0' }));
  const decided = (decision: object): Outcome =>
    outcomeOf(
      communeOf(
        FOUR,
        { 'gift-quota': '2' },
        {
          council: councilOf(7),
          ballots: ballots.map((row) => (row.participant === 'CB03' ? { ...row, ...decision } : row)),
        },
      ),
      AFTER,
    );

  it('adds with a reason: the person takes a place, the last one by rank becomes the first alternate', () => {
    const outcome = decided({ decision: 'add', decisionReason: 'Cứu dân trong bão' });
    expect(listed(outcome)).toEqual(['CB01', 'CB03']);
    expect(codes(outcome.gifts.alternates)).toEqual(['CB02', 'CB04']);
    expect(listed({ ...outcome, gifts: outcome.giftsBefore })).toEqual(['CB01', 'CB02']);
  });

  it('adds nobody without a reason', () => {
    expect(listed(decided({ decision: 'add' }))).toEqual(['CB01', 'CB02']);
  });

  it('cannot add somebody who misses a gate', () => {
    const people = [{ code: 'CB01', total: 79 }];
    const row = { participant: 'CB01', agree: '7', decision: 'add', decisionReason: 'Nhiệt tình' };
    const outcome = outcomeOf(communeOf(people, {}, { council: councilOf(7), ballots: [row] }), AFTER);
    expect(listed(outcome)).toEqual([]);
  });

  it('removes with a reason, and the reason stands beside the name', () => {
    const people = [{ code: 'CB01', total: 95 }];
    const row = { participant: 'CB01', agree: '7', decision: 'remove', decisionReason: 'Đề nghị xin rút' };
    const outcome = outcomeOf(communeOf(people, {}, { council: councilOf(7), ballots: [row] }), AFTER);
    expect(why(outcome, 'CB01')).toEqual(['Hội đồng đưa ra khỏi danh sách: Đề nghị xin rút']);
  });
});

const flag = fc.constantFrom('Có', 'Không');
const people = fc
  .array(
    fc.record({
      total: fc.integer({ min: 76, max: 96 }),
      giftEligible: flag,
      active: fc.constantFrom('Có', 'Có', 'Không'),
      underReview: fc.constantFrom('Không', 'Không', 'Có'),
      isLeader: flag,
      annualRating: fc.constantFrom('HTXSNV', 'HTTNV', ''),
      kind: fc.constantFrom('individual', 'individual', 'collective'),
      agree: fc.constantFrom('', '7', '5'),
      decision: fc.constantFrom('', '', 'add', 'remove'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((some) => some.map((one, i) => ({ code: `CB${i + 1}`, ...one })));

function random(
  some: readonly ({ code: string; total: number; agree: string; decision: string } & Record<string, string | number>)[],
  settings: Record<string, string>,
): Outcome {
  const roster = some.map(({ code, total, agree: _agree, decision: _decision, ...row }) => ({
    code,
    total,
    roster: row,
  }));
  const ballots = some.map(({ code, agree, decision }) => ({
    participant: code,
    agree,
    disagree: agree === '' ? '' : String(7 - Number(agree)),
    decision,
    decisionReason: 'theo biên bản',
  }));
  return outcomeOf(communeOf(roster, settings, { council: councilOf(7), ballots }), AFTER);
}

describe('whatever the commune', () => {
  it('nobody who misses a gate is ever listed', () => {
    fc.assert(
      fc.property(people, (some) => {
        const { gifts, superior } = random(some, {});
        const voted = some.some(({ agree }) => agree !== '');
        for (const { code } of [...gifts.gifts.map(({ standing }) => standing), ...superior.proposed].map(
          ({ score }) => score.participant,
        )) {
          const one = some.find((candidate) => candidate.code === code);
          expect(one).toMatchObject({ giftEligible: 'Có', active: 'Có', underReview: 'Không', kind: 'individual' });
          expect(one?.total).toBeGreaterThanOrEqual(80);
          expect(one?.decision).not.toBe('remove');
          if (voted) expect(one?.agree).toBe('7');
        }
        for (const { score, level } of superior.proposed) {
          expect([level, score.participant.annualRating]).toEqual(['tiêu biểu, xuất sắc', 'HTXSNV']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('more money removes nobody', () => {
    fc.assert(
      fc.property(people, fc.nat(9), (some, gifts) => {
        const withMoney = (n: number): string[] =>
          listed(random(some, { 'gift-vnd': '300000', 'budget-vnd': String(n * 300_000) }));
        const [less, more] = [withMoney(gifts), withMoney(gifts + 1)];
        expect(less.filter((code) => !more.includes(code))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('list, waiting and left out together are the roster, each once', () => {
    fc.assert(
      fc.property(people, (some) => {
        const { gifts, facts } = random(some, { 'gift-quota': '2' });
        const all = [
          ...codes(gifts.gifts.map(({ standing }) => standing)),
          ...codes(gifts.waiting),
          ...codes(gifts.excluded.map(({ standing }) => standing)),
          ...gifts.ineligible.map(({ participant }) => participant.code),
        ];
        expect(all.sort()).toEqual(facts.roster.participants.map(({ code }) => code).sort());
      }),
      { numRuns: 60 },
    );
  });
});
