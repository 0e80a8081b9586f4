import { toShortText } from '../src/contest/rational.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { commune } from './commune.ts';
import type { Engine } from './engines/engine.ts';
import { ironCalc } from './engines/ironcalc.ts';
import { oSpreadsheet } from './engines/o-spreadsheet.ts';
import { formulaSheets, SCORES, TOTAL_COLUMN } from './formulas.ts';
import { cpu, timed, typicalCpu } from './measure.ts';
import { scored, TASKS_A_PERSON, totalsOf } from './scoring.ts';
import { printTable, times } from './table.ts';

/** A total that formulas give otherwise than the exact one. */
interface Difference {
  readonly participant: string;
  /** The exact total before it is rounded. */
  readonly exact: string;
  readonly rounded: string;
  readonly byFormula: string;
}

/** CPU in milliseconds. */
interface Comparison {
  readonly engine: string;
  readonly people: number;
  readonly formulas: number;
  /** Cells into the engine and every formula once; every formula once more. */
  readonly theirs: { readonly first: number; readonly again: number };
  /** Cells into records, scores and ranks; scores and ranks from the records. */
  readonly ours: { readonly first: number; readonly again: number };
  readonly sameTotals: number;
  readonly sameRanks: number;
  readonly differences: readonly Difference[];
}

const TIE = /,\d\d5$/;

function compare(engine: Engine, people: number): Comparison {
  const workbook = commune(people * TASKS_A_PERSON, TASKS_A_PERSON);
  const { input } = readInput(workbook);
  const ours = {
    first: typicalCpu(3, () => void scored(readInput(workbook).input)),
    again: typicalCpu(3, () => void scored(input)),
  };
  const standings = scored(input);
  const totals = totalsOf(standings);
  const exact = new Map(standings.map(({ score }) => [score.participant.code, score.exactTotal]));
  const sheets = formulaSheets(workbook);
  const { result: calculation, milliseconds: first } = timed(() => engine.open(sheets.tabs));
  const theirs = { first, again: cpu(() => calculation.recalculate()) };
  const found = sheets.people.map((participant, i) => {
    const [total, rank] = [0, 1].map((next) => calculation.value(SCORES, i + 1, TOTAL_COLUMN + next));
    const own = totals.get(participant);
    const unrounded = exact.get(participant);
    return {
      sameRank: (own?.rank ?? '') === rank,
      difference: {
        participant,
        exact: unrounded ? toShortText(unrounded, 8) : '',
        rounded: own?.total ?? '',
        byFormula: typeof total === 'number' ? total.toFixed(2).replace('.', ',') : '',
      },
    };
  });
  const differences = found
    .map(({ difference }) => difference)
    .filter(({ rounded, byFormula }) => rounded !== byFormula);
  return {
    engine: engine.name,
    people,
    formulas: Object.values(sheets.tabs)
      .flat(2)
      .filter((cell) => String(cell).startsWith('=')).length,
    theirs,
    ours,
    sameTotals: people - differences.length,
    sameRanks: found.filter(({ sameRank }) => sameRank).length,
    differences,
  };
}

/** Why some totals differ, with an example. */
function explained({ engine, people, differences }: Comparison): string | null {
  const [example] = differences;
  if (!example) return null;
  const { participant, exact, rounded, byFormula } = example;
  const ties = differences.filter((one) => TIE.test(one.exact)).length;
  const binary = Number(exact.replace(',', '.')).toFixed(17).replace('.', ',');
  return (
    `${engine}, ${people} người: ${differences.length} tổng khác, ${ties} trong đó nằm đúng giữa hai số có hai chữ số lẻ. ` +
    `Ví dụ ${participant}: tổng đúng ${exact} làm tròn lên thành ${rounded}. Công thức cộng những số nhị phân chỉ gần đúng ` +
    `(riêng ${exact} đã thành ${binary}); sai số ấy đẩy nó xuống dưới số giữa, nên cho ${byFormula}.`
  );
}

/** The same totals by formulas, in the local sheet's engine and in IronCalc, for so many people. */
export function againstFormulas(local: readonly number[], iron: readonly number[]): readonly Comparison[] {
  const found = [
    ...local.map((people) => compare(oSpreadsheet, people)),
    ...iron.map((people) => compare(ironCalc, people)),
  ];
  printTable(
    'Cùng cách chấm bằng công thức (SUMIFS, COUNTIFS, VLOOKUP, RANK…), CPU (ms)',
    found.map(({ engine, people, formulas, theirs, ours, sameTotals, sameRanks }) => ({
      'Bộ tính': engine,
      Người: people,
      'Công thức': formulas,
      'Công thức: nạp và tính': theirs.first,
      'Phần mềm: đọc và chấm': ours.first,
      'Nhanh hơn': times(theirs.first, ours.first),
      'Công thức: tính lại': theirs.again,
      'Phần mềm: chấm': ours.again,
      'nhanh hơn': times(theirs.again, ours.again),
      'Tổng giống': `${sameTotals}/${people}`,
      'Hạng giống': `${sameRanks}/${people}`,
    })),
  );
  for (const line of found.map(explained)) if (line !== null) console.log(`\n${line}`);
  return found;
}
