import type { Given, ParityCase } from './case.ts';

export const FIELD = 'báo cáo từ bảng tính vi_VN đang dùng';

/** What becomes of one text that is written into A1 and read again, with a format set before or not. Without a source nobody has confirmed it. */
export const written = (
  id: string,
  says: string,
  text: string,
  gives: Given,
  { source = '', format = 'General' }: { readonly format?: string; readonly source?: string } = {},
): ParityCase => ({
  id,
  says,
  source,
  confirmed: source !== '',
  steps: [
    ['$sheet', ['getRangeList', ['A1']], ['setNumberFormat', format]],
    ['$sheet', ['getRange', 'A1:A1'], ['setValues', [[text]]]],
    ['$app', ['flush']],
    ['$sheet', ['getRange', 'A1'], ['getValue']],
  ],
  expect: { gives },
});
