import { matchKey } from '../../../vietnamese/normalise.ts';
import { add, divide, multiply, ONE, type Rational, toShortText as text, ZERO } from '../../rational.ts';
import { type Criterion, HUNDRED } from '../criterion.ts';
import { readEntry } from '../entry.ts';
import { fault, type ScoreKind } from './kind.ts';

interface Answers {
  readonly votes: Rational;
  readonly share: Rational;
}

/** One answer ("A") or the votes per answer ("A=40|B=10"). */
function readAnswers(typed: string, options: Criterion['options']): Answers[] | null {
  const single = options.get(matchKey(typed));
  if (single) return [{ votes: ONE, share: single.value }];
  const answers: Answers[] = [];
  for (const part of typed.split('|')) {
    const [label = '', count = '', ...rest] = part.split('=');
    const option = options.get(matchKey(label));
    const entry = readEntry(count.trim());
    if (!option || rest.length > 0 || entry.is !== 'number' || entry.percent || entry.value.n < 0n) return null;
    answers.push({ votes: entry.value, share: option.value });
  }
  return answers;
}

/** survey: max × mean share of the answers (A 100, B 60, C 20, D 0 in Yên Bái's rules). */
export const scoreSurvey: ScoreKind = (typed, { max, options }) => {
  const answers = readAnswers(typed.text, options);
  if (!answers) {
    const labels = [...options.values()].map((option) => option.label);
    return fault(
      `cần một trong: ${labels.join('; ')}; hoặc số phiếu, ví dụ ${labels[0] ?? 'A'}=40|${labels[1] ?? 'B'}=10`,
    );
  }
  const votes = answers.map((answer) => answer.votes).reduce(add, ZERO);
  if (votes.n === 0n) return 'not-arising';
  const weighted = answers.map((answer) => multiply(answer.votes, answer.share)).reduce(add, ZERO);
  const percent = divide(weighted, votes);
  return { points: divide(multiply(max, percent), HUNDRED), how: `${text(max)} × ${text(percent)}%` };
};
