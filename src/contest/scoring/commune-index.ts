import { matchKey } from '../../vietnamese/normalise.ts';
import { readNumber } from '../../vietnamese/numbers.ts';
import { bandOf } from '../levels.ts';
import {
  add,
  clamp,
  compare,
  divide,
  fromDigits,
  max,
  min,
  multiply,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  sum,
  ZERO,
} from '../rational.ts';
import type { IndexLine } from '../score-lines.ts';
import type { Settings } from '../settings.ts';
import { type Both, type Side, sumUp, type Value } from './groups.ts';

/** A field of the index with what it can bring and has brought. */
export interface IndexField extends Both {
  readonly name: string;
  readonly worth: Rational;
  /** true: the field has a criterion that is scored by a survey. */
  readonly isSurvey: boolean;
  /** Points of last year; null as soon as one criterion has none. */
  readonly lastYear: Rational | null;
  readonly missing: readonly string[];
}

/** What one owner of criteria has brought. */
export interface IndexOwner {
  readonly name: string;
  readonly criteria: number;
  readonly worth: Rational;
  readonly assessed: Rational;
  /** Criteria without an assessed value. */
  readonly missing: readonly string[];
}

/** The commune's own reform index. */
export interface CommuneIndex {
  readonly fields: readonly IndexField[];
  /** All fields but those of the survey. */
  readonly withoutSurvey: Both & { readonly worth: Rational };
  readonly bonus: Both;
  readonly penalty: Both;
  /** What the base can bring; its scale where the survey was not held. */
  readonly worth: Rational;
  /** Rounded once; null as soon as anything is missing. */
  readonly total: Both;
  /** The assessed total in per cent of `worth`, rounded once. */
  readonly percent: Rational | null;
  /** Band of the per cent; '' without a total. */
  readonly band: string;
  readonly missing: readonly string[];
  readonly owners: readonly IndexOwner[];
}

type IndexSettings = Pick<Settings, 'indexMax' | 'indexBonusMax' | 'surveyHeld' | 'decimals' | 'bandPreset'>;

const SIDES = ['self', 'assessed'] as const;
const worthOf = ({ definition }: IndexLine): Rational => definition?.worth ?? ZERO;
const pointsOf = (line: IndexLine, side: Side): Rational | null => {
  const scored = line[side];
  return scored.is === 'points' ? scored.points : null;
};

/** Points of last year as typed; null where blank or no number. */
export function lastYearOf({ row }: IndexLine): Rational | null {
  const typed = readNumber(row.lastYear);
  return typeof typed === 'string' || typed.percent ? null : fromDigits(typed.digits);
}

/** Bonuses and penalties: what was claimed and not assessed is missing, what nobody filled in adds nothing. */
function extras(lines: readonly IndexLine[], side: Side): { points: Map<IndexLine, Rational>; missing: string[] } {
  const points = new Map<IndexLine, Rational>();
  const missing: string[] = [];
  for (const line of lines) {
    const value = pointsOf(line, side);
    const claimed = side === 'assessed' && line.assessed.is === 'blank' && line.self.is !== 'blank';
    if (value) points.set(line, value);
    else if (line[side].is === 'invalid' || claimed) missing.push(line.row.code);
  }
  return { points, missing };
}

/** The field that a bonus or penalty belongs to, by its name or by one of its criteria; null: the whole. */
function fieldOf({ row }: IndexLine, base: readonly IndexLine[]): string | null {
  const key = matchKey(row.partOf);
  if (key === '') return null;
  return base.find((line) => matchKey(line.row.code) === key || matchKey(line.field) === key)?.field ?? null;
}

/** What a bonus or penalty changes in its field: a penalty of one criterion takes off no more than that has brought. */
function changeOf(line: IndexLine, points: Rational, base: readonly IndexLine[], side: Side): Rational {
  if (line.row.effect === 'bonus') return points;
  const single = base.find((one) => matchKey(one.row.code) === matchKey(line.row.partOf));
  const limit = single ? (pointsOf(single, side) ?? ZERO) : points;
  return subtract(ZERO, min(points, limit));
}

function scoreField(own: readonly IndexLine[], attached: readonly IndexLine[], side: Side): Value {
  const base = sumUp(own.map((line) => ({ code: line.row.code, worth: worthOf(line), scored: line[side] })));
  const { points, missing } = extras(attached, side);
  if (base.value === null || missing.length > 0) return { value: null, missing: [...base.missing, ...missing] };
  const changes = [...points].map(([line, value]) => changeOf(line, value, own, side));
  return { value: max(ZERO, add(base.value, sum(changes))), missing: [] };
}

const total = (values: readonly (Rational | null)[]): Rational | null => {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : sum(known);
};

function ownersOf(lines: readonly IndexLine[]): IndexOwner[] {
  const names = [...new Set(lines.map(({ row }) => row.owner))];
  return names.map((name) => {
    const own = lines.filter(({ row }) => row.owner === name);
    return {
      name,
      criteria: own.length,
      worth: sum(own.map(worthOf)),
      assessed: sum(own.map((line) => pointsOf(line, 'assessed') ?? ZERO)),
      missing: own
        .filter(({ assessed }) => assessed.is === 'blank' || assessed.is === 'invalid')
        .map(({ row }) => row.code),
    };
  });
}

/**
 * The index: fields with subtotals, the survey apart. Without a survey its fields leave and the rest is scaled to the whole
 * (as Hà Nội does); a blank criterion keeps its field and the total blank.
 */
export function communeIndex(lines: readonly IndexLine[], settings: IndexSettings): CommuneIndex {
  const base = lines.filter(({ row }) => row.effect === null);
  const extra = lines.filter(({ row }) => row.effect !== null);
  const names = [...new Set(base.map(({ field }) => field))];
  const fields = names.map((name): IndexField => {
    const own = base.filter(({ field }) => field === name);
    const attached = extra.filter((line) => fieldOf(line, base) === name);
    const [self, assessed] = SIDES.map((side) => scoreField(own, attached, side)) as [Value, Value];
    return {
      name,
      worth: sum(own.map(worthOf)),
      isSurvey: own.some(({ definition }) => definition?.kind === 'survey'),
      lastYear: total(own.map(lastYearOf)),
      self: self.value,
      assessed: assessed.value,
      missing: assessed.missing,
    };
  });
  const plain = fields.filter(({ isSurvey }) => !isSurvey);
  const counted = settings.surveyHeld ? fields : plain;
  const worthLeft = sum(counted.map(({ worth }) => worth));
  const worth = settings.surveyHeld ? worthLeft : settings.indexMax;
  const whole = extra.filter((line) => fieldOf(line, base) === null);
  const pool = (effect: 'bonus' | 'penalty', side: Side): Value => {
    const { points, missing } = extras(
      whole.filter(({ row }) => row.effect === effect),
      side,
    );
    return {
      value: missing.length > 0 ? null : clamp(sum([...points.values()]), ZERO, settings.indexBonusMax),
      missing,
    };
  };
  const pools = { bonus: poolBoth('bonus'), penalty: poolBoth('penalty') };
  function poolBoth(effect: 'bonus' | 'penalty'): { both: Both; missing: readonly string[] } {
    const [self, assessed] = [pool(effect, 'self'), pool(effect, 'assessed')];
    return { both: { self: self.value, assessed: assessed.value }, missing: assessed.missing };
  }
  const exact = (side: Side): Rational | null => {
    const sumOfFields = total(counted.map((field) => field[side]));
    const [bonus, penalty] = [pools.bonus.both[side], pools.penalty.both[side]];
    if (sumOfFields === null || bonus === null || penalty === null || worthLeft.n === 0n) return null;
    const scaled = divide(multiply(sumOfFields, worth), worthLeft);
    return clamp(subtract(add(scaled, bonus), penalty), ZERO, add(worth, settings.indexBonusMax));
  };
  const rounded = (value: Rational | null): Rational | null => value && roundHalfUp(value, settings.decimals);
  const assessed = exact('assessed');
  const percent =
    assessed && compare(worth, ZERO) > 0 ? rounded(divide(multiply(assessed, rational(100)), worth)) : null;
  return {
    fields,
    withoutSurvey: {
      worth: sum(plain.map((field) => field.worth)),
      self: total(plain.map(({ self }) => self)),
      assessed: total(plain.map((field) => field.assessed)),
    },
    bonus: pools.bonus.both,
    penalty: pools.penalty.both,
    worth,
    total: { self: rounded(exact('self')), assessed: rounded(assessed) },
    percent,
    band: percent ? bandOf(percent, settings.bandPreset) : '',
    missing: [...counted.flatMap((field) => field.missing), ...pools.bonus.missing, ...pools.penalty.missing],
    owners: ownersOf(base),
  };
}
