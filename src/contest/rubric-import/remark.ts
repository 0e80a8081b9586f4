/** Something the officer must look at in a pasted table: a line that was not understood, or a printed total that is wrong. */
export interface Remark {
  /** Line of the pasted text, from 1; 0 where it concerns the table as a whole. */
  readonly line: number;
  /** What stands there. */
  readonly text: string;
  readonly problem: string;
}

/** Longest piece of a pasted line that a remark quotes (tự chọn). */
const QUOTE = 70;

/** "Dòng 5 (“1.1 Kế hoạch CCHC năm”): ghi 5 điểm, các mục con cộng lại 4 điểm." */
export function remarkSentence({ line, text, problem }: Remark): string {
  if (line === 0) return problem;
  const shown = text.replace(/\s+/g, ' ').trim();
  const quoted = shown === '' ? '' : ` (“${shown.length > QUOTE ? `${shown.slice(0, QUOTE)}…` : shown}”)`;
  return `Dòng ${line}${quoted}: ${problem}`;
}
