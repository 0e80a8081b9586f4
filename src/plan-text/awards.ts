import { readMoney } from '../vietnamese/numbers.ts';
import { type Finding, finding, type Piece, piecesOf } from './finding.ts';
import type { Paragraph } from './paragraphs.ts';

const AMOUNT = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)\s?(nghìn |ngàn |triệu )?(?:đồng|đ|vnđ|vnd)(?!\p{L})`;
const SCALE: Readonly<Record<string, number>> = { 'nghìn ': 1_000, 'ngàn ': 1_000, 'triệu ': 1_000_000 };

function amountOf([digits = '', scale = '']: readonly string[]): string | null {
  const amount = readMoney(digits);
  return amount === null ? null : String(amount * (SCALE[scale.toLowerCase()] ?? 1));
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
    `(?:mỗi|một|01|đối với|cho)? ?cá nhân[^;.\\d]{0,60}?(?:là |: ?|trị giá |mức )${AMOUNT}`,
    'iu',
  );
  return [...amounts('gift-vnd', paragraph, behind), ...amounts('gift-vnd', paragraph, before)];
}

/** The money for all gifts: "(tổng) kinh phí (khen thưởng) … 5.000.000 đồng". */
const budget = (paragraph: Paragraph): Finding[] =>
  amounts(
    'budget-vnd',
    paragraph,
    new RegExp(`(?:tổng )?kinh phí[^;\\d]{0,80}?(?:là |: ?|khoảng |dự kiến )${AMOUNT}(?!\\s?/)`, 'iu'),
  );

/** How many persons are rewarded at most: "không quá 10 cá nhân", "tối đa 08 cá nhân". */
const quota = (paragraph: Paragraph): Finding[] =>
  piecesOf(paragraph, /(?:không quá|tối đa(?: là)?|nhiều nhất(?: là)?) (\d{1,3}) (?:cá nhân|người|suất)/iu).map(
    (piece) => finding('gift-quota', String(Number(piece.parts[0])), piece),
  );

/** What a plan says about rewards in numbers. */
export const readAwards = (paragraphs: readonly Paragraph[]): Finding[] =>
  paragraphs.flatMap((paragraph) => [...gift(paragraph), ...budget(paragraph), ...quota(paragraph)]);
