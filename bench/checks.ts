import { check } from '../src/actions/check.ts';
import { decide } from '../src/contest/outcome.ts';
import { AREAS } from '../src/provisions/areas.ts';
import { CRITERIA } from '../src/provisions/criteria.ts';
import { DOMAINS } from '../src/provisions/domains.ts';
import { readInput } from '../src/tabs/read-input.ts';
import type { CellValue, Workbook } from '../src/workbook.ts';
import { typedWorkbook } from '../tests/typed-workbook.ts';

type Row = Record<string, CellValue>;

/** Registrations of each run; four score lines come with each of them. */
const SIZES = [500, 5_000, 50_000];
const TODAY = '2024-01-30';
const LINES_A_PERSON = 10;
const TASKS_A_PERSON = 2.5;

/** Numbers that look random and are the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const SYLLABLES =
  'rà soát thủ tục hành chính kiểm tra tại thôn đôn đốc báo cáo đúng hạn hướng dẫn người dân nộp hồ sơ trực tuyến giải quyết tiếp nhận trả kết quả niêm yết công khai bộ phận một cửa tổ chức tuyên truyền cải cách'.split(
    ' ',
  );

/** A workbook of so many registrations: people, tasks, score sheets, exemplars, history; some of each with a fault. */
function commune(registrations: number): Workbook {
  const random = randomNumbers(registrations);
  const people = Math.ceil(registrations / TASKS_A_PERSON);
  const code = (i: number): string => `CB${String(i % people).padStart(5, '0')}`;
  const words = (count: number): string =>
    Array.from({ length: count }, () => SYLLABLES[random(SYLLABLES.length)]).join(' ');
  const tasks = (area: string): Row[] =>
    Array.from({ length: Math.floor(registrations / AREAS.length) }, (_, i) => ({
      id: `${area}-${String(i + 1).padStart(5, '0')}`,
      participant: code(random(people)),
      taskKind: random(8) === 0 ? 'Đột phá' : 'Trọng tâm',
      domain: Object.keys(DOMAINS)[random(6)] ?? '',
      task: words(8),
      target: '10',
      result: String(8 + random(3)),
      assessedResult: String(7 + random(4)),
      dueOn: { date: `2023-${String(4 + random(6)).padStart(2, '0')}-15` },
      completedOn: { date: `2023-${String(4 + random(6)).padStart(2, '0')}-20` },
      evidence: random(50) === 0 ? '' : `${random(9_000)}/BC-UBND ngày 05/9/2023`,
      status: 'Đã duyệt',
      ...(area === '3.5'
        ? { initiative: words(7), recognisedBy: 'UBND xã', recognisedOn: { date: '2023-09-20' } }
        : {}),
    }));
  const criteria = CRITERIA.map(({ note: _, ...criterion }): Row => ({ ...criterion }));
  const scored = CRITERIA.filter(({ group, appliesTo }) => group !== 'B' && appliesTo !== 'collective');
  return typedWorkbook({
    settings: [
      { key: 'year', value: '2023' },
      { key: 'plan-date', value: '06/3/2023' },
      { key: 'decision-date', value: '30/01/2024' },
      { key: 'gift-quota', value: '50' },
    ],
    areas: AREAS.map(({ code: area, name, short }) => ({ code: area, name, short })),
    criteria,
    roster: Array.from({ length: people }, (_, i) => ({
      code: code(i),
      kind: 'Cá nhân',
      title: random(2) === 0 ? 'Bà' : 'Ông',
      name: words(3),
      unit: `Đơn vị ${i % 40}`,
      position: `Công chức ${i}`,
      body: 'Công chức UBND',
      giftEligible: 'Có',
      annualRating: random(5) === 0 ? 'HTXSNV' : 'HTTNV',
    })),
    ...Object.fromEntries(AREAS.map(({ code: area }) => [`register-${area}`, tasks(area)])),
    'score-sheets': Array.from({ length: people * LINES_A_PERSON }, (_, i) => ({
      participant: code(i),
      criterion: scored[Math.floor(i / people) % scored.length]?.code ?? '',
      self: String(random(3)),
      assessed: String(random(3)),
      evidence: 'Sổ theo dõi năm 2023',
    })),
    exemplars: Array.from({ length: Math.ceil(people / 10) }, (_, i) => ({
      participant: code(i * 7),
      achievement: words(18),
    })),
    history: Array.from({ length: people }, (_, i) => ({
      year: '2022',
      participant: code(i),
      total: '85',
      gift: random(3) === 0 ? 'Có' : '',
      achievement: words(18),
    })),
  });
}

/** Milliseconds of processor time that a piece of work takes. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

console.log('Kiểm tra: phần thuần, thời gian CPU (ms); tăng = so với cỡ trước, 10,0 là tuyến tính\n');
console.log('Đăng ký | Dòng chấm |   Đọc | Quyết định |   Cả mục “Kiểm tra” | Tăng | Vấn đề');
let earlier: number | null = null;
for (const size of SIZES) {
  const workbook = commune(size);
  let issues = 0;
  const reading = cpu(() => readInput(workbook));
  const { input, issues: structure } = readInput(workbook);
  const deciding = cpu(() => {
    issues = decide(input, TODAY, structure).issues.length;
  });
  const whole = cpu(() => check.propose(workbook, { today: TODAY, actor: '', input: {} as never }));
  const growth = earlier === null ? '–' : (whole / earlier).toFixed(1).replace('.', ',');
  earlier = whole;
  const lines = Math.ceil(size / TASKS_A_PERSON) * LINES_A_PERSON;
  console.log([size, lines, ...[reading, deciding, whole].map(Math.round), growth, issues].join(' | '));
}
