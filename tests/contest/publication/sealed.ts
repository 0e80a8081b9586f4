import { closedMark, type SealCells, type State, sealCells } from '../../../src/contest/publication/seal.ts';
import type { CellValue } from '../../../src/workbook.ts';

type Row = Record<string, CellValue>;

const NOTHING = { name: '', unit: '', total: '', level: '', gift: '', superior: '', achievement: '' };

/** A row of "Lịch sử" as it was sealed; `stamp` is what is not that of a publication. */
export function sealedRow(
  typed: { readonly year: string; readonly participant: string } & Readonly<Record<string, string>>,
  stamp: { readonly state?: State; readonly version?: number } = {},
): Row & SealCells {
  const result = { ...NOTHING, ...typed };
  const { state = 'công bố', version = 1 } = stamp;
  return {
    ...result,
    ...sealCells({ result, state, version, recordedOn: '2023-02-10', decision: '', rules: '0.1.0-x' }),
  };
}

/** The rows of a year, closed. */
export function closedYear(rows: readonly (Row & SealCells)[]): (Row & SealCells)[] {
  const yearSeal = closedMark(
    '2023-02-28',
    rows.map(({ seal }) => seal),
  );
  return rows.map((row) => ({ ...row, yearSeal }));
}
