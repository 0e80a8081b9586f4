import { check } from '../src/actions/check.ts';
import { decide } from '../src/contest/outcome.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { commune, LINES_A_PERSON } from './commune.ts';
import { cpu } from './measure.ts';
import { printTable, times } from './table.ts';

/** Registrations of each run; four score lines come with each of them. */
const SIZES = [500, 5_000, 50_000];
const TODAY = '2024-01-30';
const TASKS_A_PERSON = 2.5;

/** The pure part of “Kiểm tra”: what grows with the workbook. */
export function checks() {
  const found = SIZES.map((registrations) => {
    const workbook = commune(registrations, TASKS_A_PERSON);
    let issues = 0;
    const reading = cpu(() => void readInput(workbook));
    const { input, issues: structure } = readInput(workbook);
    const deciding = cpu(() => {
      issues = decide(input, TODAY, structure).issues.length;
    });
    const whole = cpu(
      () => void check.propose(workbook, { today: TODAY, actor: '', input: {} as never, ready: {} as never }),
    );
    const lines = Math.ceil(registrations / TASKS_A_PERSON) * LINES_A_PERSON;
    return { registrations, lines, reading, deciding, whole, issues };
  });
  printTable(
    'Kiểm tra: phần thuần, CPU (ms)',
    found.map(({ registrations, lines, reading, deciding, whole, issues }, i) => ({
      'Đăng ký': registrations,
      'Dòng chấm': lines,
      Đọc: reading,
      'Quyết định': deciding,
      'Cả mục “Kiểm tra”': whole,
      'So với cỡ trước': times(whole, found[i - 1]?.whole),
      'Vấn đề': issues,
    })),
  );
  return found;
}
