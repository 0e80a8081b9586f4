import { type ParityCase, REFERENCE } from './case.ts';

/** A look that is set on a list of ranges and read from a cell of it. */
const look = (
  set: string,
  value: string | number | boolean,
  get: string,
  gives: string | number | boolean = value,
): ParityCase => ({
  id: `look-${set}`,
  says: `RangeList.${set} đổi mọi ô của danh sách vùng.`,
  source: `${REFERENCE}/range-list`,
  confirmed: true,
  steps: [
    ['$sheet', ['getRangeList', ['A1:B2', 'D4']], [set, value]],
    ['$app', ['flush']],
    ['$sheet', ['getRange', 'D4'], [get]],
  ],
  expect: { gives },
});

/** A dropdown that is set on A2 and what becomes of a value that is not on it. */
const dropdown = (
  id: string,
  says: string,
  allowInvalid: boolean,
  expect: ParityCase['expect'],
  source: string,
): ParityCase => ({
  id,
  says,
  source,
  confirmed: source !== '',
  steps: [
    [
      '$app',
      ['newDataValidation'],
      ['requireValueInList', ['Có', 'Không'], true],
      ['setAllowInvalid', allowInvalid],
      ['setHelpText', 'Có hoặc Không'],
      ['build'],
    ],
    ['$sheet', ['getRange', 'A2:A3'], ['setDataValidation', '$1']],
    ['$sheet', ['getRange', 'A2:A3'], ['setValues', [['Có'], ['Có lẽ']]]],
    ['$app', ['flush']],
    ['$sheet', ['getRange', 'A3'], ['getValue']],
  ],
  expect,
});

/** Looks of cells and what they accept. */
export const LOOK_CASES: readonly ParityCase[] = [
  look('setBackground', '#f3f3f3', 'getBackground'),
  look('setFontColor', '#1c4587', 'getFontColor'),
  look('setFontSize', 13, 'getFontSize'),
  look('setFontWeight', 'bold', 'getFontWeight'),
  look('setFontStyle', 'italic', 'getFontStyle'),
  look('setHorizontalAlignment', 'center', 'getHorizontalAlignment'),
  look('setVerticalAlignment', 'middle', 'getVerticalAlignment'),
  look('setWrap', true, 'getWrap'),
  look('setNumberFormat', 'dd/mm/yyyy', 'getNumberFormat'),
  {
    id: 'look-frozen',
    says: 'Dòng và cột cố định được.',
    source: `${REFERENCE}/sheet#setFrozenRows(Integer)`,
    confirmed: true,
    steps: [
      ['$sheet', ['setFrozenRows', 1]],
      ['$sheet', ['setFrozenColumns', 2]],
      ['$sheet', ['getFrozenColumns']],
    ],
    expect: { gives: 2 },
  },
  {
    id: 'look-widths',
    says: 'Bề rộng của nhiều cột đặt được bằng một lần gọi.',
    source: `${REFERENCE}/sheet#setColumnWidths(Integer,Integer,Integer)`,
    confirmed: true,
    steps: [
      ['$sheet', ['setColumnWidths', 2, 3, 360]],
      ['$sheet', ['getColumnWidth', 4]],
    ],
    expect: { gives: 360 },
  },
  {
    id: 'look-tab-colour',
    says: 'Nhãn tab tô màu được.',
    source: `${REFERENCE}/sheet#setTabColor(String)`,
    confirmed: true,
    steps: [
      ['$sheet', ['setTabColor', '#cc0000']],
      ['$sheet', ['getTabColor']],
    ],
    expect: { gives: '#cc0000' },
  },
  {
    id: 'look-notes',
    says: 'Ghi chú của một dòng đặt được bằng một lần gọi; chuỗi rỗng là không có ghi chú.',
    source: `${REFERENCE}/range#setNotes(Object)`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRange', 'A1:B1'], ['setNotes', [['Mã trong danh sách', '']]]],
      ['$sheet', ['getRange', 'A1'], ['getNote']],
    ],
    expect: { gives: 'Mã trong danh sách' },
  },
  {
    id: 'look-clear',
    says: 'Xóa một vùng thì nội dung và định dạng của nó mất.',
    source: `${REFERENCE}/range#clear()`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRangeList', ['A1:B2']], ['setBackground', '#cc0000']],
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [['x']]]],
      ['$sheet', ['getRange', 'A1:B2'], ['clear']],
      ['$sheet', ['getRange', 'A1'], ['getBackground']],
    ],
    expect: { gives: '#ffffff' },
  },
  {
    id: 'look-condition',
    says: 'Tô màu theo đúng chữ trong ô.',
    source: `${REFERENCE}/conditional-format-rule-builder#whenTextEqualTo(String)`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRangeList', ['A2:A9']], ['getRanges']],
      [
        '$app',
        ['newConditionalFormatRule'],
        ['whenTextEqualTo', 'Đã duyệt'],
        ['setBackground', '#d9ead3'],
        ['setRanges', '$1'],
        ['build'],
      ],
      ['$sheet', ['setConditionalFormatRules', ['$2']]],
      ['$sheet', ['getConditionalFormatRules']],
      ['$4.0', ['getBooleanCondition'], ['getCriteriaValues']],
    ],
    expect: { gives: ['Đã duyệt'] },
  },
  {
    id: 'look-condition-beginning',
    says: 'Tô màu theo chữ ở đầu ô.',
    source: `${REFERENCE}/conditional-format-rule-builder#whenTextStartsWith(String)`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRangeList', ['A2:A9']], ['getRanges']],
      [
        '$app',
        ['newConditionalFormatRule'],
        ['whenTextStartsWith', 'Chặn: '],
        ['setBackground', '#f4cccc'],
        ['setRanges', '$1'],
        ['build'],
      ],
      ['$sheet', ['setConditionalFormatRules', ['$2']]],
      ['$sheet', ['getConditionalFormatRules']],
      ['$4.0', ['getBooleanCondition'], ['getCriteriaValues']],
    ],
    expect: { gives: ['Chặn: '] },
  },
  dropdown(
    'rule-warns',
    'Danh sách chọn chỉ nhắc thì vẫn nhận giá trị khác.',
    true,
    { gives: 'Có lẽ' },
    `${REFERENCE}/data-validation-builder#setAllowInvalid(Boolean)`,
  ),
  dropdown(
    'rule-refuses',
    'Danh sách chọn chặt từ chối cả lần ghi của phần mềm.',
    false,
    { refuses: 'violates the data validation rules set on this cell' },
    'câu báo lỗi thấy ở nhiều bảng tính đang dùng',
  ),
  {
    id: 'rule-date',
    says: 'Ô chỉ nhận ngày vẫn nhận chữ khi quy tắc chỉ nhắc.',
    source: `${REFERENCE}/data-validation-builder#requireDate()`,
    confirmed: true,
    steps: [
      ['$app', ['newDataValidation'], ['requireDate'], ['setAllowInvalid', true], ['build']],
      ['$sheet', ['getRange', 'A2'], ['setDataValidation', '$1']],
      ['$sheet', ['getRange', 'A2:A2'], ['setValues', [['cuối năm']]]],
      ['$sheet', ['getRange', 'A2'], ['getValue']],
    ],
    expect: { gives: 'cuối năm' },
  },
  {
    id: 'rule-range',
    says: 'Danh sách chọn lấy từ một vùng của tab.',
    source: `${REFERENCE}/data-validation-builder#requireValueInRange(Range,Boolean)`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRange', 'C2:C9']],
      ['$app', ['newDataValidation'], ['requireValueInRange', '$1', true], ['setAllowInvalid', true], ['build']],
      ['$sheet', ['getRange', 'A2'], ['setDataValidation', '$2']],
      ['$sheet', ['getRange', 'A2'], ['getDataValidation'], ['getCriteriaType'], ['toString']],
    ],
    expect: { gives: 'VALUE_IN_RANGE' },
  },
  {
    id: 'rule-long-list',
    says: 'Quy tắc chỉ nhắc là mặc định.',
    source: `${REFERENCE}/data-validation-builder#setAllowInvalid(Boolean)`,
    confirmed: true,
    steps: [
      ['$app', ['newDataValidation'], ['requireDate'], ['build']],
      ['$1', ['getAllowInvalid']],
    ],
    expect: { gives: true },
  },
];
