import { type ParityCase, REFERENCE } from './case.ts';
import { FIELD, written } from './written.ts';

/** How the sheet's language reads texts, with and without the format of text: why codes are formatted before they are written. */
export const TYPING_CASES: readonly ParityCase[] = [
  written('typing-code', '"3.1" trong ô thường thành 31: dấu chấm là dấu nhóm.', '3.1', 31),
  written('typing-dotted-decimal', '"1.5" trong ô thường thành 15.', '1.5', 15),
  written('typing-thousands', '"14.171.113.174" trong ô thường thành 14171113174.', '14.171.113.174', 14171113174, {
    source: FIELD,
  }),
  written('typing-phone', 'Số điện thoại trong ô thường mất số 0 đứng đầu.', '0334828489', 334828489, {
    source: FIELD,
  }),
  written('typing-phone-text', 'Số điện thoại trong ô dạng văn bản giữ số 0 đứng đầu.', '0334828489', '0334828489', {
    format: '@',
    source: FIELD,
  }),
  written('typing-apostrophe', 'Dấu nháy đứng đầu không giữ được "20.926738" là văn bản.', "'20.926738", 20926738, {
    source: FIELD,
  }),
  written('typing-month', '"2026-09" trong ô thường thành ngày.', '2026-09', { date: '2026-09-01' }),
  written('typing-plus', '"+ Phối hợp" trong ô thường là văn bản.', '+ Phối hợp', '+ Phối hợp'),
  written('typing-minus', '"- Tham mưu" trong ô thường là văn bản.', '- Tham mưu', '- Tham mưu'),
  written('typing-percent', '"85%" trong ô thường thành 0,85.', '85%', 0.85),
  written('typing-day', '"30/01/2024" trong ô thường của bảng vi_VN thành ngày.', '30/01/2024', { date: '2024-01-30' }),
  {
    id: 'typing-fraction',
    says: '"1/2" trong ô thường thành ngày 01/02.',
    source: '',
    confirmed: false,
    steps: [
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [['1/2']]]],
      ['$app', ['flush']],
      ['$sheet', ['getRange', 'A1'], ['getValue'], ['getMonth']],
    ],
    expect: { gives: 1 },
  },
  {
    id: 'typing-semicolon',
    says: 'Công thức viết bằng dấu ";" đọc lại được.',
    source: '',
    confirmed: false,
    steps: [
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [['=SUM(1;2)']]]],
      ['$sheet', ['getRange', 'A1:A1'], ['getFormulas']],
    ],
    expect: { gives: [['=SUM(1;2)']] },
  },
  {
    id: 'typing-shown',
    says: 'Ô cho biết chữ đang hiện: ngày theo dạng của ô.',
    source: `${REFERENCE}/range#getDisplayValue()`,
    confirmed: true,
    steps: [
      ['$sheet', ['getRangeList', ['A1']], ['setNumberFormat', 'dd/mm/yyyy']],
      ['$sheet', ['getRange', 'A1:A1'], ['setValues', [[{ date: '2024-01-30' }]]]],
      ['$sheet', ['getRange', 'A1'], ['getDisplayValue']],
    ],
    expect: { gives: '30/01/2024' },
  },
];
