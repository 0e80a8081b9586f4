import { matchKey } from '../vietnamese/normalise.ts';
import type { Issue } from '../workbook.ts';
import { changeSinceLock, lockedText } from './lock.ts';
import { decide, type Outcome } from './outcome.ts';
import { divide, multiply, type Rational, rational, subtract, sum, toShortText, ZERO } from './rational.ts';
import type { AreaRow, AssessorRow, ContestInput, CriterionRow, ScoreSheetRow, SettingRow } from './records.ts';

/** One way in which the commune could have counted otherwise. */
interface Variation {
  readonly name: string;
  readonly input: ContestInput;
}

/** Who would enter or leave the gift list under a variation. */
export interface ListChange {
  readonly name: string;
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
  /** The same for the proposal to the superior level. */
  readonly proposed: readonly string[];
  readonly dropped: readonly string[];
}

const SETTINGS_TAB = 'settings';

function withSetting(input: ContestInput, key: string, value: string): ContestInput {
  const standing = input.settings.find((row) => row.key === key);
  const row: SettingRow = standing ? { ...standing, value } : { tab: SETTINGS_TAB, row: 0, unreadable: [], key, value };
  return { ...input, settings: [...input.settings.filter((one) => one !== standing), row] };
}

/** Decimals that are compared with the commune's own (tự chọn). */
const DECIMALS = [1, 3];

const SHIFTS = [
  { words: 'tăng 10%', factor: rational(11, 10) },
  { words: 'giảm 10%', factor: rational(9, 10) },
];

/** The exact value as the officer would type it; thirds and their like are not cut where it matters. */
const typedText = (value: Rational): string => toShortText(value, 12);

function weightVariations(input: ContestInput, { facts }: Outcome): Variation[] {
  const enabled = facts.areas.filter((area) => area.enabled);
  const shifted = (code: string, weight: Rational): ContestInput => ({
    ...input,
    areas: input.areas.map((row): AreaRow => (row.code === code ? { ...row, weight: typedText(weight) } : row)),
  });
  if (enabled.length < 2) return [];
  return enabled.flatMap((area) =>
    SHIFTS.map(({ words, factor }) => ({
      name: `Hệ số nội dung ${area.code} ${words}`,
      input: shifted(area.code, multiply(area.weight, factor)),
    })),
  );
}

const PARTS = ['B1', 'B2', 'B3'];

/** Doneness, quality and punctuality of tasks: one a tenth more or less, the others share what is left of part B. */
function partVariations(input: ContestInput, { facts }: Outcome): Variation[] {
  const maxOf = (code: string): Rational => facts.rubric.find(code)?.definition?.max ?? ZERO;
  const whole = sum(PARTS.map(maxOf));
  return PARTS.flatMap((code) => {
    const [own, name] = [maxOf(code), facts.rubric.find(code)?.row.name ?? code];
    const others = subtract(whole, own);
    if (own.n === 0n || others.n === 0n) return [];
    return SHIFTS.map(({ words, factor }) => {
      const moved = multiply(own, factor);
      const share = divide(subtract(whole, moved), others);
      const max = (part: string): string => typedText(part === code ? moved : multiply(maxOf(part), share));
      const criteria = input.criteria.map(
        (row): CriterionRow => (PARTS.includes(row.code) ? { ...row, max: max(row.code) } : row),
      );
      return { name: `${code} (${name}) ${words}`, input: { ...input, criteria } };
    });
  });
}

/** Lines that stand as locked, without their lock: it compares with the panel as it was, and a trial breaks no lock. */
function unlocked({ facts }: Outcome): ScoreSheetRow[] {
  return facts.scoreLines.map((line) =>
    changeSinceLock(line.row, lockedText(line)) === null ? { ...line.row, state: '', lockedValue: '' } : line.row,
  );
}

/**
 * Each assessor of "Chấm nhiều người" left out wherever somebody else has given a value too. Where only one gave a value it
 * stays: without it there would be no score, which says nothing about the others.
 */
function assessorVariations(input: ContestInput, outcome: Outcome): Variation[] {
  const shared = outcome.facts.panels.panels.filter(({ lines }) => lines.length > 1).flatMap(({ lines }) => lines);
  const rowsOf = new Map<string, AssessorRow[]>();
  for (const { row } of shared) {
    const key = matchKey(row.assessor);
    if (key !== '') rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  }
  return [...rowsOf.values()].map((rows) => ({
    name: `Không tính điểm của người chấm ${rows[0]?.assessor ?? ''}`,
    input: {
      ...input,
      scoreSheets: unlocked(outcome),
      assessors: input.assessors.filter((row) => !rows.includes(row)),
    },
  }));
}

function variations(input: ContestInput, outcome: Outcome): Variation[] {
  const { decimals } = outcome.facts.settings;
  return [
    ...DECIMALS.filter((other) => other !== decimals).map((other) => ({
      name: `Làm tròn ${other} chữ số thập phân`,
      input: withSetting(input, 'decimals', String(other)),
    })),
    ...weightVariations(input, outcome),
    ...partVariations(input, outcome),
    ...assessorVariations(input, outcome),
  ];
}

const giftCodes = ({ gifts }: Outcome): string[] => gifts.gifts.map(({ standing }) => standing.score.participant.code);
const superiorCodes = ({ superior }: Outcome): string[] => superior.proposed.map(({ score }) => score.participant.code);

const without = (codes: readonly string[], others: readonly string[]): string[] =>
  codes.filter((code) => !others.includes(code));

/**
 * The award lists once more under every variation: rounding to 1 or 3 decimals, each weight a tenth more or less, each
 * assessor left out. The whole contest is decided anew each time, so nothing is estimated.
 */
export function robustness(
  input: ContestInput,
  today: string,
  structure: readonly Issue[],
  outcome: Outcome,
): ListChange[] {
  const [gifts, proposed] = [giftCodes(outcome), superiorCodes(outcome)];
  return variations(input, outcome).map(({ name, input: varied }): ListChange => {
    const other = decide(varied, today, structure);
    const [otherGifts, otherProposed] = [giftCodes(other), superiorCodes(other)];
    return {
      name,
      entering: without(otherGifts, gifts),
      leaving: without(gifts, otherGifts),
      proposed: without(otherProposed, proposed),
      dropped: without(proposed, otherProposed),
    };
  });
}

export const changesList = ({ entering, leaving, proposed, dropped }: ListChange): boolean =>
  entering.length + leaving.length + proposed.length + dropped.length > 0;
