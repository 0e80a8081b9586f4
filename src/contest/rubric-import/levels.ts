import { normalise } from '../../vietnamese/normalise.ts';
import { compare, type Rational, subtract, toShortText, ZERO } from '../rational.ts';
import { readCode, splitCode } from './code.ts';
import { capIn, notArisingIn, pointsEach, printedNumber } from './points.ts';

/** A level of a criterion as printed, with its points; `percent` where a survey gives a share of the maximum. */
export interface PrintedLevel {
  readonly label: string;
  readonly points: Rational;
  readonly percent: boolean;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const LABEL_FIRST = new RegExp(
  `^(.+?)(?:\\s*(?::|=|→|->|⇒|\\s[-–]\\s|,?\\s(?:được|đạt|tính|chấm|cho|thì được)\\s)\\s*\\(?\\s*|\\s*\\(\\s*|\\s+(?=${NUMBER}\\s*(?:điểm|đ)))(?:được\\s+)?(${NUMBER})\\s*(điểm|đ|%)?\\s*\\)?\\.?$`,
  'iu',
);
const POINTS_FIRST = new RegExp(`^(${NUMBER})\\s*(?:điểm|đ)\\s*(?::|nếu|khi|đối với|-|–)\\s*(.+?)\\.?$`, 'iu');

/** Reads one level: "Tốt: 7 điểm", "Khá (5 điểm)", "7 điểm nếu đúng hạn", "Không ban hành: 0"; null for other text. */
export function readLevel(part: string): PrintedLevel | null {
  const first = POINTS_FIRST.exec(part);
  const [label, digits, unit] = first
    ? [first[2], first[1], 'điểm']
    : ((found) => [found?.[1], found?.[2], found?.[3]])(LABEL_FIRST.exec(part));
  const points = digits === undefined ? null : printedNumber(digits);
  if (!label || points === null) return null;
  const name = label.replace(/[:,=–-]+$/, '').trim();
  return name === '' ? null : { label: name, points, percent: unit === '%' };
}

const withoutMark = (part: string): string => {
  const { code, name } = splitCode(part.replace(/^[+]\s*/, ''));
  return code && ['small', 'small-roman', 'dash'].includes(code.style) ? name : part.replace(/^[+]\s*/, '');
};

/** The pieces of a cell: line breaks, ';' and '|' part levels; a comma only where every piece ends with its points. */
function piecesOf(cell: string): string[] {
  const clean = (parts: readonly string[]): string[] =>
    parts.map((part) => withoutMark(normalise(part))).filter((part) => part !== '' && !readCode(part));
  const pieces = clean(cell.split(/[;\n|]|(?<=(?:điểm|đ))\.\s/u));
  if (pieces.length !== 1) return pieces;
  const byComma = clean((pieces[0] ?? '').split(/,\s+/));
  return byComma.length > 1 && byComma.every((part) => readLevel(part) !== null) ? byComma : pieces;
}

/** What a cell says of a criterion: its levels, and the pieces that are none. */
export interface ReadLevels {
  readonly levels: readonly PrintedLevel[];
  readonly rest: readonly string[];
}

/** Reads "Tốt: 7 điểm; Khá: 5 điểm" and its like. Points a piece, caps and "không phát sinh" are no levels. */
export function readLevels(cell: string): ReadLevels {
  const levels: PrintedLevel[] = [];
  const rest: string[] = [];
  for (const piece of piecesOf(cell)) {
    const aside = pointsEach(piece) !== null || capIn(piece) !== null || notArisingIn(piece) !== '';
    const level = aside ? null : readLevel(piece);
    if (level) levels.push(level);
    else rest.push(piece);
  }
  return { levels, rest };
}

/** The values a level stands for: "từ 70% đến dưới 90%". */
export interface Span {
  readonly low: Rational | null;
  readonly lowOpen: boolean;
  readonly high: Rational | null;
  readonly highOpen: boolean;
  readonly percent: boolean;
}

const UNIT = String.raw`\s*(%)?(?:\s*\p{L}[\p{L} ]*?)?`;
const BETWEEN = new RegExp(
  `^(?:đạt |tỷ lệ |kết quả )*(từ|trên|>=?|≥|hơn)?\\s*(${NUMBER})${UNIT}\\s*(?:đến|tới|-|–|và|,)\\s*(dưới|<=?|≤|dưới hoặc bằng)?\\s*(${NUMBER})${UNIT}$`,
  'iu',
);
const ONE_SIDE = new RegExp(
  `^(?:đạt |tỷ lệ |kết quả |hoàn thành )*(từ đủ|từ|trên|dưới|đến|hơn|>=?|≥|<=?|≤)?\\s*(${NUMBER})${UNIT}\\s*(trở lên|trở xuống)?(?:\\s+\\p{L}[\\p{L} ]*)?$`,
  'iu',
);

/** Reads a label as a span of values; null where it is a name. */
export function readSpan(label: string): Span | null {
  const clean = normalise(label).toLowerCase();
  const between = BETWEEN.exec(clean);
  if (between) {
    const [, from = '', lowText = '', lowPercent, to = '', highText = '', highPercent] = between;
    const [low, high] = [printedNumber(lowText), printedNumber(highText)];
    if (low === null || high === null || compare(low, high) > 0) return null;
    const [lowOpen, highOpen] = [/^(trên|hơn|>)$/.test(from), /^(dưới|<)$/.test(to)];
    return { low, lowOpen, high, highOpen, percent: (lowPercent ?? highPercent) !== undefined };
  }
  const [, word = '', digits = '', sign, way = ''] = ONE_SIDE.exec(clean) ?? [];
  const value = digits === '' ? null : printedNumber(digits);
  if (value === null || (word === '' && way === '' && sign === undefined)) return null;
  const percent = sign !== undefined;
  if (way === 'trở xuống' || /^(dưới|đến|<=?|≤)$/.test(word)) {
    return { low: null, lowOpen: false, high: value, highOpen: /^(dưới|<)$/.test(word), percent };
  }
  const exactly = word === '' && way === '' && !(percent && compare(value, { n: 100n, d: 1n }) === 0);
  if (exactly) return { low: value, lowOpen: false, high: value, highOpen: false, percent };
  return { low: value, lowOpen: /^(trên|hơn|>)$/.test(word), high: null, highOpen: false, percent };
}

/** Levels that are spans of one value, as the text of the kind "tiers", with what is wrong between them. */
export function tiersOf(levels: readonly PrintedLevel[]): { text: string; problems: string[] } | null {
  const spans = levels.map(({ label, points }) => ({ span: readSpan(label), points, label }));
  const rest = spans.findIndex(({ span }) => span === null);
  const last = spans.length - 1;
  const restIsElse = rest === last && /^(còn lại|các trường hợp (còn lại|khác)|khác)$/iu.test(spans[last]?.label ?? '');
  if (levels.length < 2 || (rest >= 0 && !restIsElse)) return null;
  const read = spans.flatMap(({ span, points }) => (span ? [{ span, points }] : []));
  const bottom = ({ span }: (typeof read)[number]): Rational => span.low ?? { n: -1n, d: 1n };
  read.sort((a, b) => compare(bottom(b), bottom(a)));
  const percent = read.some(({ span }) => span.percent);
  const unit = percent ? '%' : '';
  const problems: string[] = [];
  const parts = read.map(({ span, points }, i) => {
    const above = read[i - 1]?.span;
    const shown = (value: Rational): string => `${toShortText(value)}${unit}`;
    if (above?.low && span.high) {
      const step = subtract(above.low, span.high);
      const whole = !percent && compare(step, { n: 1n, d: 1n }) === 0 && !span.highOpen && !above.lowOpen;
      if (step.n > 0n && !whole)
        problems.push(`khoảng từ ${shown(span.high)} đến ${shown(above.low)} không thuộc mức nào`);
      if (step.n < 0n)
        problems.push(`hai mức chồng nhau từ ${shown(above.low)} đến ${shown(span.high)}; tính theo mức cao hơn`);
      if (step.n === 0n && !span.highOpen && !above.lowOpen)
        problems.push(`đúng ${shown(span.high)} thuộc cả hai mức; tính theo mức cao hơn`);
      if (step.n === 0n && span.highOpen && above.lowOpen)
        problems.push(`đúng ${shown(span.high)} không thuộc mức nào`);
    }
    return span.low
      ? `${span.lowOpen ? '>' : '>='}${shown(span.low)}=${toShortText(points)}`
      : `=${toShortText(points)}`;
  });
  const lowest = read[read.length - 1]?.span;
  if (restIsElse) parts.push(`=${toShortText(spans[last]?.points ?? ZERO)}`);
  else if (lowest?.low && lowest.low.n > 0n)
    problems.push(
      `dưới ${toShortText(lowest.low)}${unit} không thuộc mức nào; nếu 0 điểm, thêm “|=0” vào cột Mức điểm`,
    );
  return { text: parts.join('|'), problems };
}
