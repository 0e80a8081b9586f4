import { describe, expect, it } from 'vitest';
import { createBook } from '../../../local/book/book.ts';
import { script } from '../script.ts';

const REFUSED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const STAFF = 'can.bo@example.com';

/** What a member of the staff gets for a piece of script, in a file whose owner has run another piece before. */
function asStaff(prepared: string, body: string, owner = 'chu@example.com'): unknown {
  const book = createBook({ owner, editors: [STAFF, 'khac@example.com'] });
  script(prepared, { book });
  return script(body, { book, user: STAFF });
}

const CLOSED = 'const p = sheet.protect(); p.removeEditors(p.getEditors());';

describe('a protected tab', () => {
  it.each([
    ["sheet.getRange('B2').setValue(1)"],
    ["sheet.getRange('B2').setBackground('red')"],
    ["sheet.getRange('B2').setNumberFormat('@')"],
    ["sheet.getRange('B2').setNote('x')"],
    ["sheet.getRange('B2').clearContent()"],
    ["sheet.getRange('B2:C3').merge()"],
    ["sheet.getRange('B2:C3').sort(2)"],
    ["sheet.getRange('B2').insertCheckboxes()"],
    ["sheet.getRange('B2').clearDataValidations()"],
    ["sheet.appendRow(['x'])"],
    ['sheet.clear()'],
    ["sheet.setName('Khác')"],
    ['sheet.insertRowBefore(1)'],
    ['sheet.deleteColumn(1)'],
    ['sheet.hideSheet()'],
    ["sheet.setTabColor('red')"],
    ['sheet.setFrozenRows(1)'],
    ['file.insertSheet(); file.deleteSheet(sheet)'],
  ])('refuses others %s', (body) => {
    expect(asStaff(CLOSED, body)).toBe(REFUSED);
  });

  it('lets others read, and copy what they read to another tab', () => {
    const body =
      "const v = sheet.getDataRange().getValues(); return file.insertSheet().getRange('A1').setValue(v[0][0]).getValue()";
    expect(asStaff(`sheet.getRange('A1').setValue('x'); ${CLOSED}`, body)).toBe('x');
  });

  it('refuses the whole write where one cell of it is closed', () => {
    const prepared = "const p = sheet.getRange('B1').protect(); p.removeEditors(p.getEditors());";
    const body = `try { sheet.getRange('A1:B1').setValues([['a', 'b']]); } catch (error) {} return sheet.getRange('A1').getValue()`;
    expect(asStaff(prepared, body)).toBe('');
  });

  it('lets everybody edit the cells that were left open', () => {
    const prepared = `${CLOSED} p.setUnprotectedRanges([sheet.getRange('B2:B9')]);`;
    expect(asStaff(prepared, "return sheet.getRange('B3').setValue(7).getValue()")).toBe(7);
    expect(asStaff(prepared, "sheet.getRange('B3:C3').setValue(7)")).toBe(REFUSED);
  });

  it('refuses rows that hold a protected cell to be deleted', () => {
    const prepared = "const p = sheet.getRange('B5').protect(); p.removeEditors(p.getEditors());";
    expect(asStaff(prepared, 'sheet.deleteRow(5)')).toBe(REFUSED);
    expect(asStaff(prepared, 'sheet.deleteRow(4); return sheet.getMaxRows()')).toBe(999);
  });

  it('refuses nobody while it only warns', () => {
    expect(asStaff(`${CLOSED} p.setWarningOnly(true);`, "return sheet.getRange('A1').setValue(1).getValue()")).toBe(1);
  });

  it('refuses nobody until its editors are removed', () => {
    expect(asStaff('sheet.protect()', "return sheet.getRange('A1').setValue(1).getValue()")).toBe(1);
  });
});

describe('the editors of a protection', () => {
  it('do not name the owner, who can never be shut out', () => {
    const body = `const p = sheet.protect(); p.removeEditors(['chu.so.huu@example.com']);
      return [p.getEditors().map((user) => user.getEmail()), p.canEdit()];`;
    expect(script(body, { book: createBook({ editors: [STAFF] }) })).toEqual([[STAFF], true]);
  });

  it('keep the person who runs the script', () => {
    const body = `const p = sheet.protect(); p.removeEditors(p.getEditors()); return p.getEditors().map((user) => user.getEmail());`;
    expect(asStaff('', body)).toEqual([STAFF]);
  });

  it('must be editors of the file', () => {
    expect(script("sheet.protect().addEditor('la@example.com')")).toBe('Exception: Invalid email: la@example.com');
  });

  it('alone may change the protection', () => {
    const body = "sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setDescription('x')";
    expect(asStaff(CLOSED, body)).toBe('Exception: You do not have permission to edit this protection.');
  });
});

describe('the domain of a file', () => {
  it('does not exist where a person owns it', () => {
    const body = 'const p = sheet.protect(); return [p.canDomainEdit(), p.setDomainEdit(false)];';
    expect(script(body)).toBe('Exception: Cannot set domain edit: the file is not owned by a domain.');
  });

  it('may edit a protected tab until that is switched off', () => {
    const owner = 'chu@xa.gov.vn';
    const book = createBook({ owner, editors: ['can.bo@xa.gov.vn'] });
    const staff = { book, user: 'can.bo@xa.gov.vn' };
    script(CLOSED, { book });
    const before = script("return sheet.getRange('A1').setValue(1).getValue()", staff);
    script('sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setDomainEdit(false)', { book });
    expect([before, script("sheet.getRange('A1').setValue(2)", staff)]).toEqual([1, REFUSED]);
  });
});
