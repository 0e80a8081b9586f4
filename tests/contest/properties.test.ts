import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/contest/outcome.ts';
import { toFixedText } from '../../src/contest/rational.ts';
import type { CellValue } from '../../src/workbook.ts';
import { DECISION_DAY, sampleTabs } from '../sample-commune.ts';
import { outcomeOf, type TypedTabs } from '../typed-workbook.ts';

type Row = Readonly<Record<string, CellValue>>;

const RUNS = { numRuns: 12 };
const SAMPLE: Readonly<Record<string, readonly Row[]>> = sampleTabs();
/** Tabs whose rows people sort as they like; the roster's order ranks equals and stays. */
const SORTED = ['register-3.1', 'register-3.2', 'register-3.3', 'register-3.5', 'score-sheets', 'exemplars', 'history'];

/** What is said of whom, without the row it stands in. */
const said = ({ issues }: Outcome, but: ReadonlySet<string> = new Set()): string[] =>
  issues
    .filter(({ participants }) => !participants.some((code) => but.has(code)))
    .map(({ rule, level, participants, at }) => [rule, level, [...participants].sort().join(';'), at.tab].join(' '))
    .sort();

const scores = ({ standings }: Outcome, but: ReadonlySet<string> = new Set()): string[] =>
  standings
    .filter(({ score }) => !but.has(score.participant.code))
    .map(({ score: { participant, total, selfTotal } }) =>
      [participant.code, total && toFixedText(total, 6), selfTotal && toFixedText(selfTotal, 6)].join(' '),
    )
    .sort();

const lists = ({ gifts, superior, period }: Outcome): unknown => [
  gifts.gifts.map(({ standing }) => standing.score.participant.code),
  superior.proposed.map(({ score }) => score.participant.code),
  period.entries.map(({ code }) => code),
];

const before = outcomeOf(SAMPLE as TypedTabs, DECISION_DAY);

describe('the sample commune', () => {
  it('with its rows in any order gives the same issues, totals and lists', () => {
    const orders = fc.record(
      Object.fromEntries(
        SORTED.map((tab) => [
          tab,
          fc.shuffledSubarray([...(SAMPLE[tab] ?? [])], { minLength: SAMPLE[tab]?.length ?? 0 }),
        ]),
      ),
    );
    fc.assert(
      fc.property(orders, (shuffled) => {
        const after = outcomeOf({ ...SAMPLE, ...shuffled } as TypedTabs, DECISION_DAY);
        expect(said(after)).toEqual(said(before));
        expect(scores(after)).toEqual(scores(before));
        expect(lists(after)).toEqual(lists(before));
      }),
      RUNS,
    );
  });

  it('with a blank row anywhere gives the same', () => {
    const place = fc.record({ tab: fc.constantFrom('roster', 'settings', ...SORTED), at: fc.nat(70) });
    fc.assert(
      fc.property(place, ({ tab, at }) => {
        const rows = SAMPLE[tab] ?? [];
        const after = outcomeOf(
          { ...SAMPLE, [tab]: [...rows.slice(0, at), {}, ...rows.slice(at)] } as TypedTabs,
          DECISION_DAY,
        );
        expect(said(after)).toEqual(said(before));
        expect(scores(after)).toEqual(scores(before));
        expect(lists(after)).toEqual(lists(before));
      }),
      RUNS,
    );
  });

  it('with an error typed into one row says nothing else of anybody else, and scores them the same', () => {
    const columns: Readonly<Record<string, readonly string[]>> = {
      'register-3.2': ['target', 'result', 'assessedResult', 'completedOn', 'dueOn', 'faults', 'delays', 'domain'],
      'score-sheets': ['self', 'assessed', 'assessedOf', 'criterion'],
    };
    const cell = fc.constantFrom(...Object.keys(columns)).chain((tab) =>
      fc.record({
        tab: fc.constant(tab),
        row: fc.nat((SAMPLE[tab]?.length ?? 1) - 1),
        column: fc.constantFrom(...(columns[tab] ?? [])),
        typed: fc.constantFrom(
          '1.500',
          '-3',
          'abc',
          '31/02/2023',
          '06/03',
          '12/20223',
          '=1+1',
          '999999999999',
          '80%%',
          '٣',
        ),
      }),
    );
    // Lists and shares are about everybody together: one person more or less changes them rightly.
    const ofAll = new Set(['C08', 'C09', 'C13', 'C15', 'C17', 'C18', 'C19', 'C21']);
    const own = (outcome: Outcome, but: ReadonlySet<string>): string[] =>
      said({ ...outcome, issues: outcome.issues.filter(({ rule }) => !ofAll.has(rule)) }, but);
    fc.assert(
      fc.property(cell, ({ tab, row, column, typed }) => {
        const rows = [...(SAMPLE[tab] ?? [])];
        const owner = new Set([before.facts.roster.find(String(rows[row]?.participant)).who?.code ?? '']);
        rows[row] = { ...rows[row], [column]: typed };
        const after = outcomeOf({ ...SAMPLE, [tab]: rows } as TypedTabs, DECISION_DAY);
        const anonymous = (lines: string[]): string[] => lines.filter((line) => !line.includes('  '));
        expect(anonymous(own(after, owner))).toEqual(anonymous(own(before, owner)));
        expect(scores(after, owner)).toEqual(scores(before, owner));
      }),
      { numRuns: 40 },
    );
  });
});
