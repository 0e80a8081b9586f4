import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanReading, readPlan } from '../../src/plan-text/read-plan.ts';

const folder = path.resolve(import.meta.dirname, 'plans');
const plan = (name: string): string => fs.readFileSync(path.join(folder, `${name}.txt`), 'utf8');

/** The plan of 2023 as the documentation quotes it, word for word. */
const plan2023 = (): string =>
  fs
    .readFileSync(path.resolve(import.meta.dirname, '../../docs/plan-2023.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> ?/, '').replace(/\\(?=[-.])/g, ''))
    .join('\n');

const settings = ({ settings: found }: PlanReading): Record<string, string> =>
  Object.fromEntries(found.map(({ key, value }) => [key, value]));

describe('the plan of 2023', () => {
  const reading = readPlan(plan2023());

  it('gives the settings it contains and no others', () => {
    expect(settings(reading)).toEqual({
      commune: 'xã Lương Điền',
      superior: 'UBND huyện Cẩm Giàng',
      'plan-date': '2023-03-06',
      year: '2023',
      'period-from': '2021',
      'period-to': '2025',
      'end-date': '2023-12-31',
      'gift-vnd': '300000',
      'signer-title': 'CHỦ TỊCH',
      'signer-name': 'Nguyễn Đình Bằng',
      recipients: 'TT đảng ủy – TT HĐND xã (B/c); Lãnh đạo UBND xã; Cán bộ, công chức xã; Lưu: VP',
    });
  });

  it('says from which words the gift of 300.000 đồng was read', () => {
    expect(reading.settings.find(({ key }) => key === 'gift-vnd')?.words).toBe('300.000đ/ người');
  });

  it('names the two plans it stands on', () => {
    expect(reading.legalBases.map(({ kind, number, date, issuer }) => [kind, number, date, issuer])).toEqual([
      ['Kế hoạch', '131/KH-UBND', '2022-12-30', 'UBND huyện Cẩm Giàng'],
      ['Kế hoạch', '59/KH-UBND', '2022-12-28', 'UBND xã Lương Điền'],
    ]);
  });

  it('names the five areas word for word', () => {
    expect(reading.areas.map(({ code }) => code)).toEqual(['3.1', '3.2', '3.3', '3.4', '3.5']);
    expect(reading.areas[3]?.name).toBe(
      'Thi đua trong công tác tuyên truyền, tham gia chung tay thực hiện CCHC của các tổ chức, cá nhân.',
    );
  });

  it('lists the paragraphs from which nothing was read', () => {
    expect(reading.unread.map(({ text }) => text.slice(0, 40))).toContain('Là các cán bộ, công chức thuộc Đảng uỷ- ');
  });
});

describe('a plan in two columns, with lines cut by the page and another spelling of the tones', () => {
  const reading = readPlan(plan('hoa-binh-2024'));

  it('gives its dates, amounts and signature', () => {
    expect(settings(reading)).toEqual({
      commune: 'xã Hoà Bình',
      superior: 'UBND huyện Tân Sơn',
      'plan-number': '15/KH-UBND',
      'plan-date': '2024-01-12',
      year: '2024',
      'end-date': '2024-11-30',
      'mid-year-review-on': '2024-06-28',
      'registration-deadline': '2024-01-31',
      'self-score-deadline': '2024-12-05',
      'gift-vnd': '500000',
      'gift-quota': '10',
      'budget-vnd': '7000000',
      'signer-title': 'KT. CHỦ TỊCH / PHÓ CHỦ TỊCH',
      'signer-name': 'Trần Văn Thuỷ',
      recipients: 'UBND huyện (b/c); TT Đảng uỷ, HĐND xã; Lưu: VT',
    });
  });

  it('does not take the amount of a collective for the gift of a person', () => {
    expect(reading.settings.some(({ value }) => value === '1000000')).toBe(false);
  });
});

describe('what is not said', () => {
  it('stays blank: an empty text gives nothing', () => {
    expect(readPlan('')).toEqual({
      settings: [],
      contradictions: [],
      legalBases: [],
      areas: [],
      issuedAbove: '',
      unread: [],
    });
  });

  it('a day the calendar does not have is not read', () => {
    expect(settings(readPlan('Đăng ký thi đua trước ngày 31/02/2024.'))).toEqual({});
  });

  it('two different ends of the contest are a contradiction, not a choice', () => {
    const reading = readPlan(
      'Thời gian: từ ngày ban hành đến ngày 30/11/2024.\nPhong trào diễn ra từ ngày ký đến ngày 31/12/2024.',
    );
    expect(settings(reading)).toEqual({});
    expect(reading.contradictions.map(({ key, readings }) => [key, ...readings.map(({ value }) => value)])).toEqual([
      ['end-date', '2024-11-30', '2024-12-31'],
    ]);
  });

  it('“tỉnh” without a name names no province', () => {
    expect(settings(readPlan('Xây dựng nền hành chính tỉnh hiện đại, hiệu lực.'))).toEqual({});
  });
});
