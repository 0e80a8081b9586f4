import { DAY, dayOf } from './days.ts';
import { piecesOf } from './finding.ts';
import type { Paragraph } from './paragraphs.ts';

/** A text the plan stands on, as the tab "Căn cứ" holds it. */
export interface LegalBase {
  readonly kind: string;
  readonly number: string;
  /** yyyy-mm-dd, or '' where the plan gives none. */
  readonly date: string;
  readonly issuer: string;
  readonly abstract: string;
  readonly words: string;
  readonly line: number;
}

const KINDS =
  'Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Công văn|Hướng dẫn|Chương trình|Kết luận|Thông báo';
const NUMBERED = new RegExp(
  String.raw`(${KINDS}) số\s*:?\s*(\d+[\p{L}\d/ -]*?)\s*(?:,? ${DAY})?(?:,?\s*(?:của|do) ([^;]*?))?(?:,?\s*(?:(?:về việc|về|V/v)\s+)?((?<=(?:về việc|về|V/v)\s+)[^;]+?|(?:quy định|ban hành|hướng dẫn|phê duyệt)\s[^;]*?))?(?=;|\.?$|\.\s)`,
  'giu',
);
const LAW = new RegExp(
  String.raw`(?<!\p{L})(?:Bộ luật|Luật) ([\p{L}, ]+?)(?: số (\d+/\d+/QH\d+))?,? ${DAY}(?=;|\.?$|\.\s|,)`,
  'gu',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const trimmed = (text: string): string => text.replace(/[\s,.]+$/, '').trim();

/** Whether a paragraph names texts the plan stands on. */
export const isBase = ({ match }: Paragraph): boolean => /^(-\s*)?(căn cứ|thực hiện|thi hành|theo)\s/iu.test(match);

/** The texts named in the paragraphs that begin with "Căn cứ" or "Thực hiện". */
export function readLegalBases(paragraphs: readonly Paragraph[]): LegalBase[] {
  const bases: LegalBase[] = [];
  for (const paragraph of paragraphs.filter(isBase)) {
    for (const { words, parts } of piecesOf(paragraph, LAW)) {
      const [name = '', number = '', ...day] = parts;
      bases.push({
        kind: 'Luật',
        number,
        date: dayOf(day) ?? '',
        issuer: 'Quốc hội',
        abstract: capital(trimmed(name)),
        words,
        line: paragraph.line,
      });
    }
    for (const { words, parts } of piecesOf(paragraph, NUMBERED)) {
      const [kind = '', number = '', day = '', month = '', year = '', issuer = '', abstract = ''] = parts;
      bases.push({
        kind: capital(kind.toLowerCase()),
        number: number.replace(/\s*([/-])\s*/g, '$1').trim(),
        date: day === '' ? '' : (dayOf([day, month, year]) ?? ''),
        issuer: trimmed(issuer),
        abstract: capital(trimmed(abstract)),
        words,
        line: paragraph.line,
      });
    }
  }
  return bases;
}
