import fs from 'node:fs';
import { createHost } from '../local/host.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { commune } from './commune.ts';
import { estimatedSeconds } from './cost-model.ts';
import { cpu, timed } from './measure.ts';
import { scored, TASKS_A_PERSON, totalsOf } from './scoring.ts';
import { printTable } from './table.ts';
import { click, filledBook } from './workbook.ts';

const SCRIPT = 'bench/cell-by-cell.js';
const RESULT = 'Điểm từng ô';

/** The add-on's “Tính điểm” against an ordinary script that reads and writes cell by cell, on the same local sheet. */
export function againstCells(people: number) {
  const workbook = commune(people * TASKS_A_PERSON, TASKS_A_PERSON);
  const filled = filledBook(workbook);
  const book = filled.clone();
  const host = createHost({ code: fs.readFileSync(SCRIPT, 'utf8'), book });
  const theirs = cpu(() => void host.run('scoreCellByCell'));
  const theirCalls = host.calls.snapshot();
  const own = filled.clone();
  const {
    result: { calls: ourCalls },
    milliseconds: ours,
  } = timed(() => click(own, 'Tính điểm'));
  const { result: standings, milliseconds: pure } = timed(() => scored(readInput(workbook).input));
  const totals = totalsOf(standings);
  const result = book.sheet(RESULT);
  const same = Array.from({ length: totals.size }, (_, i) => [1, 2, 3].map((column) => result?.value(i + 2, column)));
  const sameTotals = same.filter(
    ([code, total]) => totals.get(String(code))?.total === Number(total).toFixed(2).replace('.', ','),
  ).length;
  const rows = (
    [
      ['Từng ô', theirs, theirCalls],
      ['“Tính điểm”, cả kiểm tra, giải trình, xem trước', ours, ourCalls],
    ] as const
  ).map(([way, milliseconds, { counts, writeToReadTransitions }]) => ({
    way,
    milliseconds,
    reads: counts.read,
    writes: counts.write,
    transitions: writeToReadTransitions,
  }));
  const estimates = [theirCalls, ourCalls].map(estimatedSeconds);
  printTable(
    `Tính điểm ${people} người (${people * TASKS_A_PERSON} việc, ${people * 10} dòng chấm) trên cùng trang tính giả`,
    rows.map(({ way, milliseconds, reads, writes, transitions }, i) => ({
      Cách: way,
      'CPU (ms)': milliseconds,
      'Lần đọc': reads,
      'Lần ghi': writes,
      'Ghi rồi đọc': transitions,
      'Ước tính ở Google (giây)': estimates[i] ?? 0,
    })),
  );
  console.log(
    `\nRiêng phần đọc ô, chấm và xếp hạng của phần mềm: ${Math.round(pure)} ms. Tổng giống nhau: ${sameTotals}/${totals.size}.`,
  );
  return { people, rows, estimatedSeconds: estimates, pure, sameTotals, of: totals.size };
}
