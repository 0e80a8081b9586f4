import { type BookSheet, DEFAULT_HEIGHT, DEFAULT_WIDTH } from './book-sheet.ts';
import { type CellStyle, zoneContains } from './content.ts';
import { DEFAULT_FONT } from './xlsx-styles.ts';

export const POINTS_PER_PIXEL = 0.75;

/** Space at both sides of a text in its cell, in pixels, and what one line adds to the size of its letters. */
const PADDING = 6;
const LINE = 1.25;

/** Widths of letters of Arial as parts of their size; the rest is as wide as most small letters. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljtfrI .,:;'|!()[\]/\-íìỉĩị]/, 0.3],
  [/[mwMWƯƠ%@–—…]/, 0.86],
  [/\p{Lu}/u, 0.7],
];
const MOST_LETTERS = 0.56;

const known = new Map<string, number>();

function letterWidth(letter: string): number {
  let width = known.get(letter);
  if (width === undefined) {
    width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? MOST_LETTERS;
    known.set(letter, width);
  }
  return width;
}

const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** Lines that a text takes in a width, broken between words; a longer word goes over several lines. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.match(/\S+\s*/g) ?? []) {
    const needed = textWidth(word.trimEnd());
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    if (needed > width) lines += Math.ceil(needed / width) - 1;
    used += textWidth(word);
  }
  return lines;
}

function pointsOf(text: string, style: CellStyle, pixels: number): number {
  const size = style.fontSize ?? DEFAULT_FONT.Size;
  const bold = style.fontWeight === 'bold' ? 1.07 : 1;
  const width = ((pixels - PADDING) * POINTS_PER_PIXEL) / (size * bold);
  const paragraphs = style.wrap === 'WRAP' ? text.split('\n') : [];
  const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, width), 0);
  return Math.max(1, lines) * size * LINE + 2;
}

/** Heights, in points, of rows that need more than one line of usual letters; programs that fit rows themselves may correct them. */
export function fittedHeights(sheet: BookSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const columns = sheet.lastColumn;
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    let height = DEFAULT_HEIGHT * POINTS_PER_PIXEL;
    for (let column = 1; column <= columns; column += 1) {
      const text = sheet.value(row, column);
      if (typeof text !== 'string' || text === '') continue;
      if (sheet.merges.some((zone) => zoneContains(zone, row, column))) continue;
      const pixels = sheet.widths.get(column) ?? DEFAULT_WIDTH;
      height = Math.max(height, pointsOf(text, sheet.styleAt(row, column), pixels));
    }
    // Excel knows no higher row.
    if (height > DEFAULT_HEIGHT * POINTS_PER_PIXEL) heights.set(row, Math.min(409, Math.round(height * 4) / 4));
  }
  return heights;
}
