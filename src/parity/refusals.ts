import { type ParityCase, REFERENCE } from './case.ts';

const FIELD = 'câu báo lỗi thấy ở nhiều bảng tính đang dùng';
const FAKES = 'github.com/brucemcpherson/gas-fakes';

const refused = (
  id: string,
  says: string,
  source: string,
  steps: ParityCase['steps'],
  refuses: string,
): ParityCase => ({
  id: `refused-${id}`,
  says,
  source,
  confirmed: source !== '',
  steps,
  expect: { refuses },
});

/** What Google refuses, in its own words: the local sheet must not be more lenient. */
export const REFUSAL_CASES: readonly ParityCase[] = [
  refused(
    'no-columns',
    'Vùng không có cột nào bị từ chối.',
    FIELD,
    [['$sheet', ['getRange', 1, 1, 1, 0]]],
    'The number of columns in the range must be at least 1.',
  ),
  refused(
    'row-zero',
    'Dòng nhỏ hơn 1 bị từ chối.',
    'github.com/googleworkspace/solutions, issue 128',
    [['$sheet', ['getRange', 0, 1]]],
    'The starting row of the range is too small.',
  ),
  refused(
    'no-range',
    'Tên vùng không đọc được bị từ chối.',
    '',
    [['$sheet', ['getRange', 'không phải vùng']]],
    'Range not found',
  ),
  refused(
    'rows-outside',
    'Thêm dòng sau dòng không có bị từ chối.',
    '',
    [['$sheet', ['insertRowsAfter', 5000, 1]]],
    'Those rows are out of bounds.',
  ),
  refused(
    'types',
    'Gọi sai kiểu bị từ chối.',
    `${FAKES}, notes/oddities.md`,
    [['$app', ['newDataValidation'], ['requireDate', 'x']]],
    "don't match the method signature",
  ),
  refused(
    'long-list',
    'Danh sách chọn ghi thẳng nhận nhiều nhất 500 mục.',
    FIELD,
    [
      ['$app', ['newDataValidation'], ['requireValueInList', '$many'], ['build']],
      ['$sheet', ['getRange', 'A1'], ['setDataValidation', '$1']],
    ],
    'has more items than the limit of 500',
  ),
  refused(
    'second-filter',
    'Một tab chỉ có một bộ lọc.',
    `${FAKES}, test/testsheetssets.js`,
    [
      ['$sheet', ['getRange', 'A1:B3'], ['createFilter']],
      ['$sheet', ['getRange', 'A1:B3'], ['createFilter']],
    ],
    "You can't create a filter in a sheet that already has a filter.",
  ),
  refused(
    'frozen-rows',
    'Không xóa được mọi dòng không cố định.',
    '',
    [
      ['$sheet', ['setFrozenRows', 1]],
      ['$sheet', ['getMaxRows']],
      ['$sheet', ['deleteRows', 2, 999]],
    ],
    'Sorry, it is not possible to delete all non-frozen rows.',
  ),
  refused(
    'header-under-rule',
    'Quy tắc chặt từ chối cả lần ghi có một ô sai.',
    FIELD,
    [
      ['$app', ['newDataValidation'], ['requireDate'], ['setAllowInvalid', false], ['build']],
      ['$sheet', ['getRange', 'A1:A2'], ['setDataValidation', '$1']],
      ['$sheet', ['getRange', 'A1:A2'], ['setValues', [['Hạn hoàn thành'], [{ date: '2024-01-30' }]]]],
    ],
    'violates the data validation rules set on this cell',
  ),
  {
    id: 'protect-all-editors',
    says: 'Bảo vệ tab bằng phần mềm thì chủ sở hữu vẫn sửa được.',
    source: `${REFERENCE}/protection#canEdit()`,
    confirmed: true,
    steps: [
      ['$sheet', ['protect']],
      ['$sheet', ['getRange', 'A1'], ['setValue', 'sửa được']],
      ['$1', ['canEdit']],
    ],
    expect: { gives: true },
  },
];
