import { describe, expect, it } from 'vitest';
import { awardMoney, type Law, lawOf } from '../../src/contest/legal.ts';
import { rational } from '../../src/contest/rational.ts';
import { outcomeOf } from '../typed-workbook.ts';

function law(settings: Readonly<Record<string, string>>, today = '2024-01-30'): Law {
  const rows = Object.entries(settings).map(([key, value]) => ({ key, value }));
  return lawOf(outcomeOf({ settings: rows }, today).facts.settings, today);
}

/** The money of a giấy khen for a person, or another title. */
const vnd = (settings: Readonly<Record<string, string>>, name = 'Giấy khen', receiver = 'cá nhân'): number | null =>
  law(settings).titles.find((one) => one.title === name && one.receiver === receiver)?.vnd ?? null;

describe('the law of a decision', () => {
  it('is chosen by its date, to the day', () => {
    const id = (day: string): string => law({ 'decision-date': day }).profile.id;
    expect(['31/12/2023', '01/01/2024', '30/6/2025', '01/7/2025'].map(id)).toEqual([
      'den-2023',
      'tu-2024',
      'tu-2024',
      'tu-7-2025',
    ]);
  });

  it('is the one of today where no date is set, and the one of the setting where the officer forces one', () => {
    expect(law({}, '2026-02-01')).toMatchObject({ chosenBy: 'today', profile: { id: 'tu-7-2025' } });
    expect(law({ 'decision-date': '30/01/2024', 'legal-profile': 'Đến 31/12/2023' })).toMatchObject({
      chosenBy: 'setting',
      profile: { id: 'den-2023' },
    });
  });

  it('has a district until 30/6/2025 and a province from 01/7/2025', () => {
    expect(law({ 'decision-date': '30/6/2025' }).profile.superior).toBe('UBND huyện');
    expect(law({ 'decision-date': '01/7/2025' }).profile.superior).toBe('UBND tỉnh, thành phố');
  });
});

describe('the money of an award', () => {
  it('is coefficient × base salary of the decision date: a giấy khen through the years', () => {
    expect(vnd({ 'decision-date': '30/6/2023' })).toBe(230_000);
    expect(vnd({ 'decision-date': '01/7/2023' })).toBe(270_000);
    expect(vnd({ 'decision-date': '30/01/2024' })).toBe(270_000);
    expect(vnd({ 'decision-date': '01/7/2024' })).toBe(351_000);
    expect(vnd({ 'decision-date': '01/7/2025' })).toBe(702_000);
    expect(vnd({ 'decision-date': '01/7/2025' }, 'Tập thể lao động tiên tiến', 'tập thể')).toBe(1_872_000);
  });

  it('is rounded up to 10.000 đồng where the setting says so', () => {
    expect(vnd({ 'decision-date': '01/7/2024', 'money-rounding': 'Lên 10.000 đồng' })).toBe(360_000);
    expect(awardMoney(rational(15, 100), 1_490_000, 'none')).toBe(223_500);
    expect(awardMoney(rational(1), 1_490_000, 'up')).toBe(1_490_000);
  });

  it('is unknown, not zero, where no coefficient is confirmed, until the commune types one', () => {
    const title = ['Bằng khen cấp tỉnh', 'cá nhân'] as const;
    expect(vnd({ 'decision-date': '30/01/2024' }, ...title)).toBeNull();
    expect(vnd({ 'decision-date': '30/01/2024', 'award-coefficients': 'Bằng khen cấp tỉnh=1,5' }, ...title)).toBe(
      2_700_000,
    );
  });

  it('follows a base salary that the software does not know yet', () => {
    expect(vnd({ 'decision-date': '01/9/2026', 'base-salary-vnd': '2.500.000' })).toBe(750_000);
  });
});

describe('who decides', () => {
  const champion = (settings: Readonly<Record<string, string>>) =>
    law({ 'decision-date': '01/7/2025', ...settings }).titles.find(({ title }) => title === 'Chiến sĩ thi đua cơ sở');

  it('on CSTĐ cơ sở from 01/7/2025 is not confirmed, and a setting may say otherwise', () => {
    expect(champion({})).toMatchObject({ decidedBy: 'Chủ tịch UBND tỉnh, thành phố', overridden: false });
    expect(champion({})?.doubt).toContain('chưa xác nhận');
    const own = { 'award-deciders': 'Chiến sĩ thi đua cơ sở=Chủ tịch UBND xã' };
    expect(champion(own)).toMatchObject({ decidedBy: 'Chủ tịch UBND xã', proposedTo: '', overridden: true });
  });
});
