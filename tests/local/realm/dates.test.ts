import { describe, expect, it } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import { hostOf, mainOf, outcome, script } from '../script.ts';

const now = new Date('2026-09-01T08:30:00+07:00');

describe('dates', () => {
  it('come back as dates of the script’s own world', () => {
    expect(
      script(`
        const date = sheet.getRange('A1').setValue(new Date(2026, 8, 1)).getValue();
        return [date instanceof Date, Object.prototype.toString.call(date), date.getTime() === new Date(2026, 8, 1).getTime()]`),
    ).toEqual([true, '[object Date]', true]);
  });

  it('are midnight in Vietnam when no time was given', () => {
    expect(script(`return sheet.getRange('A1').setValue('01/09/2026').getValue().toISOString()`)).toBe(
      '2026-08-31T17:00:00.000Z',
    );
  });

  it('are midnight in the spreadsheet’s own time zone', () => {
    expect(
      script(`return sheet.getRange('A1').setValue('01/09/2026').getValue().toISOString()`, {
        book: createBook({ timeZone: 'Europe/Paris' }),
      }),
    ).toBe('2026-08-31T22:00:00.000Z');
  });

  it('are stored as serial numbers with a date format', () => {
    expect(
      script(`
        const [[day, moment]] = sheet.getRange('A1:B1').setValues([[new Date(2026, 8, 1), new Date(2026, 8, 1, 6, 30)]]).getDisplayValues();
        const formats = sheet.getRange('A1:B1').getNumberFormats();
        const [numbers] = sheet.getRange('A1:B1').setNumberFormat('').getValues();
        return { day, moment, formats, numbers }`),
    ).toEqual({
      day: '01/09/2026',
      moment: '01/09/2026 06:30:00',
      formats: [['dd/mm/yyyy', 'dd/mm/yyyy hh:mm:ss']],
      numbers: [46266, 46266 + 6.5 / 24],
    });
  });

  it('keep the format that the cell had', () => {
    expect(
      script(`return sheet.getRange('A1').setNumberFormat('d/m/yy').setValue(new Date(2026, 8, 1)).getDisplayValue()`),
    ).toBe('1/9/26');
  });

  it("become text under '@'", () => {
    expect(script(`return sheet.getRange('A1').setNumberFormat('@').setValue(new Date(2026, 8, 1)).getValue()`)).toBe(
      '46266',
    );
  });

  it('are formatted in the zone that is asked for', () => {
    expect(
      script(`
        const date = new Date(Date.UTC(2026, 7, 31, 17, 5, 9));
        return [
          Utilities.formatDate(date, 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy HH:mm:ss'),
          Utilities.formatDate(date, 'GMT', "yyyy-MM-dd'T'HH:mm"),
          Utilities.formatDate(date, 'Asia/Ho_Chi_Minh', "'ngày' d 'tháng' M 'năm' yyyy"),
        ]`),
    ).toEqual(['01/09/2026 00:05:09', '2026-08-31T17:05', 'ngày 1 tháng 9 năm 2026']);
  });
});

describe('the clock', () => {
  it('stands still where the run says so', () => {
    expect(
      script(`return [new Date().getTime(), Date.now(), new Date(Date.now()).toISOString(), new Date(0).getTime()]`, {
        now,
      }),
    ).toEqual([now.getTime(), now.getTime(), now.toISOString(), 0]);
  });

  it('moves by Utilities.sleep', () => {
    expect(script('const start = Date.now(); Utilities.sleep(1500); return new Date() - start', { now })).toBe(1500);
  });

  it('goes on in the next run from where sleeping left it', () => {
    const host = hostOf(mainOf('Utilities.sleep(1000); return Date.now()'), { now });
    expect([outcome(host), outcome(host)]).toEqual([now.getTime() + 1000, now.getTime() + 2000]);
  });

  it('gives the year to days that are typed without one', () => {
    expect(
      script(`return sheet.getRange('A1').setValue('1/9').getDisplayValue()`, {
        now: new Date('2030-05-01T00:00:00Z'),
      }),
    ).toBe('01/09/2030');
  });

  it('gives a text when Date is called as a function', () => {
    expect(script(`return Date() === new Date(Date.now()).toString()`, { now })).toBe(true);
  });
});
