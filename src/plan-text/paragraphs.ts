import { normalise } from '../vietnamese/normalise.ts';

/** A paragraph of a pasted text. `text` is as pasted but for white space; `match` is its one spelling, letter for letter. */
export interface Paragraph {
  readonly text: string;
  readonly match: string;
  /** Line of the pasted text where it begins, from 1. */
  readonly line: number;
  /** Blank lines or a change of column stood in front of it. */
  readonly apart: boolean;
}

const BULLET =
  /^([-–—+•*]\s*\S|\d+(\.\d+)*[.)-]\s*\D|\d+(\.\d+)+\s+\S|\d{1,2}\s+\p{Lu}|([IVXLC]+[.)-]|[A-Za-zđĐ][.)])\s*\S)/u;
const SENTENCE_END = /[.;:!?/]["”)]?$/;
/** Lines that always stand alone: the heads, and what follows the text. */
const ALONE =
  /^(ỦY BAN NHÂN DÂN|UBND|HỘI ĐỒNG|CỘNG HÒA XÃ HỘI|độc lập|số\s*:|kế hoạch$|nơi nhận|tm\.|kt\.|q\.|(phó )?chủ tịch|phó chủ tịch|(xã|phường|thị trấn|huyện|quận|tỉnh|thành phố) \p{Lu}+$)/iu;
/** A line shorter than this that ends without a mark was not cut by the width of the page. */
const FULL_LINE = 60;
const PLACE_AND_DATE = /^[\p{L}\s.-]{2,40},\s*ngày\b/iu;

const tidy = (line: string): string =>
  line
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    // A scanned page has blanks before its marks: "( b/c ) ;", "300 .000".
    .replace(/ ([.,;:!?)])/g, '$1')
    .replace(/\( /g, '(')
    .trim();

/** Word pastes its soft line breaks as vertical tabs. */
const LINE_END = new RegExp(['\r\n', '\r', '\n', '\v'].join('|'));

const isShouted = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);

/** Whether this line goes on with the sentence of the line before, cut only because the page was narrow. */
function goesOn(before: string, line: string): boolean {
  if (before === '' || SENTENCE_END.test(before) || BULLET.test(line)) return false;
  const [a, b] = [normalise(before), normalise(line)];
  if (ALONE.test(a) || ALONE.test(b) || PLACE_AND_DATE.test(b) || PLACE_AND_DATE.test(a)) return false;
  if (isShouted(before) !== isShouted(line)) return false;
  return before.length >= FULL_LINE || /^[\p{Ll}\d("“]/u.test(line);
}

/** Two columns side by side (the heads of a letter) come as one line with a wide gap: each column becomes a line. */
const columnsOf = (line: string): string[] => line.split(/\t+|\s{4,}/).filter((part) => part.trim() !== '');

/** Cuts a pasted text into paragraphs; lines broken in the middle of a sentence are joined. */
export function paragraphsOf(pasted: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: { text: string; line: number; apart: boolean } | null = null;
  let apart = true;
  const close = (): void => {
    if (current) paragraphs.push({ ...current, match: normalise(current.text) });
    current = null;
  };
  pasted.split(LINE_END).forEach((raw, i) => {
    const columns = columnsOf(raw.normalize('NFC'));
    if (columns.length === 0) {
      close();
      apart = true;
      return;
    }
    for (const column of columns) {
      const line = tidy(column);
      if (line === '') continue;
      if (current && columns.length === 1 && goesOn(current.text, line)) current.text += ` ${line}`;
      else {
        close();
        current = { text: line, line: i + 1, apart };
      }
      apart = false;
    }
  });
  close();
  return paragraphs;
}
