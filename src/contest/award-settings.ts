import type { RATIO_BASES } from '../provisions/award-settings.ts';
import type { Rational } from './rational.ts';

/** Awards the council decides on, each by its own rule. */
export type AwardTitle = 'gift' | 'superior' | 'collective';

/** By what rule the council decides on an award; every part is a setting with its source. */
export interface DecisionRule {
  readonly quorumRatio: Rational;
  readonly passRatio: Rational;
  readonly base: keyof typeof RATIO_BASES;
  readonly secret: boolean;
}

/** Settings of the council and of the award lists. */
export interface AwardSettings {
  readonly rules: Readonly<Record<AwardTitle, DecisionRule>>;
  readonly recuseUnit: boolean;
  readonly recuseKin: boolean;
  /** How far below "tiêu biểu" a total is still shown to the council. */
  readonly nearMissPoints: Rational;
  /** Share of the commune's officials who may get a gift, rounded down; null: no such cut. */
  readonly giftQuotaRatio: Rational | null;
  readonly collectiveGiftVnd: number | null;
  readonly collectiveQuota: number | null;
  /** Id of the profile of the law; '' is by the decision date. */
  readonly legalProfile: string;
  readonly moneyRounding: 'up' | 'none' | null;
  readonly baseSalaryVnd: number | null;
  /** "Giấy khen tập thể=0,6; …" in place of coefficients that are not confirmed. */
  readonly coefficients: string;
  /** "Chiến sĩ thi đua cơ sở=Chủ tịch UBND xã; …" in place of authorities that are not confirmed. */
  readonly deciders: string;
}

/** How the values of settings are read; null is blank. */
export interface SettingReader {
  text(key: string): string;
  whole(key: string): number | null;
  money(key: string): number | null;
  number(key: string): Rational;
  ratio(key: string): Rational | null;
}

function ruleOf(prefix: string, general: DecisionRule, { text, ratio }: SettingReader): DecisionRule {
  const base = text(`${prefix}ratio-base`);
  const secret = text(`${prefix}secret-ballot`);
  return {
    quorumRatio: ratio(`${prefix}quorum-ratio`) ?? general.quorumRatio,
    passRatio: ratio(`${prefix}pass-ratio`) ?? general.passRatio,
    base: base === 'total' || base === 'attending' ? base : general.base,
    secret: secret === '' ? general.secret : secret === 'Có',
  };
}

export function readAwardSettings(
  reader: SettingReader,
  general: Pick<DecisionRule, 'quorumRatio' | 'passRatio'>,
): AwardSettings {
  const gift = ruleOf('', { ...general, base: 'total', secret: true }, reader);
  const rounding = reader.text('money-rounding');
  return {
    rules: { gift, superior: ruleOf('superior-', gift, reader), collective: ruleOf('collective-', gift, reader) },
    recuseUnit: reader.text('recuse-unit') === 'Có',
    recuseKin: reader.text('recuse-kin') === 'Có',
    nearMissPoints: reader.number('near-miss-points'),
    giftQuotaRatio: reader.ratio('gift-quota-ratio'),
    collectiveGiftVnd: reader.money('collective-gift-vnd'),
    collectiveQuota: reader.whole('collective-quota'),
    legalProfile: reader.text('legal-profile'),
    moneyRounding: rounding === 'up' || rounding === 'none' ? rounding : null,
    baseSalaryVnd: reader.money('base-salary-vnd'),
    coefficients: reader.text('award-coefficients'),
    deciders: reader.text('award-deciders'),
  };
}
