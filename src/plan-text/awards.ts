import { readMoney } from '../vietnamese/numbers.ts';
import { type Finding, finding, type Piece, piecesOf } from './finding.ts';
import type { Paragraph } from './paragraphs.ts';

const AMOUNT = String.raw`(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)\s?(nghìn |ngàn |triệu )?(?:đồng|đ|vnđ|vnd)(?!\p{L})`;
const SCALE: Readonly<Record<string, number>> = { 'nghìn ': 1_000, 'ngàn ': 1_000, 'triệu ': 1_000_000 };

function amountOf([digits = '', scale = '']: readonly string[]): string | null {
  const amount = readMoney(digits);
  return amount === null || amount === 0 ? null : String(amount * (SCALE[scale.toLowerCase()] ?? 1));
}

const amounts = (key: string, paragraph: Paragraph, rule: RegExp): Finding[] =>
  piecesOf(paragraph, rule).flatMap((piece: Piece) => {
    const value = amountOf(piece.parts);
    return value === null ? [] : [finding(key, value, piece)];
  });

/** The gift of one person: "300.000đ/ người", "mỗi cá nhân … 500.000 đồng", "cá nhân: 500.000 đồng". Not what a collective gets. */
function gift(paragraph: Paragraph): Finding[] {
  const behind = new RegExp(`${AMOUNT}\\s?(?:/|cho|một|mỗi)\\s?(?:01 |1 |một |mỗi )?(?:người|cá nhân|suất)`, 'iu');
  const before = new RegExp(
    `(?:mỗi|một|01|đối với|cho)? ?cá nhân[^;.\\d]{0,60}?(?:là |: ?|trị giá |mức |quà )${AMOUNT}`,
    'iu',
  );
  const each = new RegExp(`(?:mỗi (?:cá nhân|suất|người)|tiền thưởng: cá nhân) ${AMOUNT}`, 'iu');
  return [behind, before, each].flatMap((rule) => amounts('gift-vnd', paragraph, rule));
}

/** The money for all gifts: "(tổng) kinh phí (khen thưởng) … 5.000.000 đồng". */
const budget = (paragraph: Paragraph): Finding[] =>
  amounts(
    'budget-vnd',
    paragraph,
    new RegExp(
      `(?:(?:tổng )?kinh phí|tổng (?:số )?tiền)(?:[^;\\d]|năm 20\\d\\d){0,80}?(?:là |: ?|khoảng |dự kiến |không quá )${AMOUNT}(?!\\s?/)`,
      'iu',
    ),
  );

/** How many persons are rewarded at most: "không quá 10 cá nhân", "tối đa 08 cá nhân". */
const quota = (paragraph: Paragraph): Finding[] =>
  piecesOf(
    paragraph,
    /(?:không quá|tối đa(?: là)?|nhiều nhất(?: là)?) (\d{1,3}) (?:cá nhân|người|suất)|(\d{1,3}) cá nhân,? mỗi cá nhân/iu,
  ).map((piece) => finding('gift-quota', String(Number(piece.parts.join(''))), piece));

/** A sentence on what was given in an earlier year is no promise. */
const isPast = ({ match }: Paragraph): boolean => /(?<!\p{L})đã (?:được )?(?:khen|tặng|thưởng|trao)/iu.test(match);

/** What a plan says about rewards in numbers. */
export const readAwards = (paragraphs: readonly Paragraph[]): Finding[] =>
  paragraphs
    .filter((paragraph) => !isPast(paragraph))
    .flatMap((paragraph) => [...gift(paragraph), ...budget(paragraph), ...quota(paragraph)]);
