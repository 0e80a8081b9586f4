import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../local/host.ts';
import { implemented } from './implemented.ts';
import { CONDITIONS, RULES } from './member-calls/conditions.ts';
import { FILE_CALLS } from './member-calls/file.ts';
import { RANGE_CALLS } from './member-calls/range.ts';
import { SHEET_CALLS } from './member-calls/sheet.ts';

// Each implemented member is called at least once, on a tab that holds
//   A1:C1 headings · A2:C4 three people, their points and their days

const NOW = new Date('2026-03-02T08:00:00+07:00');

const PREPARED = `
  const file = SpreadsheetApp.getActive();
  const sheet = file.getActiveSheet();
  sheet.getRange('A1:C4').setValues([
    ['Tên', 'Điểm', 'Ngày'], ['An', 3, new Date(2026, 0, 5)], ['Bình', 1, new Date(2026, 0, 6)], ['Cúc', 2, ''],
  ]);
`;

const MAIN = (body: string): string => `function main() { ${PREPARED} ${body} }`;

const called = new Set<string>();

function run(body: string): unknown {
  const host: Host = createHost({ code: MAIN(body), html: { 'Trang.html': '<p>Chào</p>' }, now: NOW });
  try {
    return host.run('main');
  } finally {
    for (const member of Object.keys(host.calls.snapshot().members)) called.add(member);
  }
}

describe('every member of the local services', () => {
  it.each([...RANGE_CALLS, ...SHEET_CALLS, ...FILE_CALLS])('%s', (_, body, result) => {
    expect(run(`return (() => { ${body} })();`)).toEqual(result);
  });

  it.each(RULES)('a rule %s takes %s and refuses %s', (rule, good, bad) => {
    const body = `const cell = sheet.getRange('E2').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());
      cell.setValue(${good});
      try { cell.setValue(${bad}); return 'taken'; } catch (error) { return String(error); }`;
    expect(run(body)).toBe(
      'Exception: The data you entered in cell E2 violates the data validation rules set on this cell.',
    );
  });

  it.each(CONDITIONS)('a filter %s shows %s and hides %s', (when, shown, hidden) => {
    const body = `sheet.getRange('E1:E3').setValues([['Cột'], [${shown}], [${hidden}]]).createFilter()
        .setColumnFilterCriteria(5, SpreadsheetApp.newFilterCriteria().${when}.build());
      const rule = SpreadsheetApp.newConditionalFormatRule().${when}.setRanges([sheet.getRange('E2')]).build();
      return [2, 3].map((row) => sheet.isRowHiddenByFilter(row)).concat(rule.getBooleanCondition() !== null);`;
    expect(run(body)).toEqual([false, true, true]);
  });

  it('takes rules by formula without judging them', () => {
    const body = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1').setRanges([sheet.getRange('A1')]).build();
      sheet.getRange('E1:E2').createFilter().setColumnFilterCriteria(5, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=A1>1').build());
      sheet.getRange('E2').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>1').setAllowInvalid(false).build());
      return sheet.getRange('E2').setValue(7).getValue();`;
    expect(run(body)).toBe(7);
  });

  it('has been called in this file', () => {
    const members = implemented();
    expect([members.length > 500, members.filter((member) => !called.has(member))]).toEqual([true, []]);
  });
});
