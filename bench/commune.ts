import { AREAS } from '../src/provisions/areas.ts';
import { CRITERIA } from '../src/provisions/criteria.ts';
import { DOMAINS } from '../src/provisions/domains.ts';
import type { CellValue, Workbook } from '../src/workbook.ts';
import { typedWorkbook } from '../tests/typed-workbook.ts';

type Row = Record<string, CellValue>;

export const LINES_A_PERSON = 10;

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

/** A self and an assessed answer that the criterion can read. */
function answers(criterion: (typeof CRITERIA)[number] | undefined, random: (below: number) => number): Row {
  const options =
    criterion?.kind === 'yes-no'
      ? ['Có', 'Không']
      : criterion?.levels.split('|').map((level) => level.split('=')[0] ?? '');
  const named = criterion?.kind === 'levels' || criterion?.kind === 'yes-no' ? options : undefined;
  const answer = (): string =>
    named?.[random(named.length)] ?? (criterion?.kind === 'ratio' ? `${90 + random(11)}%` : String(random(3)));
  return { self: answer(), assessed: answer() };
}

/** A workbook of so many registrations, so many a person on average: people, tasks, score sheets, exemplars, history; some of each with a fault. */
export function commune(registrations: number, tasksAPerson: number): Workbook {
  const random = randomNumbers(registrations);
  const people = Math.ceil(registrations / tasksAPerson);
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
      ...answers(scored[Math.floor(i / people) % scored.length], random),
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
