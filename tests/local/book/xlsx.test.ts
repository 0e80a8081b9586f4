import { init } from 'excelize-wasm';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, createBook } from '../../../local/book/book.ts';
import type { BookSheet } from '../../../local/book/book-sheet.ts';
import type { ValidationRule } from '../../../local/book/content.ts';
import { writeXlsx } from '../../../local/book/xlsx.ts';

const WASM = 'node_modules/excelize-wasm/excelize.wasm.gz';

const column = (number: number, from = 2, rows = 999) => ({ row: from, column: number, rows, columns: 1 });

const rule = (given: Partial<ValidationRule>): ValidationRule => ({
  criteria: 'VALUE_IN_LIST',
  values: [],
  allowInvalid: false,
  showDropdown: true,
  help: null,
  ...given,
});

const protection = (warningOnly: boolean) => ({
  id: 1,
  zone: null,
  description: '',
  warningOnly,
  editors: [],
  domainEdit: false,
  unprotected: [],
});

const LONG_LIST = Array.from({ length: 40 }, (_, i) => `Nội dung thi đua thứ ${i + 1}`);

function fillRegister(sheet: BookSheet, people: BookSheet): void {
  sheet.put(1, 1, 'Mã');
  sheet.put(2, 1, '007');
  sheet.put(2, 2, 1234.5);
  sheet.put(2, 3, true);
  sheet.put(2, 4, 45_291);
  sheet.put(3, 1, '=không phải công thức & <thẻ>');
  sheet.put(224, 1, 'cuối');
  sheet.setFormat(column(1, 1, 1000), '@');
  sheet.setFormat(column(2), '#,##0');
  sheet.setFormat(column(4), 'dd/mm/yyyy');
  sheet.restyle(
    { row: 1, column: 1, rows: 1, columns: 6 },
    { background: '#1c4587', fontColor: '#ffffff', fontWeight: 'bold', wrap: 'WRAP', vertical: 'middle' },
  );
  sheet.widths.set(2, 210);
  sheet.put(5, 2, 'Một câu dài hơn bề rộng của cột nên phải xuống hàng hai lần mới hết.');
  sheet.restyle({ row: 5, column: 2, rows: 1, columns: 1 }, { wrap: 'WRAP' });
  sheet.heights.set(6, 40);
  sheet.frozenRows = 1;
  sheet.frozenColumns = 2;
  sheet.tabColor = '#6aa84f';
  sheet.setNote(1, 1, 'Mỗi người một mã.');
  sheet.merge({ row: 10, column: 1, rows: 2, columns: 3 });
  sheet.setValidation(column(3), rule({ values: ['Có', 'Không'], help: 'Có hoặc Không & thôi.' }));
  sheet.setValidation(
    column(5),
    rule({ criteria: 'VALUE_IN_RANGE', source: { sheetId: people.id, zone: column(14) }, allowInvalid: true }),
  );
  sheet.setValidation(column(4), rule({ criteria: 'DATE_IS_VALID_DATE', allowInvalid: true }));
  sheet.setValidation(column(6), rule({ values: ['tiêu biểu', 'tiêu biểu, xuất sắc'] }));
  sheet.setValidation(column(7), rule({ values: LONG_LIST }));
  sheet.conditionalRules = [
    { zones: [column(3)], criteria: 'TEXT_EQUAL_TO', values: ['Có'], style: { background: '#d9ead3' } },
  ];
  sheet.protections = [protection(true)];
}

/** A register with something of everything, a list of people, a protected tab with links and a hidden tab. */
function sampleBook(): Book {
  const book = createBook({ name: 'Thi đua', firstTabName: 'ĐK 3.1' });
  const people = book.insert("Người 'tốt' ở xã");
  const guide = book.insert('Hướng dẫn');
  book.insert('Ẩn').hidden = true;
  for (const sheet of book.sheets.slice(0, 1)) fillRegister(sheet, people);
  guide.put(1, 1, 'Tới người');
  guide.setLink(1, 1, `#gid=${people.id}&range=E225`);
  guide.put(2, 1, 'Tới đăng ký');
  guide.setLink(2, 1, '#gid=0');
  guide.put(3, 1, 'Ra ngoài');
  guide.setLink(3, 1, 'https://example.com/?a=1&b=2');
  guide.put(4, 1, 'Không tới đâu');
  guide.setLink(4, 1, '#gid=999');
  guide.protections = [protection(false)];
  return book;
}

const cellIn = (xml: string, name: string): string => new RegExp(`<c r="${name}"[^>]*>(.*?)</c>`).exec(xml)?.[0] ?? '';

describe('an .xlsx of a book', () => {
  let bytes: Uint8Array;
  let part: (path: string) => string;
  let read: InstanceType<Awaited<ReturnType<typeof init>>['NewFile']>;

  beforeAll(async () => {
    bytes = await writeXlsx(sampleBook());
    const parts = unzipSync(bytes);
    part = (path) => strFromU8(parts[path] ?? new Uint8Array());
    read = (await init(WASM)).OpenReader(bytes);
  });

  const styleOf = (tab: string, cell: string) => read.GetStyle(read.GetCellStyle(tab, cell).style).style;

  const validation = (zone: string): string =>
    part('xl/worksheets/sheet1.xml')
      .split('<dataValidation ')
      .slice(1)
      .find((rule) => rule.includes(`sqref="${zone}"`)) ?? '';

  it('has the tabs in order under their names, the hidden one hidden', () => {
    expect(read.GetSheetList().list).toEqual(['ĐK 3.1', "Người 'tốt' ở xã", 'Hướng dẫn', 'Ẩn', '_danh sách chọn']);
    expect(read.GetSheetVisible('Ẩn').visible).toBe(false);
    expect(read.GetSheetVisible('Hướng dẫn').visible).toBe(true);
  });

  it('keeps text as text, also where it looks like a number or a formula', () => {
    expect(cellIn(part('xl/worksheets/sheet1.xml'), 'A2')).toContain('t="s"');
    expect(read.GetCellValue('ĐK 3.1', 'A2').value).toBe('007');
    expect(read.GetCellValue('ĐK 3.1', 'A3').value).toBe('=không phải công thức & <thẻ>');
    expect(read.GetCellFormula('ĐK 3.1', 'A3').formula).toBe('');
  });

  it('has numbers, truth values and dates as values', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    expect(cellIn(xml, 'B2')).toMatch(/^<c r="B2" s="\d+"><v>1234.5<\/v><\/c>$/);
    expect(cellIn(xml, 'C2')).toMatch(/t="b"><v>1<\/v>/);
    expect(cellIn(xml, 'D2')).toMatch(/^<c r="D2" s="\d+"><v>45291<\/v><\/c>$/);
  });

  it('has the number formats of the cells, also in rows without content', () => {
    expect(styleOf('ĐK 3.1', 'A2').NumFmt).toBe(49);
    expect(styleOf('ĐK 3.1', 'B2').NumFmt).toBe(3);
    expect(styleOf('ĐK 3.1', 'D2').CustomNumFmt).toBe('dd/mm/yyyy');
    const below = read.GetStyle(read.GetColStyle('ĐK 3.1', 'D').style).style;
    expect(below.CustomNumFmt).toBe('dd/mm/yyyy');
  });

  it('has the looks of the cells in Arial', () => {
    const { Fill, Font, Alignment } = styleOf('ĐK 3.1', 'A1');
    expect(Fill?.Color).toEqual(['1C4587']);
    expect(Font).toMatchObject({ Bold: true, Color: 'FFFFFF', Family: 'Arial', Size: 10 });
    expect(Alignment).toMatchObject({ WrapText: true, Vertical: 'center' });
  });

  it('writes no cell for rows that look like their column', () => {
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<row r="100"');
  });

  it('has the widths of columns in characters of seven pixels', () => {
    expect(read.GetColWidth('ĐK 3.1', 'B').width).toBe(30);
    expect(read.GetColWidth('ĐK 3.1', 'C').width).toBeCloseTo(100 / 7, 3);
  });

  it('gives rows with longer texts the height they need and keeps a height that was set', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    expect(Number(/<row r="5" ht="([\d.]+)">/.exec(xml)?.[1])).toBeGreaterThan(24);
    expect(xml).toContain('<row r="6" ht="30" customHeight="true">');
    expect(xml).toMatch(/<row r="2">/);
  });

  it('keeps the first rows and columns in sight', () => {
    expect(read.GetPanes('ĐK 3.1').panes).toMatchObject({ Freeze: true, XSplit: 2, YSplit: 1, TopLeftCell: 'C2' });
    expect(part('xl/worksheets/sheet3.xml')).not.toContain('<pane');
  });

  it('has a dropdown with its help text', () => {
    const found = validation('C2:C1000');
    expect(found).toContain('<formula1>"Có,Không"</formula1>');
    expect(found).toContain('prompt="Có hoặc Không &amp; thôi."');
    expect(found).toContain('showInputMessage="true"');
    expect(found).toContain('errorStyle="stop"');
    expect(found).not.toContain('showDropDown="true"');
  });

  it('takes choices from a range of another tab and only warns where other answers are allowed', () => {
    const found = validation('E2:E1000');
    expect(found).toContain("<formula1>'Người ''tốt'' ở xã'!$N$2:$N$1000</formula1>");
    expect(found).toContain('errorStyle="warning"');
  });

  it('asks for a date', () => {
    const found = validation('D2:D1000');
    expect(found).toContain('type="date"');
    expect(found).toContain('operator="greaterThanOrEqual"');
    expect(found).toContain('errorStyle="warning"');
  });

  it('keeps lists that Excel cannot hold in a rule on a hidden tab', () => {
    expect(validation('F2:F1000')).toContain("<formula1>'_danh sách chọn'!$A$1:$A$2</formula1>");
    expect(validation('G2:G1000')).toContain("<formula1>'_danh sách chọn'!$B$1:$B$40</formula1>");
    expect(read.GetCellValue('_danh sách chọn', 'A2').value).toBe('tiêu biểu, xuất sắc');
    expect(read.GetSheetVisible('_danh sách chọn').visible).toBe(false);
  });

  it('colours cells by what they hold', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<conditionalFormatting sqref="C2:C1000"><cfRule type="cellIs"[^>]* operator="equal"><formula>&#34;Có&#34;/,
    );
    expect(part('xl/styles.xml')).toMatch(/<dxf><fill><patternFill[^>]*><bgColor rgb="FFD9EAD3">/);
  });

  it('protects only a tab that is protected as a whole and not just warned about, without a password', () => {
    const xml = part('xl/worksheets/sheet3.xml');
    expect(xml).toContain('<sheetProtection sheet="true"');
    expect(xml).not.toMatch(/<sheetProtection[^>]*(password|hashValue)/);
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<sheetProtection');
  });

  it('leads links to the place in the workbook or outside', () => {
    expect(read.GetCellHyperLink('Hướng dẫn', 'A1').location).toBe("'Người ''tốt'' ở xã'!E225");
    expect(read.GetCellHyperLink('Hướng dẫn', 'A2').location).toBe("'ĐK 3.1'!A1");
    expect(read.GetCellHyperLink('Hướng dẫn', 'A3').location).toBe('https://example.com/?a=1&b=2');
    expect(read.GetCellHyperLink('Hướng dẫn', 'A4').ok).toBe(false);
    expect(styleOf('Hướng dẫn', 'A1').Font?.Underline).toBe('single');
  });

  it('has notes, merges and the colour of the tab', () => {
    expect(read.GetComments('ĐK 3.1').comments).toMatchObject([{ Cell: 'A1', Text: 'Mỗi người một mã.' }]);
    expect(part('xl/worksheets/sheet1.xml')).toContain('<mergeCell ref="A10:C11">');
    expect(part('xl/worksheets/sheet1.xml')).toContain('<tabColor rgb="FF6AA84F">');
  });

  it('prints on A4 across, one page wide, with the frozen columns and the first row on each page', () => {
    expect(read.GetPageLayout('ĐK 3.1').opts).toMatchObject({
      Size: 9,
      Orientation: 'landscape',
      FitToWidth: 1,
      FitToHeight: 0,
    });
    expect(part('xl/worksheets/sheet1.xml')).toContain('fitToPage="true"');
    expect(read.GetDefinedName().definedNames).toContainEqual(
      expect.objectContaining({
        Name: '_xlnm.Print_Titles',
        RefersTo: "'ĐK 3.1'!$A:$B,'ĐK 3.1'!$1:$1",
        Scope: 'ĐK 3.1',
      }),
    );
  });

  it('has the same bytes when it is written again', async () => {
    expect(Buffer.from(await writeXlsx(sampleBook())).equals(bytes)).toBe(true);
  });
});

describe('an .xlsx of a book with formulas', () => {
  const FORMULAS = ['=SUM(B1;2)', '=QUERY(B1:C3)', '=SUM(B2:B)', '=IFS(B1>1;"a;b")', '=1/0'];
  const VALUES = [5, 'tìm', 3, 'a&b', { error: '#DIV/0!' }];

  async function sheetXml(): Promise<string> {
    const book = createBook();
    const [sheet] = book.sheets;
    FORMULAS.forEach((formula, i) => {
      sheet?.putFormula(i + 1, 1, formula);
    });
    book.openEvaluator = () => ({
      touched: () => {},
      restructured: () => {},
      tabsChanged: () => {},
      altered: () => [],
      value: (_, row) => VALUES[row - 1] ?? '',
    });
    return strFromU8(unzipSync(await writeXlsx(book))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  }

  it('writes formulas as Excel reads them, with their values', async () => {
    const xml = await sheetXml();
    expect(cellIn(xml, 'A1')).toBe('<c r="A1"><f>SUM(B1,2)</f><v>5</v></c>');
    expect(cellIn(xml, 'A3')).toContain('<f>SUM(B2:B1048576)</f>');
    expect(cellIn(xml, 'A4')).toBe('<c r="A4" t="str"><f>_xlfn.IFS(B1&gt;1,&#34;a;b&#34;)</f><v>a&amp;b</v></c>');
    expect(cellIn(xml, 'A5')).toBe('<c r="A5" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  });

  it('writes only the value of a formula that only Google knows', async () => {
    expect(cellIn(await sheetXml(), 'A2')).toMatch(/t="s"><v>\d+<\/v>/);
  });
});

describe('names of tabs in an .xlsx', () => {
  it('are made such that Excel allows them', async () => {
    const book = createBook({ firstTabName: 'Danh sách: cá nhân/tập thể của toàn xã năm 2024' });
    book.insert('Danh sách: cá nhân/tập thể của toàn xã năm 2025');
    const read = (await init(WASM)).OpenReader(await writeXlsx(book));
    const { list } = read.GetSheetList();
    expect(list).toEqual(['Danh sách_ cá nhân_tập thể của ', 'Danh sách_ cá nhân_tập thể  (2)']);
  });
});
