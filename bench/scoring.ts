// Scores and ranks people with 5 tasks and 10 score lines each; `--large` adds 100,000 people. Nothing is asserted.
import fs from 'node:fs';
import { readFacts } from '../src/contest/facts.ts';
import { scoreEveryone } from '../src/contest/scoring/person.ts';
import { standings } from '../src/contest/standings.ts';
import { readInput } from '../src/tabs/read-input.ts';
import { commune } from './commune.ts';
import { cpu } from './cpu.ts';

const TODAY = '2024-01-30';
const TASKS_A_PERSON = 5;
const SIZES = [1_000, 10_000, ...(process.argv.includes('--large') ? [100_000] : [])];

const found = SIZES.map((people) => {
  const { input } = readInput(commune(people * TASKS_A_PERSON, TASKS_A_PERSON));
  let ranked = 0;
  const heapBefore = process.memoryUsage().heapUsed;
  const milliseconds = cpu(() => {
    const facts = readFacts(input, TODAY);
    const everyone = scoreEveryone(facts, () => false);
    ranked = standings(everyone, facts.settings).filter(({ rank }) => rank !== null).length;
  });
  const megabytes = Math.round((process.memoryUsage().heapUsed - heapBefore) / 2 ** 20);
  return { people, ranked, milliseconds: Math.round(milliseconds), megabytes };
});

console.log(
  '\nChấm và xếp hạng: 5 việc (trung bình) và 10 dòng chấm mỗi người; thời gian CPU (ms), bộ nhớ thêm (MB)\n',
);
console.log('Người | Có hạng | CPU | Bộ nhớ | Tăng');
for (const [i, { people, ranked, milliseconds, megabytes }] of found.entries()) {
  const before = found[i - 1];
  const growth = before ? (milliseconds / before.milliseconds).toFixed(1).replace('.', ',') : '–';
  console.log([people, ranked, milliseconds, megabytes, growth].join(' | '));
}
fs.writeFileSync('build/scoring.json', `${JSON.stringify(found, null, 2)}\n`);
