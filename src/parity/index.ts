import type { ParityCase } from './case.ts';
import { CHART_CASES } from './charts.ts';
import { LOOK_CASES } from './looks.ts';
import { REFUSAL_CASES } from './refusals.ts';
import { SERVICE_CASES } from './services.ts';
import { SHEET_CASES } from './sheets.ts';
import { TYPING_CASES } from './typing.ts';
import { VALUE_CASES } from './values.ts';

/**
 * Everything this project believes of Google Sheets. The tests run each case on the local sheet; “Nâng cao › Tự kiểm tra”
 * runs the same cases on the sheet that is open. A member of Google's that the add-on newly calls needs a case here.
 */
export const PARITY_CASES: readonly ParityCase[] = [
  ...VALUE_CASES,
  ...SHEET_CASES,
  ...LOOK_CASES,
  ...SERVICE_CASES,
  ...CHART_CASES,
  ...TYPING_CASES,
  ...REFUSAL_CASES,
];
