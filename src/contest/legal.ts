import { BASE_SALARIES, type BaseSalary } from '../provisions/base-salary.ts';
import { LEGAL_PROFILES, type LegalProfile, type TitleProvision } from '../provisions/legal-profiles.ts';
import { matchKey } from '../vietnamese/normalise.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import { floor, fromDigits, multiply, type Rational, rational } from './rational.ts';
import type { Settings } from './settings.ts';

/** The law a decision stands on, with what the settings put in place of unconfirmed provisions. */
export interface Law {
  readonly profile: LegalProfile;
  /** Forced by a setting, by the decision date, or by the day of the run where no date is set. */
  readonly chosenBy: 'setting' | 'decision-date' | 'today';
  /** yyyy-mm-dd; the base salary is the one in force then. */
  readonly on: string;
  readonly baseSalary: BaseSalary;
  readonly rounding: 'up' | 'none';
  readonly titles: readonly TitleMoney[];
}

/** A title with the money it comes to. */
export interface TitleMoney extends TitleProvision {
  readonly effective: Rational | null;
  /** đồng; null where no coefficient is known. */
  readonly vnd: number | null;
  /** The commune has typed the coefficient or the authority in "Cấu hình". */
  readonly overridden: boolean;
}

const ROUNDED_TO = 10_000;

/** "LĐTT=0,3|…" as typed in a setting, by the title's name with its receiver where given. */
function overrides(typed: string): Map<string, string> {
  const parts = typed.split(/[|;\n]/).map((part) => part.split('='));
  return new Map(parts.flatMap(([name, value]) => (name && value ? [[matchKey(name), value.trim()] as const] : [])));
}

const overrideOf = (some: ReadonlyMap<string, string>, { title, receiver }: TitleProvision): string | undefined =>
  some.get(matchKey(`${title} ${receiver}`)) ?? some.get(matchKey(title));

function readCoefficient(typed: string | undefined): Rational | null {
  const number = readNumber(typed ?? '');
  return typeof number === 'string' || number.percent ? null : fromDigits(number.digits);
}

/** Coefficient × base salary, rounded up to 10.000 đồng where the profile or the setting says so. */
export function awardMoney(coefficient: Rational, baseVnd: number, rounding: 'up' | 'none'): number {
  const exact = multiply(coefficient, rational(baseVnd));
  if (rounding === 'none') return Number(floor(exact));
  return Number(-floor(multiply(exact, rational(-1, ROUNDED_TO)))) * ROUNDED_TO;
}

const profileOn = (day: string): LegalProfile =>
  LEGAL_PROFILES.find(({ from, to }) => day >= from && (to === '' || day <= to)) ??
  (LEGAL_PROFILES[LEGAL_PROFILES.length - 1] as LegalProfile);

/** The law of a decision: by its date, unless the setting legal-profile forces one (DOMAIN: with a switch). */
export function lawOf({ decisionDate, awards }: Settings, today: string): Law {
  const forced = LEGAL_PROFILES.find(({ id }) => id === awards.legalProfile);
  const on = decisionDate ?? today;
  const profile = forced ?? profileOn(on);
  const inForce = [...BASE_SALARIES].reverse().find(({ from }) => from <= on) ?? (BASE_SALARIES[0] as BaseSalary);
  const baseSalary: BaseSalary =
    awards.baseSalaryVnd === null ? inForce : { from: '', vnd: awards.baseSalaryVnd, source: 'Cấu hình', doubt: '' };
  const rounding = awards.moneyRounding ?? profile.rounding;
  const [coefficients, deciders] = [overrides(awards.coefficients), overrides(awards.deciders)];
  return {
    profile,
    chosenBy: forced ? 'setting' : decisionDate === null ? 'today' : 'decision-date',
    on,
    baseSalary,
    rounding,
    titles: profile.titles.map((title): TitleMoney => {
      const typed = readCoefficient(overrideOf(coefficients, title));
      const decider = overrideOf(deciders, title);
      const effective = typed ?? (title.coefficient === null ? null : fromDigits(title.coefficient));
      const vnd = effective && awardMoney(effective, baseSalary.vnd, rounding);
      const proposedTo = decider === undefined ? title.proposedTo : decider === 'Chủ tịch UBND xã' ? '' : decider;
      const decidedBy = decider ?? title.decidedBy;
      const overridden = typed !== null || decider !== undefined;
      return { ...title, decidedBy, proposedTo, effective, vnd, overridden };
    }),
  };
}
