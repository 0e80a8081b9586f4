import { DAY, dayOf, lastDayOf } from './days.ts';
import { type Finding, finding, type Piece, piecesOf } from './finding.ts';
import type { Paragraph } from './paragraphs.ts';

/** The end of the contest: "đến (hết) ngày 31/12/2023", "đến hết tháng 12/2023", "đến hết năm 2023", in the clause on time. */
function contestEnd(paragraph: Paragraph): Finding[] {
  const found = (rule: RegExp, read: (piece: Piece) => string | null): Finding[] =>
    piecesOf(paragraph, rule).flatMap((piece) => {
      const value = read(piece);
      return value === null ? [] : [finding('end-date', value, piece)];
    });
  const start = 'từ (?:ngày |tháng |khi )?[^.;]{0,80}?';
  return [
    ...found(new RegExp(`${start}đến (?:hết )?${DAY}`, 'iu'), ({ parts }) => dayOf(parts)),
    ...found(new RegExp(`${start}đến (?:hết )?tháng (\\d{1,2})[/ ](?:năm )?(20\\d\\d)`, 'iu'), ({ parts }) =>
      Number(parts[0]) >= 1 && Number(parts[0]) <= 12 ? lastDayOf(Number(parts[1]), Number(parts[0])) : null,
    ),
    ...found(new RegExp(`${start}đến hết năm (20\\d\\d)`, 'iu'), ({ parts }) => `${parts[0]}-12-31`),
    ...found(/thời gian(?: thực hiện)?\s?: ?(?:trong )?cả năm (20\d\d)/iu, ({ parts }) => `${parts[0]}-12-31`),
    ...found(new RegExp(`thời gian(?: thực hiện)?\\s?: ?${DAY}\\s?[-–—]\\s?${DAY}`, 'iu'), ({ parts }) =>
      dayOf(parts.slice(3)),
    ),
    ...found(new RegExp(`kết thúc(?: vào| đến)?\\s?:? ?(?:hết )?${DAY}`, 'iu'), ({ parts }) => dayOf(parts)),
  ];
}

/** What each deadline of a plan is for, and the setting it becomes. */
const DEADLINES: readonly { readonly key: string; readonly about: RegExp }[] = [
  { key: 'registration-deadline', about: /đăng ký/iu },
  { key: 'self-score-deadline', about: /tự (chấm|đánh giá)|chấm điểm/iu },
  { key: 'mid-year-review-on', about: /sơ kết/iu },
];
const BEFORE = new RegExp(
  `(?:trước|chậm nhất(?: là)?(?: vào| đến| trước)?|xong (?:trước|vào)|hạn cuối|đến hết|vào|trong) (?:\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2})?(?: ?phút)?,? )?${DAY}`,
  'iu',
);

const clausesOf = (paragraph: Paragraph): Paragraph[] => {
  let from = 0;
  return paragraph.match.split(/(?<=[;.])\s/).map((match) => {
    const at = paragraph.match.indexOf(match, from);
    from = at + match.length;
    return { ...paragraph, match, text: paragraph.text.slice(at, from) };
  });
};

/** Deadlines: a day with "trước", "chậm nhất" in a clause that speaks of just one of registering, self-scoring, reviewing. */
function deadlines(paragraph: Paragraph): Finding[] {
  return clausesOf(paragraph).flatMap((clause) => {
    const about = DEADLINES.filter((deadline) => deadline.about.test(clause.match));
    const [only] = about;
    const pieces = piecesOf(clause, BEFORE);
    const [piece] = pieces;
    if (about.length !== 1 || !only || pieces.length !== 1 || !piece) return [];
    const day = dayOf(piece.parts);
    return day === null ? [] : [finding(only.key, day, { ...piece, words: clause.text })];
  });
}

/** The dates a plan sets, from its clause on time and from its deadlines. */
export const readDates = (paragraphs: readonly Paragraph[]): Finding[] =>
  paragraphs.flatMap((paragraph) => [...contestEnd(paragraph), ...deadlines(paragraph)]);
