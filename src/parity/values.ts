import { type ParityCase, REFERENCE } from './case.ts';
import { FIELD, written } from './written.ts';

const ODDITIES = 'github.com/brucemcpherson/gas-fakes, notes/oddities.md';

/** What cells make of the values that scripts write. */
export const VALUE_CASES: readonly ParityCase[] = [
  written('value-text', 'Văn bản thường giữ nguyên, kể cả dấu tiếng Việt.', 'Đẩy mạnh cải cách', 'Đẩy mạnh cải cách', {
    source: `${REFERENCE}/range#setValues(Object)`,
  }),
  written('value-code-text', 'Mã "3.1" trong ô dạng văn bản vẫn là "3.1".', '3.1', '3.1', {
    format: '@',
    source: FIELD,
  }),
  written('value-zero-text', '"0123" trong ô dạng văn bản giữ số 0 đứng đầu.', '0123', '0123', {
    format: '@',
    source: FIELD,
  }),
  written('value-zero', '"0123" trong ô thường thành số 123.', '0123', 123, { source: ODDITIES }),
  written('value-dotted', '"20.926738" trong ô thường của bảng vi_VN thành 20926738.', '20.926738', 20926738, {
    source: FIELD,
  }),
  written('value-dotted-text', '"20.926738" trong ô dạng văn bản giữ nguyên.', '20.926738', '20.926738', {
    format: '@',
    source: FIELD,
  }),
  written('value-address', '"172.225.56.21" trong ô thường vẫn là văn bản.', '172.225.56.21', '172.225.56.21', {
    source: FIELD,
  }),
  written('value-decimal', '"1,5" trong ô thường của bảng vi_VN thành 1,5.', '1,5', 1.5),
  written('value-fraction-text', '"1/2" trong ô dạng văn bản giữ nguyên.', '1/2', '1/2', { format: '@' }),
  written('value-month-text', '"2026-09" trong ô dạng văn bản giữ nguyên.', '2026-09', '2026-09', { format: '@' }),
  written('value-true', '"TRUE" trong ô thường thành đúng/sai.', 'TRUE', true, { source: ODDITIES }),
  written('value-plus', '"+ Phối hợp" vẫn là văn bản.', '+ Phối hợp', '+ Phối hợp', { format: '@' }),
  written('value-minus', '"- Tham mưu" vẫn là văn bản.', '- Tham mưu', '- Tham mưu', { format: '@' }),
  {
    id: 'value-formula',
    says: 'Văn bản bắt đầu bằng "=" trở thành công thức.',
    source: `${REFERENCE}/range#setValues(Object)`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [['=1+1']]]],
      ['$sheet', ['getRange', 'A1:A1'], ['getFormulas']],
    ],
    expect: { gives: [['=1+1']] },
  },
  {
    id: 'value-formula-text',
    says: 'Ngay cả trong ô dạng văn bản, "=…" trở thành công thức (phần mềm giả định trường hợp xấu).',
    source: '',
    confirmed: false,
    steps: [
      ['$sheet', ['getRangeList', ['A1']], ['setNumberFormat', '@']],
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [['=1+1']]]],
      ['$sheet', ['getRange', 'A1:A1'], ['getFormulas']],
    ],
    expect: { gives: [['=1+1']] },
  },
  {
    id: 'value-kinds',
    says: 'Số, đúng/sai, ngày và ô trống đọc lại đúng loại.',
    source: `${REFERENCE}/range#getValues()`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRange', 'A1:D1'], ['setValues', [[2.5, true, { date: '2024-01-30' }, '']]]],
      ['$app', ['flush']],
      ['$sheet', ['getDataRange'], ['getValues']],
    ],
    expect: { gives: [[2.5, true, { date: '2024-01-30' }]] },
  },
  {
    id: 'value-empty',
    says: 'Giá trị rỗng ghi thành ô trống.',
    source: '',
    confirmed: false,
    steps: [
      ['$sheet', ['getRange', 'A1:B1'], ['setValues', [['x', null]]]],
      ['$sheet', ['getRange', 'A1:B1'], ['getValues']],
    ],
    expect: { gives: [['x', '']] },
  },
  {
    id: 'value-rows',
    says: 'Ghi sai số dòng bị từ chối.',
    source: 'câu báo lỗi thấy ở nhiều bảng tính đang dùng',
    confirmed: true,
    steps: [['$sheet', ['getRange', 'A1:A3'], ['setValues', [['x']]]]],
    expect: {
      refuses:
        'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    },
  },
  {
    id: 'value-columns',
    says: 'Ghi sai số cột bị từ chối.',
    source: 'github.com/alpatania/sassafras, issue 8',
    confirmed: true,
    steps: [['$sheet', ['getRange', 'A1:B1'], ['setValues', [['x']]]]],
    expect: {
      refuses:
        'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    },
  },
  {
    id: 'value-long',
    says: 'Một ô nhận nhiều nhất 50.000 chữ.',
    source: 'integrately.com/integrations/google-sheets/error',
    confirmed: false,
    steps: [
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [['$long']]]],
      ['$app', ['flush']],
    ],
    expect: { refuses: 'Your input contains more than the maximum of 50000 characters in a single cell.' },
  },
  {
    id: 'value-link',
    says: 'Văn bản có liên kết đến tab khác là văn bản, không phải công thức.',
    source: `${REFERENCE}/rich-text-value-builder`,
    confirmed: true,
    steps: [
      ['$app', ['newRichTextValue'], ['setText', 'Danh sách'], ['setLinkUrl', '#gid=0&range=A2'], ['build']],
      ['$sheet', ['getRange', 'A1:A1'], ['setRichTextValues', [['$1']]]],
      ['$app', ['flush']],
      ['$sheet', ['getRange', 'A1'], ['getRichTextValue'], ['getLinkUrl']],
    ],
    expect: { gives: '#gid=0&range=A2' },
  },
  {
    id: 'value-link-text',
    says: 'Ô có liên kết đọc ra đúng chữ của nó.',
    source: `${REFERENCE}/range#setRichTextValues(RichTextValue)`,
    confirmed: true,
    steps: [
      ['$app', ['newRichTextValue'], ['setText', 'Danh sách'], ['build']],
      ['$sheet', ['getRange', 'A1:A1'], ['setRichTextValues', [['$1']]]],
      ['$sheet', ['getRange', 'A1'], ['getValue']],
    ],
    expect: { gives: 'Danh sách' },
  },
];
