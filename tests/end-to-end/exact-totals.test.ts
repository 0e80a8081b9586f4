import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTsv } from '../../local/tsv.ts';
import { decide } from '../../src/contest/outcome.ts';
import { type Rational, toFixedText, toShortText } from '../../src/contest/rational.ts';
import { TABS } from '../../src/tabs/index.ts';
import { readInput } from '../../src/tabs/read-input.ts';
import { isTable } from '../../src/tabs/tab.ts';
import type { ReadTab, Workbook } from '../../src/workbook.ts';
import { exported, sampleBook } from './office.ts';

/** The sample commune as the add-on reads it, dates and codes as text. */
function sampleWorkbook(): Workbook {
  const book = sampleBook();
  const tabs = TABS.filter(isTable).map((tab): ReadTab => {
    const columns = Object.entries(tab.columns);
    const rows = exported(book, tab.id).map((row) => columns.map(([id]) => row[id] ?? ''));
    const values = [columns.map(([, { heading }]) => heading), ...rows];
    return { name: tab.name, values, formulas: [], merges: [], isEmpty: false };
  });
  return { tabs, timeZone: 'Asia/Ho_Chi_Minh', locale: 'vi_VN' };
}

const short = (value: Rational | null | undefined, decimals: number): string =>
  value ? toShortText(value, decimals) : '';

describe('the totals of xã Thanh Mộc before rounding', () => {
  const file = path.resolve(import.meta.dirname, '../golden/thanh-moc/totals-exact.tsv');
  const { header, rows } = parseTsv(fs.readFileSync(file));
  const expected = rows.map((cells) => Object.fromEntries(header.map((id, i) => [id, cells[i] ?? ''])));
  const reading = readInput(sampleWorkbook());
  const outcome = decide(reading.input, '2024-01-30', reading.issues);

  it.each(expected)(
    '$participant: $totalUnrounded, rank $rank',
    ({ participant = '', totalUnrounded, total, rank }) => {
      const standing = outcome.standingOf(participant);
      expect(short(standing?.score.exactTotal, 8)).toBe(totalUnrounded);
      expect(standing?.score.total ? toFixedText(standing.score.total, 2) : '').toBe(total);
      expect(String(standing?.rank ?? '')).toBe(rank);
    },
  );
});
