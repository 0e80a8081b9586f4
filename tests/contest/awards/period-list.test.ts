import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodRecord } from '../../../src/contest/awards/period-list.ts';
import { periodReport } from '../../../src/reports/period.ts';
import { viewOf } from '../../typed-workbook.ts';
import { closedYear, sealedRow } from '../publication/sealed.ts';
import { commune, official, TODAY } from '../rules/commune.ts';

const AN = official('CB01', { name: 'Lê Thị An', unit: 'UBND xã' });
const year = (participant: string, when: string, total: string, more = {}) => ({
  year: when,
  participant,
  total,
  level: Number(total) >= 80 ? 'tiêu biểu' : '',
  ...more,
});
const three = (participant: string, more = {}) =>
  ['2021', '2022', '2023'].map((when) => year(participant, when, '85', more));

function seen(roster: object[], history: object[]) {
  const tabs = commune({ roster: roster as Record<string, string>[], history: history as Record<string, string>[] });
  const view = viewOf(tabs, TODAY);
  const { period } = view.outcome;
  const codes = (records: readonly PeriodRecord[]): string[] => records.map(({ code }) => code);
  return {
    listed: codes(period.entries),
    near: codes(period.near),
    leavers: codes(period.leavers),
    reasons: periodReport.rows(view).map(({ reason }) => reason),
    tail: (periodReport.tail?.(view) ?? []).map(({ reason }) => String(reason ?? '')),
  };
}

describe('periodList', () => {
  it('says of each year whether it was typed in by hand, of the streak and the best level', () => {
    expect(seen([AN], three('CB01')).reasons).toEqual([
      '2021 (gõ tay): 85,00, tiêu biểu; 2022 (gõ tay): 85,00, tiêu biểu; 2023 (gõ tay): 85,00, tiêu biểu. 3 năm liền từ “tiêu biểu”. Mức cao nhất: tiêu biểu.',
    ]);
  });

  it('counts sealed years without a remark', () => {
    const sealed = three('CB01').flatMap((row) => closedYear([sealedRow(row)]));
    expect(seen([AN], sealed).reasons).toEqual([
      '2021: 85,00, tiêu biểu; 2022: 85,00, tiêu biểu; 2023: 85,00, tiêu biểu. 3 năm liền từ “tiêu biểu”. Mức cao nhất: tiêu biểu.',
    ]);
  });

  it('does not count a year that was edited after sealing, and says so', () => {
    const sealed = three('CB01').flatMap((row) => closedYear([sealedRow(row)]));
    const [first, ...rest] = sealed;
    const { listed, near, tail } = seen([AN], [{ ...first, total: '99' }, ...rest]);
    expect([listed, near]).toEqual([[], []]);
    expect(tail.join()).not.toContain('99');
    const four = [{ ...first, total: '99' }, ...rest, ...closedYear([sealedRow(year('CB01', '2024', '85'))])];
    expect(seen([AN], four).reasons[0]).toContain('Năm 2021 bị sửa sau khi niêm phong (C22), không tính.');
  });

  it('follows a person who moved and got another code, and says where the years were earned', () => {
    const moved = official('CB21', { name: 'Lê Thị An', unit: 'UBND xã', formerCodes: 'KC05' });
    const old = official('KC05', { name: 'Lê Thị An', unit: 'Thôn 2', active: 'Không' });
    const history = [
      ...['2021', '2022'].map((when) => year('KC05', when, '85', { name: 'Lê Thị An', unit: 'Thôn 2' })),
      year('CB21', '2023', '85', { name: 'Lê Thị An', unit: 'UBND xã' }),
    ];
    const { listed, leavers, reasons } = seen([old, moved], history);
    expect([listed, leavers]).toEqual([['CB21'], []]);
    expect(reasons[0]).toContain('Năm 2021 mang mã KC05. Năm 2021 ở Thôn 2. Năm 2022 mang mã KC05.');
  });

  it('keeps two people of one name apart: the code is the key', () => {
    const twins = [official('CB14', { name: 'Nguyễn Văn An' }), official('KC03', { name: 'Nguyễn Văn An' })];
    const history = [
      ...three('CB14', { name: 'Nguyễn Văn An' }),
      year('KC03', '2021', '95', { name: 'Nguyễn Văn An' }),
    ];
    expect(seen(twins, history).listed).toEqual(['CB14']);
  });

  it('asks to look where the history has another name under the code', () => {
    expect(seen([AN], three('CB01', { name: 'Trần Văn Bình' })).reasons[0]).toContain(
      'Lịch sử năm 2021 ghi tên “Trần Văn Bình”, hãy kiểm tra có đúng là một người.',
    );
  });

  it('shows leavers apart, also those who are not in the roster any more', () => {
    const gone = official('CB02', { active: 'Không' });
    expect(seen([AN, gone], [...three('CB02'), ...three('CB99', { name: 'Người cũ' })])).toMatchObject({
      listed: [],
      leavers: ['CB02', 'CB99'],
    });
  });

  it('names missing years, a withdrawn year, and why somebody is near and not listed', () => {
    const withdrawn = sealedRow({ year: '2022', participant: 'CB01' }, { state: 'thu hồi', version: 2 });
    const history = [year('CB01', '2021', '85'), year('CB01', '2022', '85'), withdrawn, year('CB01', '2023', '85')];
    expect(seen([AN], history).listed).toEqual([]);
    const low = [year('CB01', '2021', '85'), year('CB01', '2022', '79'), year('CB01', '2023', '85')];
    const { near, tail } = seen([AN], low);
    expect(near).toEqual(['CB01']);
    expect(tail.find((line) => line.startsWith('Chưa đủ'))).toMatch(/^Chưa đủ: 2 năm từ “tiêu biểu”, cần 3\. /);
  });

  it('never lists anybody who misses a condition, and nobody twice', () => {
    const totals = fc.array(
      fc.tuple(
        fc.constantFrom('CB01', 'CB02'),
        fc.integer({ min: 2019, max: 2024 }),
        fc.integer({ min: 60, max: 100 }),
      ),
    );
    fc.assert(
      fc.property(totals, (rows) => {
        const history = rows.map(([code, when, total]) => year(code, String(when), String(total)));
        const { listed, near, leavers } = seen([AN, official('CB02')], history);
        const all = [...listed, ...near, ...leavers];
        expect(new Set(all).size).toBe(all.length);
        for (const code of listed) {
          const years = new Set(
            rows.flatMap(([who, when, total]) => (who === code && when >= 2021 && total >= 80 ? [when] : [])),
          );
          expect(years.size).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 40 },
    );
  });
});
