import { check } from '../src/actions/check.ts';
import { decide } from '../src/contest/outcome.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { commune, LINES_A_PERSON } from './commune.ts';
import { cpu } from './cpu.ts';

/** Registrations of each run; four score lines come with each of them. */
const SIZES = [500, 5_000, 50_000];
const TODAY = '2024-01-30';
const TASKS_A_PERSON = 2.5;

console.log('Kiểm tra: phần thuần, thời gian CPU (ms); tăng = so với cỡ trước, 10,0 là tuyến tính\n');
console.log('Đăng ký | Dòng chấm |   Đọc | Quyết định |   Cả mục “Kiểm tra” | Tăng | Vấn đề');
let earlier: number | null = null;
for (const size of SIZES) {
  const workbook = commune(size, TASKS_A_PERSON);
  let issues = 0;
  const reading = cpu(() => readInput(workbook));
  const { input, issues: structure } = readInput(workbook);
  const deciding = cpu(() => {
    issues = decide(input, TODAY, structure).issues.length;
  });
  const whole = cpu(() => check.propose(workbook, { today: TODAY, actor: '', input: {} as never, ready: {} as never }));
  const growth = earlier === null ? '–' : (whole / earlier).toFixed(1).replace('.', ',');
  earlier = whole;
  const lines = Math.ceil(size / TASKS_A_PERSON) * LINES_A_PERSON;
  console.log([size, lines, ...[reading, deciding, whole].map(Math.round), growth, issues].join(' | '));
}
